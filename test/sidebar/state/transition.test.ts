import type { CreatorField } from '../../../src/core/creators/creator';
import { campaignOf, sourceTabs } from '../../../src/sidebar/state/state';
import { transition } from '../../../src/sidebar/state/transition';
import { planState } from '../../support/plans/plan-state';
import { exportOf, stateAfter, tab, workbook } from '../wizard-fixtures';

const opened = { kind: 'opened', workbook: workbook(), saved: null } as const;

describe('opening', () => {
  test('offers the tab in front first, and never a tab of Tierwise', () => {
    expect(sourceTabs(workbook()).map(({ name }) => name)).toEqual(['Export', 'Notes']);
    expect(stateAfter(opened).sourceTabId).toBe(2);
  });

  test('takes the language of the account until one is chosen', () => {
    expect(stateAfter({ ...opened, workbook: workbook({ locale: 'zh_CN' }) }).language).toBe('zh');
    expect(stateAfter({ ...opened, workbook: workbook({ locale: 'de' }) }).language).toBe('en');
    const saved = { ...planState({ product: 'Serum' }), language: 'zh' as const };
    expect(stateAfter({ ...opened, saved }).language).toBe('zh');
  });

  test('goes on where it was left', () => {
    const saved = { ...planState({ product: 'Serum' }), sourceTabId: 1 };
    const state = stateAfter({ ...opened, saved });
    expect(campaignOf(state).brief.product).toBe('Serum');
    expect(state.sourceTabId).toBe(1);
    expect(state.news).toBeNull();
  });

  test('says so where the tab of last time is gone, and takes another', () => {
    const saved = { ...planState({ product: 'Serum' }), sourceTabId: 77 };
    const state = stateAfter({ ...opened, saved });
    expect(state.sourceTabId).toBe(2);
    expect(state.news).toEqual({ kind: 'source gone' });
  });

  test('scores the tab in front where the menu asked for that', () => {
    const saved = { ...planState({ product: 'Serum' }), sourceTabId: 1 };
    const state = stateAfter({ ...opened, workbook: workbook({ openAt: 'score' }), saved });
    expect(state.sourceTabId).toBe(2);
  });

  test('stands without a source where every tab is its own', () => {
    const state = stateAfter({
      ...opened,
      workbook: workbook({ tabs: [tab(3, 'Scores', 'scores')], activeTabId: 3 }),
    });
    expect(state.sourceTabId).toBeNull();
  });
});

describe('a further campaign', () => {
  const first = [
    opened,
    { kind: 'brief changed', change: { product: 'Serum', budget: 100_000, launch: '2026-11-11' } },
    { kind: 'creator marked', id: 'id-1', mark: 'must' },
  ] as const;

  test('begins with the brief at hand, without its date and its single creators', () => {
    const { brief, rules } = campaignOf(stateAfter(...first, { kind: 'campaign added', name: ' 双11 ' }));
    expect(brief).toMatchObject({ campaign: '双11', product: 'Serum', budget: 100_000, launch: null });
    expect(rules.mustHave).toEqual([]);
  });

  test('leaves the first as it was', () => {
    const state = stateAfter(
      ...first,
      { kind: 'campaign added', name: '双11' },
      { kind: 'brief changed', change: { budget: 5_000 } },
      { kind: 'campaign chosen', name: '' },
    );
    expect(campaignOf(state).brief).toMatchObject({ budget: 100_000, launch: '2026-11-11' });
    expect(campaignOf(state).rules.mustHave).toEqual(['id-1']);
  });

  test('is not made twice, and not without a name', () => {
    const state = stateAfter(
      ...first,
      { kind: 'campaign added', name: '双11' },
      { kind: 'campaign chosen', name: '' },
      { kind: 'campaign added', name: '双11' },
      { kind: 'campaign added', name: '  ' },
    );
    expect(state.campaigns).toHaveLength(2);
    expect(state.currentCampaign).toBe('双11');
  });
});

