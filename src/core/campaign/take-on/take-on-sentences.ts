import { cellText } from '../../creators/cells/cell-text';
import { noteIdInLink, shortLink } from '../../creators/cells/links';
import { stepOf } from '../../creators/sense/status-words';
import { takeOnMessages as messages } from '../../messages/campaign/take-on';
import { type Language, listed, say, shortened } from '../../messages/message';
import { type Cell, isBlank, type Table } from '../../table';
import { statuses } from '../record/statuses';
import type { PlanColumn } from '../record/tab/plan-column';
import type { Tracker } from './find-tracker';
import type { KeptColumn, Met, TakenRow, TakeOnInput } from './taken-on';

/** What came of a tracker. */
export interface Outcome {
  readonly table: Table;
  readonly tracker: Tracker;
  readonly taken: readonly TakenRow[];
  readonly others: readonly { readonly row: number; readonly cells: readonly Cell[] }[];
  readonly met: readonly Met[];
  readonly kept: readonly KeptColumn[];
  readonly closed: readonly string[];
}

/** What is said of a tracker that was taken on, and what only the person can say. */
export function sentencesOf(
  outcome: Outcome,
  { columns, settings, today }: Pick<TakeOnInput, 'columns' | 'settings' | 'today'>,
): { readonly said: readonly string[]; readonly questions: readonly string[] } {
  const { language } = settings;
  const { table, taken, others, met, kept, closed } = outcome;
  const { tab } = table;
  const titles = (of: readonly string[]) => listed(language, of);
  const codes = (are: (one: TakenRow) => boolean) => taken.filter(are).map(({ row }) => row.code);
  const about = (
    message: { en: string; zh: string },
    of: readonly string[],
    more: Readonly<Record<string, string>> = {},
  ) =>
    of.length === 0
      ? []
      : [
          say(
            language,
            message as typeof messages.visits,
            { codes: listed(language, of), count: of.length, ...more } as never,
          ),
        ];
  const lines = others.filter(({ row }) => !met.some((one) => one.row === row));
  const all = taken.map(({ row }) => row.code);
  return {
    said: [
      say(language, messages.taken, { count: all.length, tab, codes: listed(language, all) }),
      ...folds(taken, columns, language),
      ...(kept.length === 0
        ? []
        : [say(language, messages.kept, { titles: titles(kept.map(({ title }) => title)) })]),
      ...(closed.length === 0 ? [] : [say(language, messages.closed, { tab, titles: titles(closed) })]),
      ...(lines.length === 0
        ? []
        : [
            say(language, messages.lines, {
              tab,
              count: lines.length,
              rows: titles(lines.map(({ row }) => String(row))),
            }),
          ]),
      ...about(
        messages.later,
        codes(({ read }) => read.hasLater),
        { today },
      ),
      ...about(
        messages.visits,
        codes(({ read }) => read.hasVisit),
      ),
    ],
    questions: [
      ...ownWords(taken, language),
      ...about(
        messages.notChosen,
        codes((one) => isNotChosen(one, outcome.tracker)),
      ),
      ...about(
        messages.withoutTier,
        codes(({ tierUnknown }) => tierUnknown),
      ),
      ...taken.flatMap(({ row: { code, name = '' }, isFurther }) =>
        isFurther ? [say(language, messages.furtherNote, { code, name })] : [],
      ),
      ...sameNotes(taken, language),
      ...about(
        messages.shortLink,
        codes(({ row: { noteLink = '' } }) => shortLink.test(noteLink)),
      ),
      ...met.map((one) => say(language, messages.alreadyIn, { ...one, tab })),
    ],
  };
}

/** Which words became which of our statuses. */
function folds(
  taken: readonly TakenRow[],
  columns: readonly PlanColumn[],
  language: Language,
): readonly string[] {
  const words = columns.find(({ field }) => field === 'status')?.words ?? {};
  const pairs = new Map(
    taken.flatMap(({ row: { status = '' }, read: { word } }) => {
      const label = words[status];
      return word === undefined || label === undefined ? [] : [[word, say(language, label)] as const];
    }),
  );
  if (pairs.size === 0) return [];
  const said = [...pairs].map(([word, status]) =>
    say(language, messages.word, { word: shortened(word), status }),
  );
  return [say(language, messages.folded, { words: listed(language, said) })];
}

function ownWords(taken: readonly TakenRow[], language: Language): readonly string[] {
  const byWord = new Map<string, string[]>();
  for (const { row } of taken) {
    const { status, code } = row;
    if (status === undefined || status in statuses) continue;
    byWord.set(status, [...(byWord.get(status) ?? []), code]);
  }
  return [...byWord].map(([word, of]) =>
    say(language, messages.ownWord, { word: shortened(word), codes: listed(language, of), count: of.length }),
  );
}

/** A column in which a client chooses says no, and the plan says nothing of an end. */
function isNotChosen({ cells, row: { status } }: TakenRow, { columns }: Tracker): boolean {
  if (status !== 'to confirm' && status !== 'asked') return false;
  return columns.some(
    ({ at, title, target }) =>
      target === 'kept' &&
      choosing.test(title) &&
      !isBlank(cells[at]) &&
      stepOf(cellText(cells[at]), 'chooses') === 'over',
  );
}

const choosing = /确认结果|选用|筛选|是否合作|客户(?:意见|反馈|确认)|\b(?:client|your pick|decision|select)/i;

function sameNotes(taken: readonly TakenRow[], language: Language): readonly string[] {
  const byNote = new Map<string, string[]>();
  for (const { row } of taken) {
    const id = noteIdInLink(row.noteLink ?? '');
    if (id !== null) byNote.set(id, [...(byNote.get(id) ?? []), row.code]);
  }
  return [...byNote.values()]
    .filter(({ length }) => length > 1)
    .map((of) => say(language, messages.sameNote, { codes: listed(language, of) }));
}
