import type { RecognisedColumn } from '../../columns/elect-columns';
import type { CreatorField } from '../../creator';
import { type DividedField, dividedFields, perNoteFields } from '../../field-kinds';
import type { ColumnLeftOut } from '../../reading';
import { type SenseView, withKnown } from '../sense-view';
import type { RepeatedCreators } from './repeated-creators';
import { comparedCounts } from './row-pairs';

/**
 * In a table of notes, without the counts that are the creator's: a column that is the same within each creator who
 * repeats, or that its header calls a sum and no row contradicts. 赞藏 is likes and saves so far; likes alone are left out.
 */
export function columnsOfCreators(view: SenseView, repeats: RepeatedCreators): SenseView {
  const fields = new Map<number, CreatorField | null>();
  const leftOut = new Map<number, ColumnLeftOut>();
  for (const field of dividedFields) {
    const column = view.recognised.used.get(field)?.[0];
    if (column === undefined || isSettled(view, column)) continue;
    if (!isCreators(view, column, field, repeats)) continue;
    const isOfBoth = likesAndSaves.test(column.header) && !view.recognised.used.has('likesAndSavesTotal');
    if (isOfBoth) fields.set(column.column, 'likesAndSavesTotal');
    else leftOut.set(column.column, { why: 'ofCreator' });
  }
  if (fields.size + leftOut.size === 0) return view;
  // The next column of the same name may be the note's, or the creator's as well.
  return columnsOfCreators(withKnown(view, { fields, leftOut }), repeats);
}

const likesAndSaves = /赞.{0,4}藏|藏.{0,4}赞|lik.{0,8}(?:sav|coll|fav)/i;

/** A person who chose the column's meaning knows better. */
function isSettled({ known }: SenseView, { column }: RecognisedColumn): boolean {
  return known.leftOut?.has(column) === true || known.fields?.has(column) === true;
}

function isCreators(
  view: SenseView,
  { marks }: RecognisedColumn,
  field: DividedField,
  repeats: RepeatedCreators,
): boolean {
  const owner = ownerOf(view.numbers.get(field)?.values ?? [], repeats);
  const isInAll = marks.aggregate === 'total' && perNoteFields.some((perNote) => perNote === field);
  return isInAll ? owner !== 'note' : owner === 'creator' && someChange(view, repeats);
}

/** Where every count of a creator is the same on all notes, nothing tells the creator's from the note's. */
function someChange({ numbers }: SenseView, repeats: RepeatedCreators): boolean {
  return comparedCounts.some((field) => ownerOf(numbers.get(field)?.values ?? [], repeats) === 'note');
}

/**
 * Whose the values are: the same in each creator who repeats, the creator's; changing in more than not, the note's.
 *
 * @param fewestCreators in how many they must be the same, and large, to be the creator's
 */
export function ownerOf(
  values: readonly (number | null)[],
  { groups }: RepeatedCreators,
  fewestCreators = 2,
): 'creator' | 'note' | null {
  let [same, other, telling] = [0, 0, 0];
  for (const group of groups) {
    const known = group.flatMap((row) => values[row] ?? []);
    const [first] = known;
    if (first === undefined || known.length < 2) continue;
    if (known.some((value) => value !== first)) other++;
    else {
      same++;
      if (first > fewestTelling) telling++;
    }
  }
  if (other === 0 && telling >= fewestCreators) return 'creator';
  return other > same ? 'note' : null;
}

/** A count up to this may be the same on two notes by chance (measured: 80 of 91 columns told, none wrongly). */
const fewestTelling = 20;