describe('choices', () => {
  test('a creator is a must or ruled out, never both', () => {
    const must = stateAfter({ kind: 'creator marked', id: 'a', mark: 'must' });
    expect(campaignOf(must).rules).toMatchObject({ mustHave: ['a'], never: [] });
    const never = transition(must, { kind: 'creator marked', id: 'a', mark: 'never' });
    expect(campaignOf(never).rules).toMatchObject({ mustHave: [], never: ['a'] });
    const free = transition(never, { kind: 'creator marked', id: 'a', mark: null });
    expect(campaignOf(free).rules).toMatchObject({ mustHave: [], never: [] });
  });

  describe('what a column means', () => {
    const beside = ['粉丝', '粉丝总数', '备注', '报备报价', '软植报价'];
    const chosen = (header: string, field: CreatorField | null | undefined, tab = beside) =>
      ({ kind: 'column chosen', header, field, beside: tab }) as const;

    test('is kept by its header, and moves when given to another column of the tab', () => {
      const state = stateAfter(
        chosen('粉丝', 'followers'),
        chosen('备注', null),
        chosen('粉丝总数', 'followers'),
      );
      expect(state.columnChoices).toEqual({ 备注: null, 粉丝总数: 'followers' });
      const own = transition(state, chosen('备注', undefined));
      expect(own.columnChoices).toEqual({ 粉丝总数: 'followers' });
    });

    test('is left alone in another tab', () => {
      const state = stateAfter(chosen('粉丝', 'followers'), chosen('Fans', 'followers', ['Fans', 'Name']));
      expect(state.columnChoices).toEqual({ 粉丝: 'followers', Fans: 'followers' });
    });

    test('may be shared where several columns are read, as of quotes', () => {
      const state = stateAfter(chosen('报备报价', 'offerImage'), chosen('软植报价', 'offerImage'));
      expect(state.columnChoices).toEqual({ 报备报价: 'offerImage', 软植报价: 'offerImage' });
    });
  });

  test('a preset replaces the single changes of its group and no other', () => {
    const state = stateAfter(
      { kind: 'setting changed', key: 'weights.saves', value: 90 },
      { kind: 'setting changed', key: 'client.prices', value: true },
      { kind: 'preset chosen', group: 'weights', preset: 'ces' },
    );
    expect(state.settings).toEqual({ 'client.prices': true, 'weights.preset': 'ces' });
  });

  test('several settings change at once, and go back to what is shipped at once', () => {
    const changes = { 'calibrate.misfitFrom': 0.6, 'benchmark.nicheSaves': 'beauty 1.5' };
    const changed = stateAfter(
      { kind: 'setting changed', key: 'client.prices', value: true },
      { kind: 'settings changed', changes },
    );
    expect(changed.settings).toEqual({ 'client.prices': true, ...changes });
    const restored = transition(changed, {
      kind: 'settings changed',
      changes: { 'calibrate.misfitFrom': null, 'benchmark.nicheSaves': null },
    });
    expect(restored.settings).toEqual({ 'client.prices': true });
  });

  test('another source forgets the cells of the last one', () => {
    const state = stateAfter(
      opened,
      { kind: 'table read', table: exportOf(2) },
      { kind: 'source chosen', tabId: 1 },
    );
    expect(state.table).toBeNull();
  });
});

test('going back loses nothing', () => {
  const there = stateAfter(
    opened,
    { kind: 'table read', table: exportOf(4) },
    { kind: 'brief changed', change: { product: 'Serum', budget: 50_000 } },
    { kind: 'step chosen', step: 'shortlist' },
  );
  const back = transition(there, { kind: 'step chosen', step: 'brief' });
  expect(back).toEqual({ ...there, step: 'brief' });
  expect(back.reached).toBe('shortlist');
});

test('a failure leaves everything entered as it was', () => {
  const before = stateAfter(opened, { kind: 'brief changed', change: { product: 'Serum' } });
  const failed = transition(before, { kind: 'failed', failure: { kind: 'connection' } });
  expect(transition(failed, { kind: 'dismissed' })).toEqual(before);
});
