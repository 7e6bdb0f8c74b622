import type { Average } from '../../core/creators/creator';
import {
  averagedFields,
  type CandidateField,
  candidateHeaders,
} from '../../core/creators/own/candidate-headers';
import type { Answers } from '../../core/creators/reading';
import { InputError } from '../../core/input-error';
import { type Language, listed, say } from '../../core/messages/message';
import { mapExamples, warehouseMessages as messages } from '../../core/messages/warehouse/warehouse';
import { keyTwice } from './key-twice';
import { scoreFields } from './score-columns';

/** Where a field's values stand in a table. */
export interface ColumnSource {
  readonly column: string;
  /** What a number is multiplied by: 10,000 for 粉丝数（万）, 0.01 for percent. */
  readonly unit: number;
  /** What the larger ones are multiplied by, where a column holds numbers of two units; `null` where it does not. */
  readonly above: UnitAbove | null;
  /** Whether a person has written the unit: then nothing else is made of the column, even where it is 1. */
  readonly isUnitSaid: boolean;
  /** The column that a sum is divided by: the number of notes. */
  readonly dividedBy: string | null;
}

/** Followers in 万 and in full in one column, shares and percents: what is above the limit has the other unit. */
export interface UnitAbove {
  readonly limit: number;
  readonly unit: number;
}

/** What a person says of a table's columns. */
export interface ColumnMap {
  readonly columns: Readonly<Partial<Record<CandidateField, ColumnSource>>>;
  /** What the counts are averages of; `null` where the settings are to say it. */
  readonly average: Average | null;
  /** Answers to what core asks of a table. */
  readonly answers: Answers;
  /** The columns of a table of notes, and of one of labelled comments. */
  readonly notes: Readonly<Partial<Record<NoteField, string>>>;
  readonly comments: Readonly<Partial<Record<CommentField, string>>>;
}

/** What is taken of a table of notes. */
export const noteFields = ['id', 'noteDate', 'likes', 'saves', 'comments', 'shares', 'reads'] as const;
export type NoteField = (typeof noteFields)[number];

/** What is taken of a table of comments: who wrote the note, and what a comment feels (−1 to 1) and wants (0 to 1). */
export const commentFields = ['id', 'sentiment', 'intent'] as const;
export type CommentField = (typeof commentFields)[number];

/** Every field that a column may be named for. */
export const mappedFields = Object.keys(candidateHeaders) as readonly CandidateField[];

const averages = ['median', 'mean', 'geometric', 'unknown'] as const satisfies readonly Average[];

export const noMap: ColumnMap = { columns: {}, average: null, answers: {}, notes: {}, comments: {} };

/** @throws InputError with one sentence for what is no map */
export function readColumnMap(text: string, file: string, language: Language): ColumnMap {
  let written: unknown;
  try {
    written = JSON.parse(text);
  } catch {
    throw new InputError(say(language, messages.mapNoJson, { file, example: mapExamples.columns }));
  }
  if (!isObject(written))
    throw new InputError(say(language, messages.mapNoObject, { file, example: mapExamples.columns }));
  const twice = keyTwice(text);
  if (twice !== null) throw new InputError(say(language, messages.mapKeyTwice, { file, key: twice }));
  const columns: Partial<Record<CandidateField, ColumnSource>> = {};
  let map = noMap;
  for (const [key, held] of Object.entries(written)) {
    if (key === 'average') map = { ...map, average: averageIn(held, language) };
    else if (key === 'answers') map = { ...map, answers: textsIn(key, held, null, language) };
    else if (key === 'tableOfNotes') map = { ...map, notes: textsIn(key, held, noteFields, language) };
    else if (key === 'tableOfComments')
      map = { ...map, comments: textsIn(key, held, commentFields, language) };
    else if (isMapped(key)) columns[key] = sourceIn(key, held, language);
    else throw unknownField(key, mappedFields, language);
  }
  assertEachOnce(
    Object.entries(columns).map(([field, { column }]) => [field, column] as const),
    language,
  );
  for (const part of [map.notes, map.comments]) assertEachOnce(Object.entries(part), language);
  return { ...map, columns };
}

/** @throws InputError where one column is named for two fields that cannot be one */
function assertEachOnce(named: readonly (readonly [field: string, column: string])[], language: Language) {
  const fields = new Map<string, string>();
  for (const [field, column] of named) {
    const other = fields.get(column);
    if (other !== undefined && !(whoFields.has(field) && whoFields.has(other)))
      throw new InputError(say(language, messages.mapColumnTwice, { column, field: other, other: field }));
    fields.set(column, field);
  }
}

