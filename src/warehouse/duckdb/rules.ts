import { isBareNumber, numberIn, readNumber } from '../../core/creators/cells/numbers';
import type { Creator } from '../../core/creators/creator';
import { type NumberField, perNoteFields } from '../../core/creators/field-kinds';
import type { ColumnMatch, CreatorReading } from '../../core/creators/reading';
import { isBlank, type Table } from '../../core/table';
import type { ColumnMap, ColumnSource, UnitAbove } from '../columns/column-map';
import { known, type ScoreField, scoreFields } from '../columns/score-columns';
import { columnNamed, type FileColumn, type FileTable } from './file-columns';
import { partedUnits, type RuleAbove } from './parted-units';

/** How a number of a creator comes of the cells of its row. */
export interface NumberRule {
  readonly column: FileColumn;
  readonly unit: number;
  /** What larger numbers are multiplied by, where the column holds numbers of two units. */
  readonly above: RuleAbove | null;
  /** A sum is divided by it, a share is one of it. */
  readonly other: {
    readonly how: 'divided' | 'times';
    readonly column: FileColumn;
    readonly unit: number;
  } | null;
  /** A blank is 0 where one of these columns has a number; nowhere where there are none. */
  readonly blankIs0Beside: readonly FileColumn[];
  /** Where 0 stands for what was not measured: nowhere, everywhere, or where this column says 0 as well. */
  readonly zeroIsUnknown: 'never' | 'always' | FileColumn;
}

/** A row of which no rule says what core reads. */
export interface Unruly {
  readonly column: string;
  readonly field: ScoreField;
  /** The unit of the rule that fits the most rows, and how many it does not fit. */
  readonly unit: number;
  readonly count: number;
  /** Counted from 1, as the file has it. */
  readonly row: number;
  readonly written: string;
  readonly read: string;
}

/** What the rules are told by. */
export interface Told {
  readonly reading: CreatorReading;
  readonly file: FileTable;
  readonly map: ColumnMap;
}

/** Every field that has a rule, or the first that can have none. */
export function rulesOf(told: Told): ReadonlyMap<ScoreField, NumberRule> | Unruly {
  const rules = new Map<ScoreField, NumberRule>();
  for (const field of scoreFields) {
    const rule = ruleOf(field, told);
    if (isUnruly(rule)) return rule;
    if (rule !== null) rules.set(field, rule);
  }
  return rules;
}

export function isUnruly(rule: NumberRule | Unruly | null): rule is Unruly {
  return rule !== null && 'written' in rule;
}

/**
 * The rule by which core has read a field in the first rows: the simplest one that gives what it gave in every one of them.
 * `null` where no column is read for it.
 */
export function ruleOf(field: ScoreField, told: Told): NumberRule | Unruly | null {
  const { reading, file, map } = told;
  const said = map.columns[field];
  if (said !== undefined && isSaid(said)) return ruleSaid(said, file);
  const possible = possibleRules(field, told);
  const rows = singleRows(reading);
  if (rows.every((creator) => readOf(creator, field) === null) && possible.length === 0) return null;
  let nearest: { readonly rule: NumberRule; readonly wrong: readonly Creator[] } | null = null;
  for (const rule of possible.flatMap((plain) => variantsOf(plain, field, told))) {
    const wrong = rows.filter((creator) => !agrees(creator, field, rule, file));
    if (wrong.length === 0) return rule;
    if (nearest === null || wrong.length < nearest.wrong.length) nearest = { rule, wrong };
  }
  for (const rule of possible.flatMap((plain) => inTwoUnits(plain, field, told)))
    if (rows.every((creator) => agrees(creator, field, rule, file))) return rule;
  const [row] = nearest?.wrong ?? rows.filter((creator) => readOf(creator, field) !== null);
  return {
    column: nearest?.rule.column.name ?? '–',
    field,
    unit: nearest?.rule.unit ?? 1,
    count: nearest?.wrong.length ?? rows.length,
    row: row === undefined ? 0 : rowOfFile(row.row, file),
    written: nearest === null ? '–' : String(cellOf(file.looked, row?.row ?? 0, nearest.rule.column)),
    read: String((row === undefined ? null : readOf(row, field)) ?? '–'),
  };
}

/** Whether the map says how the column is to be read, and not only which it is. */
export function isSaid({ dividedBy, isUnitSaid }: ColumnSource): boolean {
  return dividedBy !== null || isUnitSaid;
}

function ruleSaid(
  { column, unit, above, dividedBy }: ColumnSource,
  { columns }: FileTable,
): NumberRule | null {
  const own = columnNamed(columns, column);
  if (own === undefined) return null;
  const by = dividedBy === null ? undefined : columnNamed(columns, dividedBy);
  const other = by === undefined ? null : ({ how: 'divided', column: by, unit: 1 } as const);
  const parted = above === null ? null : { ...above, least: above.limit };
  return { column: own, unit, above: parted, other, ...plainly };
}

