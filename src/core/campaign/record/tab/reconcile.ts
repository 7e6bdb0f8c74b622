import { recordMessages as messages } from '../../../messages/campaign/record';
import { type Language, listed, say } from '../../../messages/message';
import type { CampaignRecord } from '../campaign-record';
import { codeOf } from '../codes';
import { goneCodes } from '../log';
import { isReserve, type PlanRow } from '../plan-row';
import type { PlanTab, TabRow } from './read-plan-tab';

/** A tab held against what the log knows: which of its rows is which, and what only a person can say. */
export interface Reconciled {
  /** In the order of the tab; a row that was deleted comes last, with nothing of the tab. */
  readonly rows: readonly KnownRow[];
  /** Copies, and rows that were typed by hand: they stand where they stand and count for nothing. */
  readonly foreign: readonly TabRow[];
  readonly questions: readonly TabQuestion[];
  /** Codes of reserves whose row was deleted: nothing is lost with them, so they are cancelled without a question. */
  readonly lapsed: readonly string[];
  readonly said: readonly string[];
  /** Columns were sorted apart from one another: nothing of the tab may be taken in. */
  readonly isApart: boolean;
}

export interface KnownRow {
  readonly code: string;
  readonly tab: TabRow | null;
}

/** Decided by a person alone: it spends money, or loses a row. */
export interface TabQuestion {
  readonly kind: 'copy' | 'new row' | 'deleted';
  /** Of the row that was copied or deleted; '' of a new one. */
  readonly code: string;
  /** The spreadsheet row; `null` of one that was deleted. */
  readonly at: number | null;
  readonly says: string;
}

/**
 * Which row of the tab is which of those that are known. A row is told by its code and its folded key together; where they
 * disagree by the key, the code, or a creator's id that stands once, as long as its creator fits. A row that has left the plan
 * may be listed below it with what a person wrote there: it is no row any more.
 *
 * @param record as the log tells it
 */
export function reconcile(
  { rows: inTab, missing }: Pick<PlanTab, 'rows' | 'missing'>,
  { rows: known, log }: Pick<CampaignRecord, 'rows' | 'log'>,
  language: Language,
): Reconciled {
  const gone = goneCodes(log);
  const rows = inTab.filter(({ wrote }) => !isGone(wrote, gone));
  const apart = rows.filter(tornApart(known, missing)).length;
  if (apart > 1 && apart > rows.length * mostApart) {
    return {
      rows: known.map(({ code }) => ({ code, tab: null })),
      foreign: [],
      questions: [],
      lapsed: [],
      said: [say(language, messages.sortedApart, { count: apart })],
      isApart: true,
    };
  }
  const codes = codesOf(rows, known, missing);
  const there = rows.flatMap((tab) => {
    const code = codes.get(tab);
    return code === undefined ? [] : [{ code, tab }];
  });
  const taken = new Set(codes.values());
  const mended = there.filter(({ code, tab }) => codeOf(tab.wrote.code) !== code).map(({ code }) => code);
  const deleted = known.filter(({ code }) => !taken.has(code));
  // Where much is gone at once it was hardly meant.
  const areMeant = deleted.length <= Math.max(mostMeant, known.length * mostApart);
  const lapsed = areMeant ? deleted.filter(isReserve).map(({ code }) => code) : [];
  const foreign = rows.filter((row) => !codes.has(row));
  return {
    rows: [...there, ...deleted.map(({ code }) => ({ code, tab: null }))],
    foreign,
    questions: [
      ...foreign.map((row) => questionOf(row, taken, language)),
      ...deleted
        .filter(({ code }) => !lapsed.includes(code))
        .map(({ code, name }): TabQuestion => {
          const says = say(language, messages.deleted, {
            code,
            name: name ?? say(language, messages.noName),
          });
          return { kind: 'deleted', code, at: null, says };
        }),
    ],
    lapsed,
    said: [
      ...(mended.length === 0
        ? []
        : [say(language, messages.codesRestored, { count: mended.length, codes: listed(language, mended) })]),
      ...(lapsed.length === 0
        ? []
        : [say(language, messages.lapsed, { count: lapsed.length, codes: listed(language, lapsed) })]),
    ],
    isApart: false,
  };
}

