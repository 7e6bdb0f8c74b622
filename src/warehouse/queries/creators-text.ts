import type { CandidateField } from '../../core/creators/own/candidate-headers';
import { type ColumnMap, type ColumnSource, isNumber, mappedFields } from '../columns/column-map';
import {
  columnOf,
  largestNumber,
  limitsOf,
  lowestOf,
  type ScoreField,
  scoreFields,
} from '../columns/score-columns';
import { quotedName, writtenNumber } from '../sql/names-and-texts';

/**
 * The common tables that make creators of a table's rows, the last of which is called `creators`.
 *
 * @param kept columns that are handed on as they stand, by the name that they get
 */
export function creatorsText(
  { columns }: ColumnMap,
  table: string,
  kept: ReadonlyMap<string, string> = new Map(),
): readonly string[] {
  const sources = mappedFields.flatMap((field): readonly Mapped[] => {
    const source = columns[field];
    return source === undefined ? [] : [{ field, source }];
  });
  const asTheyStand = [...kept].map(([name, column]) => `    ${quotedName(column)} AS ${name}`);
  const further = [...kept.keys()].map((name) => `    ${name}`);
  const stage = (name: string, lines: readonly string[], from: string) =>
    `${name} AS (\n  SELECT\n${lines.join(',\n')}\n  FROM ${from}\n)`;
  const source = stage('source', [...sources.flatMap(read), ...asTheyStand], quotedName(table));
  const measured = sources.some(({ source }) => isMeasured(source));
  return [
    source,
    ...(measured ? [stage('measured', [...sources.map(measure), ...further], 'source')] : []),
    stage(
      'creators',
      [...sources.map(bound), ...further],
      `${measured ? 'measured' : 'source'}\n  WHERE ${isKnown('followers')}`,
    ),
  ];
}

/** The fields that the map names, in the order of the candidates' columns. */
export function fieldsOf({ columns }: ColumnMap): readonly CandidateField[] {
  return mappedFields.filter((field) => columns[field] !== undefined);
}

interface Mapped {
  readonly field: CandidateField;
  readonly source: ColumnSource;
}

function read({ field, source: { column, dividedBy } }: Mapped): readonly string[] {
  if (!isNumber(field)) return [`    TRIM(CAST(${quotedName(column)} AS STRING)) AS ${columnOf(field)}`];
  const number = (of: string) => `SAFE_CAST(${quotedName(of)} AS FLOAT64)`;
  const own = `    ${number(column)} AS ${columnOf(field)}`;
  return dividedBy === null ? [own] : [own, `    ${number(dividedBy)} AS ${divisorOf(field)}`];
}

function divisorOf(field: CandidateField): string {
  return `${columnOf(field)}_divided_by`;
}

function isMeasured({ unit, above, dividedBy }: ColumnSource): boolean {
  return unit !== 1 || above !== null || dividedBy !== null;
}

/** Only what lies among numbers is counted with, so that nothing overflows. */
function measure({ field, source }: Mapped): string {
  const { unit, above, dividedBy } = source;
  const name = columnOf(field);
  if (!isMeasured(source)) return `    ${name}`;
  const isAmong = `ABS(${name}) <= ${writtenNumber(largestNumber)}`;
  const inUnit = (one: number) => (one === 1 ? name : `${name} * ${writtenNumber(one)}`);
  const times =
    above === null
      ? inUnit(unit)
      : `IF(${name} > ${writtenNumber(above.limit)}, ${inUnit(above.unit)}, ${inUnit(unit)})`;
  if (dividedBy === null) return `    IF(${isAmong}, ${times}, NULL) AS ${name}`;
  const by = divisorOf(field);
  const isDivisor = `${by} >= 1e0 AND ${by} <= ${writtenNumber(largestNumber)}`;
  return `    IF(${isAmong} AND ${isDivisor}, ${times} / ${by}, NULL) AS ${name}`;
}

function bound({ field }: Mapped): string {
  const name = columnOf(field);
  if (!isScoreField(field)) return isNumber(field) ? `    ${bounded(name)}` : `    ${name}`;
  const { most, largest, least } = limitsOf(field);
  const value = [
    lowestOf(field) > least
      ? (text: string) =>
          `IF(${name} < ${writtenNumber(lowestOf(field))}, ${writtenNumber(lowestOf(field))}, ${text})`
      : null,
    most < largest
      ? (text: string) => `IF(${name} > ${writtenNumber(most)}, ${writtenNumber(most)}, ${text})`
      : null,
  ].reduce((text, clamp) => (clamp === null ? text : clamp(text)), name);
  return `    IF(${isKnown(field)}, ${value}, NULL) AS ${name}`;
}

function bounded(name: string): string {
  return `IF(${name} >= 0e0 AND ${name} <= ${writtenNumber(largestNumber)}, ${name}, NULL) AS ${name}`;
}

/** NaN is neither more nor less than anything. */
function isKnown(field: ScoreField): string {
  const { least, largest, above } = limitsOf(field);
  const name = columnOf(field);
  return `${name} ${above ? '>' : '>='} ${writtenNumber(least)} AND ${name} <= ${writtenNumber(largest)}`;
}

function isScoreField(field: string): field is ScoreField {
  return (scoreFields as readonly string[]).includes(field);
}