const plainly = { blankIs0Beside: [], zeroIsUnknown: 'never' } as const satisfies Partial<NumberRule>;

/** What a reading has of the field. */
export function readOf(creator: Creator, field: ScoreField): number | null {
  return field === 'commentsRead' ? creator.commentsCounted : creator[field];
}

/** A column that may tell a field, in a unit, alone or with another. */
export type Plain = Pick<NumberRule, 'column' | 'unit' | 'other'>;

/** A column that is read for a field. */
interface Used {
  readonly match: ColumnMatch;
  readonly column: FileColumn;
}

function usedFor(field: NumberField | ScoreField, { reading, file }: Told): Used | undefined {
  const match = reading.columns.find((one) => one.field === field && one.how !== null);
  const column = match === undefined ? undefined : columnOf(match, file);
  return match === undefined || column === undefined ? undefined : { match, column };
}

/** The column of the file that core speaks of. */
export function columnOf({ column }: ColumnMatch, { columns, looked }: FileTable): FileColumn | undefined {
  return columns[column - looked.firstColumn];
}

/** The columns that may have told the field, as core names them. */
function possibleRules(field: ScoreField, told: Told): readonly Plain[] {
  const used = (of: NumberField | ScoreField) => usedFor(of, told);
  const rules: Plain[] = [];
  const own = used(field);
  if (own !== undefined) {
    const { column, match } = own;
    const divisor = divisorOf(match, told);
    if (divisor !== undefined) rules.push({ column, unit: match.unit, other: divisor });
    else {
      rules.push({ column, unit: match.unit, other: null });
      if (shares.has(field)) rules.push({ column, unit: match.unit / 100, other: null });
    }
  }
  // Sums over all notes are averages over all notes.
  const all = field === 'notes' ? used('notesTotal') : undefined;
  const areSums = told.reading.columns.some(({ how }) => how?.how === 'divided');
  if (rules.length === 0 && all !== undefined && areSums)
    rules.push({ column: all.column, unit: all.match.unit, other: null });
  const parts = indirect[field];
  const part = parts === undefined ? undefined : used(parts.of);
  if (rules.length > 0 || parts === undefined || part === undefined) return rules;
  for (const name of parts.by) {
    const whole = used(name);
    if (whole === undefined) continue;
    const other = { how: parts.how, column: whole.column, unit: whole.match.unit } as const;
    rules.push({ column: part.column, unit: part.match.unit, other });
    if (parts.how === 'times') rules.push({ column: part.column, unit: part.match.unit / 100, other });
  }
  return rules;
}

/** The rule in two units, where core tells them apart cell by cell and one size parts them: the larger are in full, or percents. */
function inTwoUnits(plain: Plain, field: ScoreField, told: Told): readonly NumberRule[] {
  if (plain.other !== null) return [];
  const { looked } = told.file;
  const cells = singleRows(told.reading).flatMap((creator) => {
    const cell = cellOf(looked, creator.row, plain.column);
    const read = readOf(creator, field);
    const bare = isBareNumber(cell) ? numberIn(cell) : null;
    return bare === null || bare === 0 || read === null ? [] : [{ bare, read }];
  });
  return partedUnits(cells).flatMap(({ unit, above }) => variantsOf({ ...plain, unit }, field, told, above));
}

function divisorOf({ how }: ColumnMatch, { reading, file }: Told): NumberRule['other'] | undefined {
  const notes = how?.how === 'divided' ? reading.columns.find(({ header }) => header === how.by) : undefined;
  const column = notes === undefined ? undefined : columnOf(notes, file);
  if (notes === undefined || column === undefined) return undefined;
  return { how: 'divided', column, unit: notes.unit };
}

const shares: ReadonlySet<ScoreField> = new Set([
  'intent',
  'fakeFollowerShare',
  'activeFollowerShare',
  'commercialShare',
  'followerGrowth',
]);

/** Fields that core works out of two other columns where they have none of their own. */
const indirect: Readonly<
  Partial<
    Record<
      ScoreField,
      { readonly of: NumberField; readonly how: 'divided' | 'times'; readonly by: readonly NumberField[] }
    >
  >
> = {
  engagement: { of: 'engagementRate', how: 'times', by: ['followers', 'reads'] },
  commercialShare: { of: 'commercialNotes', how: 'divided', by: ['notesTotal'] },
};

