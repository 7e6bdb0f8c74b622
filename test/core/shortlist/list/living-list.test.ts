import { emptyBrief } from '../../../../src/core/brief';
import type { Report } from '../../../../src/core/reports/report';
import { readDecisions } from '../../../../src/core/reports/shortlist/read-decisions';
import { shortlistReport } from '../../../../src/core/reports/shortlist/shortlist-report';
import { scoreCreators } from '../../../../src/core/scoring/score-creators';
import { defaultSettings, settingsFrom } from '../../../../src/core/settings';
import { changesSince } from '../../../../src/core/shortlist/list/changes';
import { chooseShortlist } from '../../../../src/core/shortlist/list/choose-shortlist';
import type { Decisions } from '../../../../src/core/shortlist/question/decisions';
import { rulesFromMix } from '../../../../src/core/shortlist/question/rules-from-mix';
import type { Cell, Table } from '../../../../src/core/table';
import { declaredOffer, madeUpCreator } from '../made-up-creators';

const scored = scoreCreators(
  ['a', 'b', 'c', 'd', 'e'].map((id, index) =>
    madeUpCreator({ id, name: `Name ${id}`, saves: 90 - 10 * index, offers: [declaredOffer(100)] }),
  ),
  defaultSettings,
);

function list(decisions?: Decisions, budget = 330) {
  const rules = rulesFromMix('none', budget, defaultSettings);
  return chooseShortlist(scored, rules, defaultSettings, emptyBrief, decisions);
}

/** The tab as a person leaves it: words in the columns that are theirs. */
function tabWith(
  words: Readonly<Record<string, Readonly<Record<string, Cell>>>>,
  settings = defaultSettings,
): Table {
  const report = shortlistReport(list(), emptyBrief, settings, '2026-09-01');
  const titles = titlesOf(report);
  const rows = report.cells.map((row) =>
    row.map((cell, column): Cell => {
      const own = words[String(row[0])]?.[titles[column] ?? ''];
      return own ?? (typeof cell === 'object' ? '' : (cell as Cell));
    }),
  );
  return { tab: 'Shortlist', firstRow: 1, firstColumn: 1, rows };
}

function titlesOf({ cells, userColumns }: Report): readonly string[] {
  return (cells[userColumns?.headerRow ?? 0] ?? []).map(String);
}

const ids = ({ picks }: ReturnType<typeof list>) => picks.map(({ scored: one }) => one.creator.id).sort();

test('what nobody has decided changes nothing', () => {
  const decisions = readDecisions(tabWith({}), []);
  expect(decisions.listed.map(({ id, cost }) => [id, cost])).toEqual([
    ['a', 110],
    ['b', 110],
    ['c', 110],
  ]);
  expect(ids(list(decisions))).toEqual(['a', 'b', 'c']);
});

test('the approved and agreed stay, the rejected and declined go, and the rest of the money finds others', () => {
  const tab = tabWith({
    a: { Client: 'Rejected', 'Client’s reason': 'seen too often' },
    b: { 'With creator': 'Declined' },
    d: { Client: 'Approved' },
    e: { 'Agreed price': 60, 'With creator': 'Ordered' },
  });
  const now = list(readDecisions(tab, []));
  expect(ids(now)).toEqual(['c', 'd', 'e']);
  expect(now.spend).toBe(110 + 110 + 66);
  const why = Object.fromEntries(now.picks.map(({ scored: one, why: said }) => [one.creator.id, said]));
  expect(why['d']).toMatch(/^Approved by the client/);
  expect(why['e']).toMatch(/^Agreed or ordered/);
  expect(now.notChosen.map(({ reason }) => reason)).toEqual(
    expect.arrayContaining(['The client rejected this creator: seen too often', 'The creator declined.']),
  );
});

test('says what changed', () => {
  const decisions = readDecisions(
    tabWith({ a: { Client: 'Rejected' }, b: { 'Agreed price': 80 }, c: { Client: 'Approved' } }),
    [],
  );
  expect(changesSince(decisions, list(decisions), defaultSettings)).toEqual([
    'Since the list was last made: 2 kept, 1 new, 1 gone.',
    'New: Name d.',
    'Gone: Name a. The client rejected this creator.',
    'Changed costs: Name b ¥110 → ¥88.',
  ]);
});

test('a tab written in Chinese is understood, and a word with more behind it', () => {
  const chinese = settingsFrom([['language', 'zh']]);
  const decisions = readDecisions(
    tabWith({ a: { 客户: '不通过：太贵' }, b: { 达人进度: '寄样' }, c: { 成交价: '1.2万' } }, chinese),
    [],
  );
  expect([...decisions.dropped.keys()]).toEqual(['a']);
  expect(decisions.kept.get('b')).toMatchObject({ why: 'agreed', agreedPrice: null });
  expect(decisions.kept.get('c')).toMatchObject({ agreedPrice: 12_000 });
});

test('whoever another campaign has booked is warned of', () => {
  const other = tabWith({
    a: { 'With creator': 'Slot held', Client: 'Approved' },
    b: { Client: 'Rejected' },
  });
  const decisions = readDecisions(null, [{ campaign: '618', table: other }]);
  expect(list(decisions).unmet).toEqual(['Also booked in another campaign (1): Name a (618).']);
});

test('promises that the budget does not cover are an answer', () => {
  const decisions = readDecisions(tabWith({ a: { 'Agreed price': 900 } }), []);
  const now = list(decisions);
  expect(now.proof).toEqual({ status: 'impossible' });
  expect(now.unmet).toEqual(['Those who have to be on the list (Name a) cost at least ¥990 of your ¥330.']);
});

test('an approved creator who has left the table is missed', () => {
  const decisions = readDecisions(tabWith({ a: { Client: 'Approved' } }), []);
  const without = scored.filter((one) => one.creator.id !== 'a');
  const rules = rulesFromMix('none', 330, defaultSettings);
  const now = chooseShortlist(without, rules, defaultSettings, emptyBrief, decisions);
  expect(now.unmet).toEqual([
    expect.stringMatching(/^Name a is approved or agreed, but no longer in the table/),
  ]);
});
