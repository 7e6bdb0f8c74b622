import { knownText } from '../cells/cell-text';
import type { RecognisedColumn } from '../columns/elect-columns';
import { isOfSample, isPlainDate } from '../columns/note-table';
import type { ColumnLeftOut } from '../reading';
import type { Doubts } from './doubts';
import { capturesIn } from './kind/captures';
import { columnsOfCreators, ownerOf } from './kind/column-owners';
import { datedExports } from './kind/dated-exports';
import { isToldAlike, type RepeatedCreators, repeatedCreators } from './kind/repeated-creators';
import { comparedCounts, type Pairs, pairsOf, pricesStay } from './kind/row-pairs';
import { notesOnce } from './kind/same-note';
import { whoseNotes } from './kind/whose-notes';
import { type SenseStep, type SenseView, withKnown, withoutCountsIn } from './sense-view';

/**
 * Tells whether each row is a note or a creator, by what repeats: the same creator and followers with other counts is a
 * note each; with other followers too it is the figures of another day, unless they hardly moved and the counts did; with the same counts a repeat, or an offer a row.
 * Words of notes in the headers (title, id, text, date) weigh with it, a link alone does not: a roster may have a sample.
 */
export const whatARowIs: SenseStep = (view, doubts, log) => {
  if (view.recognised.rowsAre === 'comments') return view;
  const repeats = repeatedCreators(view);
  const told = kindOf(view, repeats, doubts);
  if (told.recognised.rowsAre !== 'notes') return told;
  const owned = whoseNotes(told, doubts, log);
  const repeatsOfNotes = isToldAlike(view, owned) ? repeats : repeatedCreators(owned);
  return notesOnce(columnsOfCreators(owned, repeatsOfNotes), doubts, log);
};

function kindOf(view: SenseView, repeats: RepeatedCreators, doubts: Doubts): SenseView {
  const byWords = view.recognised.rowsAre === 'notes';
  const words = wordsOfNotes(view);
  const isNotable = repeats.again > 0 && repeats.again >= view.rows.length * askedShare;
  if (!isNotable && (repeats.again === 0 || words === 0)) {
    if (!byWords) return datedExports(view, repeats);
    return words > 0 ? view : withKnown(view, { rowsAre: 'creators' });
  }
  const notes = byWords ? view : withKnown(view, { rowsAre: 'notes' });
  const pairs = pairsOf(notes, repeats);
  const creators = () =>
    ofCreators(byWords ? withKnown(view, { rowsAre: 'creators' }) : view, repeats, pairs);
  if (words === 0 && areCaptures(view, repeats, pairs)) return creators();
  switch (verdict(view, notes, repeats, pairs, words)) {
    case 'notes':
      return withRowIds(notes, repeats, 'notes');
    case 'creators':
      return byWords && words > 0 ? view : creators();
    case 'ask': {
      if (byWords && words > 0) return view;
      const inDoubt = pairs.differing.length > 0 ? pairs.differing : repeats.groups;
      const answer = doubts.settle({
        about: 'notesOrCreators',
        field: null,
        column: null,
        rows: inDoubt.flat(),
        values: { creators: inDoubt.length },
        readings: [{ answer: 'notes' }, { answer: 'creators' }],
      });
      if (answer === 'notes') return withRowIds(notes, repeats, 'notes');
      return answer === 'creators' ? creators() : withoutCountsIn(creators(), new Set(inDoubt.flat()));
    }
  }
}

/** Shares of the rows from which it is asked, and from which it is decided; two in a thousand share name and following. */
const askedShare = 0.01;
const decidedShare = 0.03;
const fewestDecided = 3;
/** Two notes of one creator typically differ by a factor of e^.4 to e^1.4, averages of two months by less than e^.1. */
const fewestStep = 0.2;
/** With other followers too it is the figures of another day, unless the counts are as far apart as those of notes. */
const noteStep = 0.4;
/** Where so many rows repeat and their counts are too small to tell, it is asked. */
const repeatedShare = 0.1;

/**
 * Most creators stand in the table on most of its days, and what moved between them is little: less than between two notes,
 * where their followers moved as well.
 */
function areCaptures(view: SenseView, repeats: RepeatedCreators, { dated, step }: Pairs): boolean {
  return step < (dated > 0 ? noteStep : fewestStep) && capturesIn(view, repeats)?.shared === true;
}