function isGone({ code, key }: TabRow['wrote'], gone: ReadonlySet<string>): boolean {
  const codes = [codeOf(code), codeOf(key)].filter((one) => one !== null);
  return codes.length > 0 && codes.every((one) => gone.has(one));
}

/** Share of the rows whose code, key and creator may disagree: a slip here and there, no sorting. */
const mostApart = 0.1;
/** Assumption: so many rows at most are deleted by hand in a short plan. */
const mostMeant = 5;

function tornApart(known: readonly PlanRow[], missing: PlanTab['missing']): (row: TabRow) => boolean {
  const byCode = new Map(known.map((row) => [row.code, row]));
  const ids = new Set(known.flatMap(({ id }) => id ?? []));
  return ({ wrote, fields }) => {
    const [code, key] = [codeOf(wrote.code), codeOf(wrote.key)];
    if (code === null || key === null) return false;
    if (code !== key) return true;
    const id = byCode.get(code)?.id;
    if (missing.includes('id') || id === fields.id) return false;
    // Who names open places types ids that nobody has yet.
    return id !== undefined || ids.has(fields.id ?? '');
  };
}

function codesOf(
  rows: readonly TabRow[],
  known: readonly PlanRow[],
  missing: PlanTab['missing'],
): ReadonlyMap<TabRow, string> {
  const idOf = new Map(known.map(({ code, id }) => [code, id]));
  const byId = new Map<string, string[]>();
  for (const { id, code } of known) if (id !== undefined) byId.set(id, [...(byId.get(id) ?? []), code]);
  const found = new Map<TabRow, string>();
  const taken = new Set<string>();
  const isFree = (code: string | null): code is string => code !== null && idOf.has(code) && !taken.has(code);
  const fits = (row: TabRow, code: string) => {
    const id = idOf.get(code);
    return id === undefined || row.fields.id === undefined || row.fields.id === id;
  };
  const take = (row: TabRow, code: string) => {
    found.set(row, code);
    taken.add(code);
  };
  // Who has code, key and creator goes before who has code and key, and they before who has one of them.
  for (const withCreator of [true, false]) {
    for (const row of rows) {
      const code = codeOf(row.wrote.code);
      const isSure = code === codeOf(row.wrote.key) || missing.includes('key');
      if (!found.has(row) && isSure && isFree(code) && (!withCreator || fits(row, code))) take(row, code);
    }
  }
  for (const row of rows) {
    if (found.has(row)) continue;
    const ofCreator = (byId.get(row.fields.id ?? '') ?? []).filter((code) => !taken.has(code));
    const claims = [
      codeOf(row.wrote.key),
      codeOf(row.wrote.code),
      ...(ofCreator.length === 1 ? ofCreator : []),
    ];
    const code = claims.find((claim) => isFree(claim) && fits(row, claim));
    if (code !== undefined && code !== null) take(row, code);
  }
  return found;
}

function questionOf(row: TabRow, taken: ReadonlySet<string>, language: Language): TabQuestion {
  const { at, wrote, fields } = row;
  const code = [codeOf(wrote.code), codeOf(wrote.key)].find((one) => one !== null && taken.has(one)) ?? '';
  if (code !== '') return { kind: 'copy', code, at, says: say(language, messages.copied, { code }) };
  const name = fields.name ?? say(language, messages.noName);
  const given = codeOf(wrote.code);
  const says =
    given === null
      ? say(language, messages.added, { name })
      : say(language, messages.addedWithCode, { name, code: given });
  return { kind: 'new row', code: '', at, says };
}