/** The rule with each way in which core may take its blanks and zeros, the likeliest first. */
function variantsOf(
  plain: Plain,
  field: ScoreField,
  told: Told,
  above: RuleAbove | null = null,
): readonly NumberRule[] {
  const zeros = zerosOf(field, told);
  const isCount = (perNoteFields as readonly string[]).includes(field);
  const beside = isCount ? perNoteFields.filter((other) => other !== field) : [];
  const counted = beside.flatMap((other) => usedFor(other, told)?.column ?? []);
  const blanks: readonly (readonly FileColumn[])[] = counted.length === 0 ? [[]] : [[], counted];
  return blanks.flatMap((blankIs0Beside) =>
    zeros.map((zeroIsUnknown) => ({ ...plain, above, blankIs0Beside, zeroIsUnknown })),
  );
}

/** Nobody has 0 % active followers, and who was not measured has no fake ones either: so it is where no first row tells. */
function zerosOf(field: ScoreField, told: Told): readonly NumberRule['zeroIsUnknown'][] {
  if (field === 'activeFollowerShare') return ['always', 'never'];
  const active = field === 'fakeFollowerShare' ? usedFor('activeFollowerShare', told)?.column : undefined;
  return active === undefined ? ['never', 'always'] : [active, 'never', 'always'];
}

/** Creators of one row each: of several rows core makes one creator. */
export function singleRows({ creators }: CreatorReading): readonly Creator[] {
  const seen = new Map<string, number>();
  for (const { id } of creators) seen.set(id, (seen.get(id) ?? 0) + 1);
  return creators.filter(
    ({ id, origins }) => seen.get(id) === 1 && Object.values(origins).every(({ row }) => row === undefined),
  );
}

function agrees(creator: Creator, field: ScoreField, rule: NumberRule, { looked }: FileTable): boolean {
  const read = known(field, readOf(creator, field));
  const instead = isInstead(field, rule) && creator.likes !== null;
  const ruled = instead ? null : known(field, outcome(rule, field, creator.row, looked));
  if (read === null || ruled === null) return read === ruled || maybeUnknown(field, read, ruled);
  return Math.abs(read - ruled) <= 1e-9 * Math.max(1, Math.abs(read));
}

/** Engagement by its rate stands in only where nothing tells the likes. */
export function isInstead(field: ScoreField, { other }: NumberRule): boolean {
  return field === 'engagement' && other?.how === 'times';
}

/** Notes that core counts of all notes where a sum was divided by them stand for no others. */
function maybeUnknown(field: ScoreField, read: number | null, ruled: number | null): boolean {
  return field === 'notes' && ruled === null && read === 0;
}

function outcome(rule: NumberRule, field: ScoreField, row: number, table: Table): number | null {
  const value = ownNumber(rule, row, table);
  if (value === null) return null;
  if (rule.other === null) return isOutside(field, value) ? null : value;
  const other = plainNumber(table, row, rule.other.column, rule.other.unit);
  if (other === null) return null;
  if (rule.other.how === 'times') return value * other;
  if (other <= 0 || (field === 'commercialShare' && value > other)) return null;
  return value / other;
}

function ownNumber(rule: NumberRule, row: number, table: Table): number | null {
  const { column, unit, above, blankIs0Beside, zeroIsUnknown } = rule;
  const value = plainNumber(table, row, column, unit, above);
  if (value === null) {
    const isFilled =
      isBlank(cellOf(table, row, column)) &&
      blankIs0Beside.some((other) => plainNumber(table, row, other, 1) !== null);
    return isFilled ? 0 : null;
  }
  if (value !== 0 || zeroIsUnknown === 'never') return value;
  return zeroIsUnknown === 'always' || plainNumber(table, row, zeroIsUnknown, 1) === 0 ? null : value;
}

/** What core refuses of a share, instead of taking it for all. */
export function isOutside(field: ScoreField, value: number): boolean {
  if (field === 'sentiment') return Math.abs(value) > 1;
  return shares.has(field) && field !== 'followerGrowth' && value > 1;
}

function plainNumber(
  table: Table,
  row: number,
  column: FileColumn,
  unit: number,
  above: UnitAbove | null = null,
): number | null {
  const read = readNumber(cellOf(table, row, column));
  if (read === 'unreadable' || read.value === null) return null;
  return read.hasUnit ? read.value : inUnit(read.value, unit, above);
}

/** A number without a unit of its own. */
export function inUnit(value: number, unit: number, above: UnitAbove | null): number {
  return value * (above !== null && value > above.limit ? above.unit : unit);
}

/** Which row of the file it is that core looks at, counted from 1: a parquet file has no header among them. */
export function rowOfFile(row: number, { looked, rowsOfFile }: FileTable): number {
  return (rowsOfFile[row - looked.firstRow] ?? 0) + 1;
}

function cellOf(table: Table, row: number, { at }: FileColumn) {
  return table.rows[row - table.firstRow]?.[at] ?? '';
}