/** A name may be all that tells creators apart, and a link their id. */
const whoFields: ReadonlySet<string> = new Set(['id', 'name', 'handle', 'url']);

/** A column of the field's own name for each field there is. */
export function sourceNamed(column: string): ColumnSource {
  return { column, unit: 1, above: null, isUnitSaid: false, dividedBy: null };
}

/** Whether a field's cells are numbers. */
export function isNumber(field: CandidateField): boolean {
  return numberFields.has(field);
}

const numberFields: ReadonlySet<string> = new Set([
  ...scoreFields,
  'offerImage',
  'offerVideo',
  'offerAny',
  'rebate',
]);

function sourceIn(field: CandidateField, held: unknown, language: Language): ColumnSource {
  const refuse = (
    why:
      | 'mapColumn'
      | 'mapUnit'
      | 'mapUnitOfText'
      | 'mapUnitAbove'
      | 'mapDivisor'
      | 'mapDivisorItself'
      | 'mapDivisorOfText',
    said = '',
  ) =>
    new InputError(
      say(language, messages[why], {
        field,
        said,
        example: mapExamples[why === 'mapUnitAbove' ? 'parted' : 'source'],
      }),
    );
  if (typeof held === 'string' && held.trim() !== '') return sourceNamed(held);
  if (!isObject(held)) throw refuse('mapColumn');
  const { column, unit = 1, dividedBy = null, above = null, unitAbove = null, ...others } = held;
  const [other] = Object.keys(others);
  if (other !== undefined) {
    const gaps = { field, other, parts: listed(language, sourceParts), example: mapExamples.source };
    throw new InputError(say(language, messages.mapSourcePart, gaps));
  }
  if (!isText(column)) throw refuse('mapColumn');
  if (!isPositive(unit)) throw refuse('mapUnit', JSON.stringify(unit));
  if (!isNumber(field) && 'unit' in held) throw refuse('mapUnitOfText');
  if (dividedBy !== null && !isText(dividedBy)) throw refuse('mapDivisor', JSON.stringify(dividedBy));
  if (!isNumber(field) && dividedBy !== null) throw refuse('mapDivisorOfText');
  if (dividedBy === column) throw refuse('mapDivisorItself', column);
  const limits = [above, unitAbove];
  if (limits.some((one) => one !== null) && (!isNumber(field) || !limits.every(isPositive)))
    throw refuse('mapUnitAbove', JSON.stringify(limits));
  return {
    column,
    unit,
    above: above === null ? null : { limit: Number(above), unit: Number(unitAbove) },
    isUnitSaid: 'unit' in held || above !== null,
    dividedBy,
  };
}

const sourceParts = ['column', 'unit', 'above', 'unitAbove', 'dividedBy'];

function isPositive(held: unknown): held is number {
  return typeof held === 'number' && Number.isFinite(held) && held > 0;
}

function isText(held: unknown): held is string {
  return typeof held === 'string' && held.trim() !== '';
}

function averageIn(held: unknown, language: Language): Average {
  const average = averages.find((one) => one === held);
  if (average !== undefined) return average;
  const gaps = { average: JSON.stringify(held), averages: listed(language, averages) };
  throw new InputError(say(language, messages.mapAverage, gaps));
}

function textsIn(
  part: string,
  held: unknown,
  fields: readonly string[] | null,
  language: Language,
): Record<string, string> {
  if (!isObject(held))
    throw new InputError(say(language, messages.mapPart, { part, example: mapExamples.part }));
  const texts: Record<string, string> = {};
  for (const [key, text] of Object.entries(held)) {
    if (fields !== null && !fields.includes(key)) throw unknownField(`${part}.${key}`, fields, language);
    if (typeof text !== 'string' || text.trim() === '')
      throw new InputError(say(language, messages.mapPart, { part, example: mapExamples.part }));
    texts[key] = text;
  }
  return texts;
}

function unknownField(field: string, fields: readonly string[], language: Language): InputError {
  return new InputError(say(language, messages.mapField, { field, fields: listed(language, fields) }));
}

function isMapped(key: string): key is CandidateField {
  return (mappedFields as readonly string[]).includes(key);
}

function isObject(held: unknown): held is Record<string, unknown> {
  return typeof held === 'object' && held !== null && !Array.isArray(held);
}

/** Whether the field's header says which average it is. */
export function isAverage(field: CandidateField): boolean {
  return (averagedFields as readonly CandidateField[]).includes(field);
}
