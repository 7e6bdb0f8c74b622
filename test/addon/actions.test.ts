import { defaultSettings } from '../../src/core/settings';
import { startAddOn } from '../support/bench/add-on';
import type { NodeHost } from '../support/bench/host';
import { inEachMode } from '../support/bench/strict-modes';
import { planState } from '../support/plans/plan-state';

let host: NodeHost;

afterEach(() => host.dispose());

inEachMode((strict) => {
  beforeEach(async () => {
    host = await startAddOn({ 达人列表: [['昵称'], ['示例博主001']] }, { strict });
  });

  const settingValue = (key: string) => {
    const rows = host.values('Settings', 'A1:B200');
    return rows.find(([name]) => name === key)?.[1];
  };

  test('Open settings writes every setting into a tab of its own and shows it', async () => {
    await host.run('openSettings');
    expect(settingValue('evidence.prior')).toBe(defaultSettings['evidence.prior']);
    expect(host.spreadsheet.getActiveSheet().getName()).toBe('Settings');
  });

  test('what the wizard has changed stands there', async () => {
    await host.run('saveState', { state: planState({ product: 'x' }), version: null });
    await host.run('openSettings');
    expect(settingValue('weights.saves')).toBe(40);
    expect(settingValue('tiers.preset')).toBe('rocket');
  });

  test('opened again, it keeps the values that the person has typed', async () => {
    await host.run('openSettings');
    const tab = host.spreadsheet.getSheetByName('Settings') as GoogleAppsScript.Spreadsheet.Sheet;
    const row = host.values('Settings', 'A1:A200').findIndex(([key]) => key === 'weights.saves') + 1;
    tab.getRange(row, 2).setValue(50);
    host.spreadsheet.getSheetByName('达人列表')?.activate();
    await host.run('openSettings');
    expect(settingValue('weights.saves')).toBe(50);
    expect(host.spreadsheet.getActiveSheet().getName()).toBe('Settings');
  });
});

test.each(['planCampaign', 'scoreThisTab', 'showHelp', 'openSettings'])(
  '%s asks first for a consent that was taken back, in a way that reaches Google untouched',
  async (action) => {
    host = await startAddOn({ 达人列表: [['昵称'], ['示例博主001']] });
    host.grants.granted = false;
    const tabs = host.spreadsheet.getNumSheets();
    await expect(host.run(action)).rejects.toMatchObject({
      name: 'Exception',
      message: 'Authorization is required to perform that action.',
    });
    expect(host.ui.sidebars).toHaveLength(0);
    expect(host.spreadsheet.getNumSheets()).toBe(tabs);
  },
);
