import { type Cell, isBlank, type Table } from '../../../table';
import { cellText } from '../../cells/cell-text';
import { numberIn } from '../../cells/numbers';
import type { CreatorField } from '../../creator';
import { isOfferField, whoFields } from '../../field-kinds';
import type { FoundHeader } from '../../header/find-header';
import { foldHeader } from '../../header/fold-header';
import { type HeaderMarks, noMarks } from '../../header/header-marks';
import { headerMeaning } from '../../header/header-meaning';

/** Whether a row is nothing but names of columns, half of them understood, who or how many followers among them. */
export function namesTable(cells: readonly Cell[]): boolean {
  const fields = fieldsNamed(cells);
  return fields.has('followers') || whoFields.some((field) => fields.has(field));
}

/** Whether it names both, so that creators can be read below it. */
export function namesCreators(cells: readonly Cell[]): boolean {
  const mayBe = couldBeNames(cells) && cells.some((cell) => mayCount.test(cellText(cell)));
  const fields = mayBe ? fieldsNamed(cells) : none;
  return fields.has('followers') && whoFields.some((field) => fields.has(field));
}

/** Every word for followers has one of these: a cheap look at each row of a tab, before a closer one. */
const mayCount = /粉|[关關]注|[订訂][阅閱]|追|fol|fan|sub|flwr|audience|communit|フォロワー|팔로/i;

/** Empty where the row says anything else. */
function fieldsNamed(cells: readonly Cell[]): ReadonlySet<CreatorField> {
  if (!couldBeNames(cells)) return none;
  const filled = cells.filter((cell) => !isBlank(cell));
  const fields = new Set<CreatorField>();
  let unknown = 0;
  for (const cell of filled) {
    const meaning = headerMeaning(cellText(cell));
    if (meaning === null) unknown++;
    else if (meaning.by !== 'spelling') fields.add(meaning.field);
    if (unknown * 2 > filled.length) return none;
  }
  return fields.size >= 2 ? fields : none;
}

const none: ReadonlySet<CreatorField> = new Set();

/** Most rows end the look at the first number, of tens of thousands. */
function couldBeNames(cells: readonly Cell[]): boolean {
  for (const cell of cells) {
    if (isBlank(cell)) continue;
    if (typeof cell !== 'string' || cell.length > longestHeader) return false;
    if (!/\p{L}/u.test(cell) || /^[-+¥￥$]?\d[\d.,]*\s?[%％万萬千亿wkm元+]{0,3}$/i.test(cell.trim()))
      return false;
  }
  return true;
}

/** Longer texts are sentences. */
const longestHeader = 60;

/**
 * Whether a further row of names says of every column what the header of the table does: by the same title, or by one that means
 * the same in full. In another script a word may be unknown or say less, but nothing else: neither scale nor platform, nor that
 * a price is undeclared or a count a sum.
 */
export function saysTheSame(cells: readonly Cell[], table: Table, header: FoundHeader): boolean {
  const isTranslated = cells.some(hasHan) !== header.columns.some(({ text }) => hasHan(text));
  return cells.every((cell, column) => {
    const text = cellText(cell);
    if (text === '' || isTitle(text, table, header, column)) return true;
    const here = known(headerMeaning(text));
    const above = known(header.columns[column]?.meaning ?? null);
    if (here === null || above === null)
      return here === above || (isTranslated && (here === null || header.columns[column]?.text !== ''));
    const isAlike =
      here.field === above.field || (isTranslated && isOfferField(here.field) && isOfferField(above.field));
    return isAlike && areMarksAlike(here.marks, above.marks, isTranslated);
  });
}

function known<Meaning extends { readonly field: CreatorField }>(meaning: Meaning | null): Meaning | null {
  return meaning?.field === 'passedThrough' ? null : meaning;
}

function hasHan(text: Cell): boolean {
  return typeof text === 'string' && /\p{Script=Han}/u.test(text);
}

/** A header of several rows may come again in its last alone, or with its units. */
function isTitle(text: string, { rows }: Table, { row, levels }: FoundHeader, column: number): boolean {
  return rows
    .slice(row - levels + 1, row + 1)
    .some((names) => foldHeader(cellText(names[column])) === foldHeader(text));
}

function areMarksAlike(here: HeaderMarks, above: HeaderMarks, isTranslated: boolean): boolean {
  return (Object.keys(noMarks) as (keyof HeaderMarks)[]).every((mark) => {
    const [one, other] = [said(here, mark), said(above, mark)];
    if (one === other) return true;
    if (!isTranslated || never.has(mark) || one === '"total"' || other === '"total"') return false;
    const unsaid = JSON.stringify(noMarks[mark]);
    return one === unsaid || other === unsaid;
  });
}

function said(marks: HeaderMarks, mark: keyof HeaderMarks): string {
  return JSON.stringify(marks[mark] === 'xiaohongshu' ? null : marks[mark]);
}

/** What no translation leaves out. */
const never: ReadonlySet<keyof HeaderMarks> = new Set([
  'unit',
  'declared',
  'foreignMoney',
  'platform',
  'everywhere',
]);

/**
 * The headers of tables of creators in a tab, as offsets, in their order, the one that was found among them. One that stands
 * right below another is a line of it.
 */
export function headsOfTables(table: Table, { row: own, levels }: FoundHeader): readonly number[] {
  const heads: number[] = [];
  let last = Number.NEGATIVE_INFINITY;
  table.rows.forEach((cells, row) => {
    const isOwn = row > own - levels && row <= own;
    if (!isOwn && !namesCreators(cells)) return;
    if (row === own || (!isOwn && last !== row - 1)) heads.push(row);
    last = row;
  });
  return heads;
}

/** How many rows between two offsets hold a number in the column. */
export function rowsWithNumber({ rows }: Table, column: number, from: number, to: number): number {
  return rows.slice(from, to).filter((cells) => (numberIn(cells[column]) ?? 0) > 0).length;
}
