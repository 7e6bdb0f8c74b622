import { runInNewContext } from 'node:vm';
import { addOnCode, startAddOn } from '../support/bench/add-on';

const labels = async (options: Parameters<typeof startAddOn>[1]) => {
  const host = await startAddOn({ 达人列表: [['昵称']] }, options);
  await host.run('onOpen');
  const items = host.ui.menus[0]?.items.map((item) =>
    item.kind === 'item' ? [item.label, item.functionName] : [],
  );
  host.dispose();
  return items;
};

const english = [
  ['Plan a campaign', 'planCampaign'],
  ['Score this tab', 'scoreThisTab'],
  ['Open settings', 'openSettings'],
  ['Help', 'showHelp'],
];

test.each(['NONE', 'LIMITED'] as const)(
  'in %s, enabled or not, the menu is in the language of the person’s account',
  async (openMode) => {
    expect(await labels({ openMode, locale: 'en_GB' })).toEqual(english);
    expect((await labels({ openMode, locale: 'zh_CN' }))?.[0]).toEqual(['策划投放', 'planCampaign']);
  },
);

test.each<[string, unknown]>([
  ['no event', undefined],
  ['an event without a mode', {}],
  ['a mode that is a text', { authMode: 'NONE' }],
])('the menu appears with %s', async (_, event) => {
  const host = await startAddOn({ 达人列表: [['昵称']] }, { openMode: 'NONE' });
  await host.runAs('NONE', 'onOpen', ...(event === undefined ? [] : [event]));
  expect(host.ui.menus).toHaveLength(1);
  host.dispose();
});

test.each<[string, Record<string, unknown>]>([
  [
    'refuses the language',
    {
      getActiveUserLocale: () => {
        throw new Error('You do not have permission to call Session.getActiveUserLocale');
      },
    },
  ],
  ['knows no language', { getActiveUserLocale: () => null }],
])(
  'where Google %s the menu is in English, with nothing but the menu’s services at hand',
  async (_, Session) => {
    const added: [string, string][] = [];
    const menu = {
      addItem: (label: string, name: string) => {
        added.push([label, name]);
        return menu;
      },
      addToUi: () => undefined,
    };
    const SpreadsheetApp = { getUi: () => ({ createAddonMenu: () => menu }) };
    runInNewContext(`${await addOnCode()}\nonOpen({ authMode: { toString: () => 'NONE' } });`, {
      SpreadsheetApp,
      Session,
    });
    expect(added).toEqual(english);
  },
);

test('after the installation the menu is there without reopening the file', async () => {
  const host = await startAddOn({ 达人列表: [['昵称']] });
  await host.run('onInstall', { authMode: 'FULL' });
  expect(host.ui.menus).toHaveLength(1);
  host.dispose();
});
