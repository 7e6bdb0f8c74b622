import { ledgerOf } from '../../budget/ledger';
import type { CampaignRecord, LogLine, LogValue, Settled } from '../record/campaign-record';
import { madeOf } from '../record/made';
import { dayOf, isLive, type MadeOfRow, type PlanRow, type RowField } from '../record/plan-row';
import type { ActTerms, Moved, Preview, RowChange, Step } from './acted';
import { nameOf } from './at-hand';
import { doubtsOf } from './moves/doubts';

/** What a person is shown: what is seen by holding the two records against each other, with what the act found. */
export function previewOf(step: Step, terms: ActTerms): Preview {
  const { before, after, lines, found, act } = step;
  const had = new Map(before.rows.map((row) => [row.code, row]));
  const has = new Map(after.rows.map((row) => [row.code, row]));
  const money = {
    before: ledgerOf(before.rows, terms.waterfall, terms.brief, terms.settings),
    after: ledgerOf(after.rows, terms.waterfall, terms.brief, terms.settings),
  };
  return {
    ...{ ended: [], drawn: [], reopened: [], holes: [], filled: [], standBy: [], hit: [], unhit: [] },
    ...{ sent: null, signed: null, undone: null },
    ...found,
    kind: act.kind,
    number: lines[0]?.number ?? 0,
    changes: lines.flatMap((line) => (line.code === '' ? [] : changeOf(line, had, has))),
    settled: lines.flatMap((line) => (line.code === '' ? settledIn(line) : [])),
    moved: movedRows(had, has, lines),
    doubts: [...(found.doubts ?? []), ...doubtsOf(step, had, terms)],
    alsoShown: alsoShown(step, terms),
    keywords: keywordsOf(before.rows, after.rows, terms.brief.keywords),
    money: { ...money, drawn: money.after.drawn - money.before.drawn },
  };
}

type Rows = ReadonlyMap<string, PlanRow>;

function changeOf({ code, what }: LogLine, had: Rows, has: Rows): RowChange {
  const entries = Object.entries(what) as [RowField, [LogValue, LogValue]][];
  const is = what.code === undefined ? 'changed' : what.code[1] === null ? 'gone' : 'added';
  return {
    code,
    name: nameOf(has.get(code) ?? had.get(code) ?? {}),
    is,
    fields: entries.map(([field, [before, after]]) => ({ field, before, after })),
  };
}

function settledIn({ what }: LogLine): Preview['settled'] {
  return (Object.entries(what) as [keyof Settled, [LogValue, LogValue]][]).flatMap(
    ([field, [before, after]]) => (field === 'written' ? [] : [{ field, before, after }]),
  );
}

function movedRows(had: Rows, has: Rows, lines: readonly LogLine[]): readonly Moved[] {
  return lines.flatMap(({ code }) => {
    const row = has.get(code);
    const to = row !== undefined && isLive(row) ? dayOf(row) : undefined;
    if (row === undefined || to === undefined) return [];
    const was = had.get(code);
    const from = was !== undefined && isLive(was) ? (dayOf(was) ?? null) : null;
    return from === to ? [] : [{ code, name: nameOf(row), from, to }];
  });
}

function keywordsOf(
  before: readonly PlanRow[],
  after: readonly PlanRow[],
  known: readonly string[],
): Preview['keywords'] {
  const [had, has] = [countByKeyword(before), countByKeyword(after)];
  return [...new Set([...known, ...had.keys(), ...has.keys()])].flatMap((keyword) => {
    const counts = { before: had.get(keyword) ?? 0, after: has.get(keyword) ?? 0 };
    return counts.before === counts.after ? [] : [{ keyword, ...counts }];
  });
}

function countByKeyword(rows: readonly PlanRow[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows)
    if (row.keyword !== undefined && isLive(row)) counts.set(row.keyword, (counts.get(row.keyword) ?? 0) + 1);
  return counts;
}

/** Only a signature and the day of the product reach into the cells of rows that an act leaves alone. */
export function isOtherwiseMade(before: Settled, after: Settled): boolean {
  return (['start', 'signOff', 'readyOn'] as const).some((field) => before[field] !== after[field]);
}

function alsoShown({ before, after, lines }: Step, terms: ActTerms): readonly string[] {
  if (!isOtherwiseMade(before.settled, after.settled)) return [];
  const named = new Set(lines.map(({ code }) => code));
  const madeBy = ({ settled }: CampaignRecord, row: PlanRow) => madeOf(row, { ...terms, settled });
  return after.rows.flatMap((row) =>
    named.has(row.code) || isSameMade(madeBy(before, row), madeBy(after, row)) ? [] : [row.code],
  );
}

/** The latest days do not depend on what is settled. */
function isSameMade({ by: _, ...one }: MadeOfRow, { by: __, ...other }: MadeOfRow): boolean {
  const fields = new Set([...Object.keys(one), ...Object.keys(other)]) as ReadonlySet<keyof typeof one>;
  return [...fields].every((field) => one[field] === other[field]);
}