function verdict(
  view: SenseView,
  notes: SenseView,
  repeats: RepeatedCreators,
  pairs: Pairs,
  words: number,
): 'notes' | 'creators' | 'ask' {
  const { note, dated, drifted, repeat, offer, step } = pairs;
  const rows = view.rows.length;
  const counts = comparedCounts.flatMap((field) => notes.recognised.used.get(field)?.[0] ?? []);
  if (counts.some(isPlain)) {
    if (note + dated > 0 && words > 0) return 'notes';
    // Two notes may well have got the same.
    if (note + dated + repeat > 0 && linksChange(notes, repeats)) return 'notes';
  }
  if (averagesMove(view, repeats) || counts.length === 0) return 'creators';
  if (
    note >= fewestDecided &&
    note >= rows * decidedShare &&
    note > repeat + offer + dated &&
    step >= fewestStep
  )
    return 'notes';
  const isDrift =
    drifted >= fewestDecided &&
    drifted >= rows * decidedShare &&
    note + drifted > repeat + offer + dated - drifted &&
    step >= fewestStep;
  // What somebody asks stays from note to note, and moves with averages and followers from month to month.
  if (isDrift) return pricesStay(view, repeats) ? 'notes' : 'ask';
  if (note > 0 && note >= rows * askedShare && note * 3 > repeat + offer && note > dated) return 'ask';
  if (dated >= fewestDecided && dated >= rows * decidedShare && dated > repeat + offer && step >= noteStep)
    return 'ask';
  const isBlind = note + dated + repeat + offer === 0 && repeats.again >= rows * repeatedShare;
  return isBlind ? 'ask' : 'creators';
}

function isPlain({ marks }: RecognisedColumn): boolean {
  return marks.aggregate !== 'mean' && marks.aggregate !== 'median' && marks.windowDays === null;
}

/** How many kinds of columns name the one note of each row. */
function wordsOfNotes({ recognised: { used } }: SenseView): number {
  const dates = used.get('noteDate') ?? [];
  const names = (['noteId', 'noteTitle', 'noteText'] as const).filter((field) =>
    used.get(field)?.some((column) => !isOfSample(column)),
  );
  return names.length + (dates.some((column) => !isPlainDate(column)) ? 1 : 0);
}

/** The rows of one creator lead to notes of their own, which are no samples. */
function linksChange({ table, recognised: { used } }: SenseView, { groups }: RepeatedCreators): boolean {
  const links = used.get('noteUrl')?.[0];
  if (links === undefined || isOfSample(links)) return false;
  return groups.some((group) => {
    const led = group.flatMap((row) => knownText(table.rows[row]?.[links.column]) ?? []);
    return led.length > 1 && new Set(led).size === led.length;
  });
}

/** A header says average, and its column does not stay the same within each creator: then averages are what repeats. */
function averagesMove({ recognised: { used }, numbers }: SenseView, repeats: RepeatedCreators): boolean {
  return comparedCounts.some((field) => {
    const aggregate = used.get(field)?.[0]?.marks.aggregate;
    if (aggregate !== 'mean' && aggregate !== 'median') return false;
    return ownerOf(numbers.get(field)?.values ?? [], repeats, 1) !== 'creator';
  });
}

/** Ids that are new in every row are the note's; where rows are none, they tell no creators apart. */
function withRowIds(view: SenseView, { ofRow }: RepeatedCreators, rowsAre: 'notes' | 'creators'): SenseView {
  if (ofRow.length === 0) return view;
  const leftOut: ColumnLeftOut = { why: 'ofRow' };
  if (rowsAre === 'creators')
    return withKnown(view, { leftOut: new Map(ofRow.map(({ column }) => [column, leftOut])) });
  return withKnown(view, {
    fields: new Map(ofRow.map(({ column, field }) => [column, field === 'url' ? 'noteUrl' : 'noteId'])),
  });
}

function ofCreators(view: SenseView, repeats: RepeatedCreators, pairs: Pairs): SenseView {
  const { note, dated, repeat, offer } = pairs;
  const all = note + dated + repeat + offer;
  const isSure = all >= fewestDecided && all >= view.rows.length * decidedShare;
  return datedExports(isSure ? withRowIds(view, repeats, 'creators') : view, repeats);
}
