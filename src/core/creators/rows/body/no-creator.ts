import { type Cell, isBlank, isError, type Table } from '../../../table';
import { simplify } from '../../../text/fold';
import { cellText, foldWidth, isAsAbove, isNullMarker, knownText } from '../../cells/cell-text';
import { numberIn } from '../../cells/numbers';
import type { RecognisedColumns } from '../../columns/recognised-columns';
import { isNumberField, offerFields, perNoteFields } from '../../field-kinds';
import type { FoundHeader } from '../../header/find-header';
import { headerMeaning } from '../../header/header-meaning';
import { platformOfHeading } from '../../header/platforms';
import { identifiedRows } from './identified-rows';
import { labelRows } from './label-rows';
import { rowWords } from './row-words';

/** What a row is that is no creator. */
export type NoCreator = 'total' | 'label' | 'example' | 'header' | 'words' | 'nothing';

/**
 * Tells by its words what is no creator: totals and examples; labels such as a target or a fee; headings between creators and a
 * second header, which have words where the others have numbers; what is written below a table; and rows with nothing but a
 * number of their own. Who has an id or a link of their own is none of them, an example apart.
 */
export function noCreatorReader(
  table: Table,
  { row: headerRow, columns }: FoundHeader,
  recognised: RecognisedColumns,
): (row: number) => NoCreator | null {
  const { used, rowsAre } = recognised;
  const firstRow = headerRow + 1;
  const columnOf = (field: 'id' | 'name' | 'handle') => used.get(field)?.[0]?.column;
  const naming = [columnOf('name'), columnOf('id'), columnOf('handle')].filter(
    (column) => column !== undefined,
  );
  const numbers = [...used].flatMap(([field, [first]]) =>
    first !== undefined && isNumberField(field) && tellingFields.has(field) ? [first.column] : [],
  );
  const read = new Set([...used.values()].flatMap((of) => of.map(({ column }) => column)));
  const identified = identifiedRows(table, firstRow, recognised);
  const isLabel = labelRows(table, firstRow, recognised, identified);
  const hasNumber = (row: number) =>
    numbers.some((column) => {
      const cell = table.rows[row]?.[column];
      return cell !== undefined && cell !== '' && (numberIn(cell) ?? 0) !== 0;
    });
  const belowTable = numbers.length === 0 ? table.rows.length : endOf(table, firstRow, hasNumber);
  const width = columns.filter(({ text }) => text !== '').length;

  return (row) => {
    const cells = table.rows[row] ?? [];
    const first = rowWords(cells.find((cell) => !isBlank(cell)));
    const others = naming.map((column) => rowWords(cells[column]));
    if (first.example || others.some(({ example }) => example)) return 'example';
    if (!identified.has(row) && (first.perhapsExample || rowWords(cells[naming[0] ?? -1]).perhapsExample))
      return 'example';
    if ((first.total || others.some(({ total }) => total)) && !identified.has(row)) return 'total';
    if (rowsAre !== 'comments' && isLabel(row)) return 'label';
    if (rowsAre === 'comments' || numbers.length === 0 || hasNumber(row)) return null;
    const filled = cells.flatMap((cell, column) => (isBlank(cell) ? [] : [column]));
    const texts = new Set(filled.map((column) => cellText(cells[column])));
    const [text = ''] = texts;
    const only = texts.size === 1 ? cells[filled[0] ?? 0] : undefined;
    const isAlone = typeof only === 'string' && !isError(only as Cell);
    if (isAlone && !text.includes('://') && isHeading(foldWidth(text))) return 'words';
    if (identified.has(row)) return null;
    if (numbers.filter((column) => isWord(cells[column])).length >= 2)
      return namesMostColumns(cells) ? 'header' : 'words';
    if (namesColumns(cells)) return 'header';
    if (row > belowTable && filled.length * 2 < width) return 'words';
    if (filled.every((column) => knownText(cells[column]) === null)) return 'nothing';
    if (isAlone && Number.isNaN(Number(text)))
      return naming.some((column) => filled.includes(column)) ? null : 'words';
    return naming.length > 0 && !filled.some((column) => read.has(column) && saysSomething(cells[column]))
      ? 'nothing'
      : null;
  };
}

/** Numbers that every creator of a table has, or might. */
const tellingFields: ReadonlySet<string> = new Set([
  'followers',
  'engagement',
  'reads',
  'likesAndSavesTotal',
  ...perNoteFields,
  ...offerFields,
]);

/** The blank row that ends the table: behind the last row with a number. */
function endOf(table: Table, firstRow: number, hasNumber: (row: number) => boolean): number {
  let last = table.rows.length - 1;
  while (last >= firstRow && !hasNumber(last)) last--;
  for (let row = last + 1; row < table.rows.length; row++) {
    if ((table.rows[row] ?? []).every(isBlank)) return row;
  }
  return table.rows.length;
}

/** Nothing but names of columns: a header. */
function namesColumns(cells: readonly Cell[]): boolean {
  const texts = cells.filter((cell) => !isBlank(cell)).map(cellText);
  return texts.length > 1 && texts.every((text) => headerMeaning(text)?.by === 'name');
}

/** A header in another language may have a word or two that are not known. */
function namesMostColumns(cells: readonly Cell[]): boolean {
  const texts = cells.filter((cell) => !isBlank(cell)).map(cellText);
  const named = texts.filter((text) => headerMeaning(text) !== null).length;
  return named >= 2 && named * 2 >= texts.length;
}

/** Text without any digit that says neither 'unknown' nor 'as above'. */
function isWord(cell: Cell | undefined): boolean {
  return (
    typeof cell === 'string' &&
    !isBlank(cell) &&
    !/\d/.test(cell) &&
    !isNullMarker(cell.trim()) &&
    !isAsAbove(cell)
  );
}

/** Formulas that were drawn down in advance give 0, or an error. */
function saysSomething(cell: Cell | undefined): boolean {
  const text = knownText(cell);
  return text !== null && Number(text) !== 0;
}

/** `— KOC —`, `【腰部】`, 腰部达人, 第二批, 备选, 抖音, `1. 请填写`, or a sentence: what nobody is called who stands alone in a row. */
function isHeading(written: string): boolean {
  const text = simplify(written);
  return (
    text.length > longestName ||
    platformOfHeading(text) !== null ||
    /^[-—–=*#•·※①-⑳■●▶【[(<《]|[】\])>》—=]$|^(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*[.、)]|[,，。;；:!！]|^第.{1,3}[批组期]|^\d{1,2}月|^(?:请|注|备注|说明|填表|以[上下]|数据|note|please|source)|(?:达人|博主|红人|素人|[头腰尾]部|梯队|组|区|批次?|账号|名单|列表|清单|^(?:备[选用]|候[选补]|替补|首选|次选|主推|待定|已?(?:确认|定档|发布|拒绝|淘汰)|backups?|reserves?|alternates?|shortlist(?:ed)?|confirmed|pending|declined)|creators?|influencers?|kols?|kocs?|tier|batch|group|list)$/i.test(
      text,
    )
  );
}

/** As many characters as a name on Xiaohongshu has at most. */
const longestName = 24;
