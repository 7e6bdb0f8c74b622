import { knownText, placesInMarkers } from '../../core/creators/cells/cell-text';
import type { CandidateField } from '../../core/creators/own/candidate-headers';
import type { ColumnMatch } from '../../core/creators/reading';
import { InputError } from '../../core/input-error';
import { type Language, say } from '../../core/messages/message';
import { whole } from '../../core/messages/numbers';
import { warehouseMessages as messages } from '../../core/messages/warehouse/warehouse';
import { type ColumnMap, isNumber, mappedFields } from '../columns/column-map';
import { type Database, duckName, duckText } from './database';
import { columnNamed, type FileColumn, type FileTable } from './file-columns';
import { columnOf } from './rules';

/** Texts by field, from several columns where the first may say nothing: handle, link or name tell creators apart as well. */
export function textColumns(
  matches: readonly ColumnMatch[],
  file: FileTable,
  { columns }: ColumnMap,
): ReadonlyMap<CandidateField, readonly FileColumn[]> {
  const texts = new Map<CandidateField, readonly FileColumn[]>();
  for (const field of mappedFields) {
    if (isNumber(field)) continue;
    const said = columns[field]?.column;
    const match = matches.find((one) => one.field === field && one.how !== null);
    const column =
      said !== undefined
        ? columnNamed(file.columns, said)
        : match === undefined
          ? undefined
          : columnOf(match, file);
    if (column !== undefined && column.kind !== 'other') texts.set(field, [column]);
  }
  const ids = (['id', 'handle', 'url', 'name'] as const).flatMap((field) => texts.get(field) ?? []);
  return ids.length === 0 ? texts : texts.set('id', ids);
}

/**
 * The text of a column as SQL, or nothing where its cell says nothing: `--`, 暂无.
 * @throws InputError where it holds ids that have lost their last digits
 */
export async function textIn(
  database: Database,
  from: string,
  { source: { name: file } }: FileTable,
  column: FileColumn,
  field: CandidateField,
  language: Language,
): Promise<string> {
  const own = `file.${duckName(column.id)}`;
  if (column.kind === 'floating') {
    if (whoFields.has(field)) await assertWholeIds(database, from, file, column, language);
    return `CASE WHEN ${own} = TRUNC(${own}) AND ABS(${own}) <= ${mostExact} THEN CAST(CAST(${own} AS BIGINT) AS VARCHAR) ELSE CAST(${own} AS VARCHAR) END`;
  }
  if (column.kind === 'number') return `CAST(${own} AS VARCHAR)`;
  const text = `NULLIF(TRIM(CAST(${own} AS VARCHAR)), '')`;
  const unknown = (await unknownTexts(database, from, column)).map(duckText).join(', ');
  return unknown === '' ? text : `CASE WHEN ${text} IN (${unknown}) THEN NULL ELSE ${text} END`;
}

/**
 * A text as the id in it, as core reads one: that of a link to a profile, a whole number without what a sheet put behind it,
 * plain digits for full-width ones. An id that a sheet has shortened, 6.3E+23, stands for many and is none.
 */
export function idInText(text: string): string {
  const plain = `TRANSLATE(${text}, '０１２３４５６７８９', '0123456789')`;
  const inPath = `NULLIF(NULLIF(REGEXP_EXTRACT(${plain}, '${personInPath}', 1), ''), 'profile')`;
  const inQuery = `NULLIF(REGEXP_EXTRACT(${plain}, '${personInQuery}', 1), '')`;
  const bare = `CASE WHEN REGEXP_FULL_MATCH(${plain}, '[0-9](\\.[0-9]+)?[Ee]\\+[0-9]{2}') THEN NULL ELSE REGEXP_REPLACE(${plain}, '^([0-9]+)\\.0+$', '\\1') END`;
  return `CASE WHEN CONTAINS(${plain}, '/') THEN COALESCE(${inPath}, ${inQuery}, ${plain}) ELSE ${bare} END`;
}

/** As core's own patterns of links, without what looks ahead. */
const personInPath = '(?i)(?:user/profile|blogger-detail|kol|user)/([0-9a-z_]{6,32})(?:[^0-9a-z_]|$)';
const personInQuery =
  '(?i)[?&](?:(?:target_?)?user_?id|author_?id|blogger_?id)=([0-9a-z_]{6,32})(?:[^0-9a-z_]|$)';

const whoFields: ReadonlySet<CandidateField> = new Set(['id', 'handle']);

/** @throws InputError where ids are floating numbers so large that the last digits of some are lost */
async function assertWholeIds(
  database: Database,
  from: string,
  file: string,
  { name, id, type }: FileColumn,
  language: Language,
): Promise<void> {
  const most = type === 'FLOAT' ? mostExactOfFloat : mostExact;
  const own = duckName(id);
  const found = await database.rows(`SELECT 1 FROM ${from} WHERE ABS(${own}) > ${most} LIMIT 1`);
  if (found.length === 0) return;
  const gaps = { file, column: name, type, most: whole(most) };
  throw new InputError(say(language, messages.idsLostDigits, gaps));
}

/** 2⁵³ and 2²⁴: beyond them not every whole number is one of DOUBLE and of FLOAT. */
const mostExact = 9007199254740992;
const mostExactOfFloat = 16777216;

/** Texts of a column with which people and exports write 'not known', as they stand. */
async function unknownTexts(
  database: Database,
  from: string,
  { id }: FileColumn,
): Promise<readonly string[]> {
  const text = `TRIM(CAST(${duckName(id)} AS VARCHAR))`;
  const [first, last] = signsOfMarkers();
  // Nearly all texts are names and ids, of which none has to be looked at one by one.
  const sql = `SELECT DISTINCT ${text} AS short FROM ${from} WHERE LENGTH(${text}) BETWEEN 1 AND ${longestMarker} AND CONTAINS(${duckText(first)}, LEFT(${text}, 1)) AND CONTAINS(${duckText(last)}, RIGHT(${text}, 1))`;
  const unknown: string[] = [];
  for await (const [found = []] of database.pieces(sql))
    unknown.push(...found.map(String).filter((short) => knownText(short) === null));
  return unknown;
}

/** Every sign that a text of 'not known' may begin with, and end with, in full width, traditional and upper case as well. */
function signsOfMarkers(): readonly [first: string, last: string] {
  let [first, last] = ['', ''];
  for (let code = 1; code <= 0xffff; code++) {
    if (code >= 0xd800 && code <= 0xdfff) continue;
    const sign = String.fromCharCode(code);
    const { begins, ends } = placesInMarkers(sign);
    if (begins) first += sign;
    if (ends) last += sign;
  }
  return [first, last];
}

/** The longest text that core takes for 'not known'. */
const longestMarker = 12;
