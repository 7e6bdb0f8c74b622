import { startAddOn } from '../support/add-on';

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

test('the menu appears where the add-on is not enabled yet and may touch nothing else', async () => {
  expect(await labels({ openMode: 'NONE', locale: 'zh_CN' })).toEqual(english);
});

test('elsewhere it speaks the language of the person’s account', async () => {
  expect(await labels({ openMode: 'LIMITED', locale: 'en_GB' })).toEqual(english);
  expect((await labels({ openMode: 'LIMITED', locale: 'zh_CN' }))?.[0]).toEqual(['策划投放', 'planCampaign']);
});

test('after the installation the menu is there without reopening the file', async () => {
  const host = await startAddOn({ 达人列表: [['昵称']] });
  await host.run('onInstall', { authMode: 'FULL' });
  expect(host.ui.menus).toHaveLength(1);
  host.dispose();
});
