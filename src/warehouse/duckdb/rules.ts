import { readNumber } from '../../core/creators/cells/numbers';
import type { Creator } from '../../core/creators/creator';
import type { NumberField } from '../../core/creators/field-kinds';
import type { ColumnMatch, CreatorReading } from '../../core/creators/reading';
import { isBlank, type Table } from '../../core/table';
import type { ColumnMap } from '../columns/column-map';
import { known, type ScoreField, scoreFields } from '../columns/score-columns';

/** How a number of a creator comes of the cells of its row. */
export interface NumberRule {
  readonly column: string;
  readonly unit: number;
  /** A sum is divided by it, a share is one of it. */
  readonly other: {
    readonly how: 'divided' | 'times';
    readonly column: string;
    readonly unit: number;
  } | null;
  readonly blankIs0: boolean;
  readonly zeroIsUnknown: boolean;
}

/** A row of which no rule says what core reads. */
export interface Unruly {
  readonly column: string;
  readonly field: ScoreField;
  readonly row: number;
  readonly written: string;
  readonly read: string;
}

/**
 * The rule by which core has read a field in the first rows: the simplest one that gives what it gave in every one of them.
 * `null` where no column is read for it.
 */
export function ruleOf(
  field: ScoreField,
  reading: CreatorReading,
  table: Table,
  map: ColumnMap,
): NumberRule | Unruly | null {
  const said = map.columns[field];
  const plain = { blankIs0: false, zeroIsUnknown: false };
  if (said !== undefined && (said.unit !== 1 || said.dividedBy !== null)) {
    const { column, unit, dividedBy } = said;
    const other = dividedBy === null ? null : ({ how: 'divided', column: dividedBy, unit: 1 } as const);
    return { column, unit, other, ...plain };
  }
  const possible = possibleRules(field, reading.columns);
  const rows = singleRows(reading);
  if (rows.every((creator) => readOf(creator, field) === null) && possible.length === 0) return null;
  let unruly: Unruly | null = null;
  for (const { column, unit, other } of possible) {
    const rule = withZeros({ column, unit, other, ...plain }, field, rows, table);
    const wrong = rows.find((creator) => !agrees(creator, field, rule, table));
    if (wrong === undefined) return rule;
    unruly ??= {
      column: rule.column,
      field,
      row: wrong.row,
      written: String(cellOf(table, wrong.row, rule.column)),
      read: String(readOf(wrong, field) ?? '–'),
    };
  }
  const [some] = rows;
  return (
    unruly ?? {
      column: '–',
      field,
      row: some?.row ?? 0,
      written: '–',
      read: String(some === undefined ? '–' : readOf(some, field)),
    }
  );
}

export function isUnruly(rule: NumberRule | Unruly | null): rule is Unruly {
  return rule !== null && 'written' in rule;
}

/** What a reading has of the field. */
function readOf(creator: Creator, field: ScoreField): number | null {
  return field === 'commentsRead' ? creator.commentsCounted : creator[field];
}

type Plain = Pick<NumberRule, 'column' | 'unit' | 'other'>;

/** The columns that may have told the field, as core names them. */
function possibleRules(field: ScoreField, columns: readonly ColumnMatch[]): readonly Plain[] {
  const used = (of: NumberField | ScoreField) =>
    columns.find((match) => match.field === of && match.how !== null);
  const rules: Plain[] = [];
  const own = used(field);
  if (own !== undefined) {
    const percent = shares.has(field) ? [{ column: own.header, unit: own.unit / 100, other: null }] : [];
    const notes =
      own.how?.how === 'divided'
        ? columns.find(({ header }) => own.how?.how === 'divided' && header === own.how.by)
        : undefined;
    if (notes === undefined) rules.push({ column: own.header, unit: own.unit, other: null }, ...percent);
    else
      rules.push({
        column: own.header,
        unit: own.unit,
        other: { how: 'divided', column: notes.header, unit: notes.unit },
      });
  }
  // Sums over all notes are averages over all notes.
  const all = field === 'notes' ? used('notesTotal') : undefined;
  if (rules.length === 0 && all !== undefined && columns.some(({ how }) => how?.how === 'divided'))
    rules.push({ column: all.header, unit: all.unit, other: null });
  const parts = indirect[field];
  if (rules.length > 0 || parts === undefined) return rules;
  const part = used(parts.of);
  if (part === undefined) return rules;
  for (const name of parts.by) {
    const whole = used(name);
    if (whole === undefined) continue;
    const other = { how: parts.how, column: whole.header, unit: whole.unit } as const;
    rules.push({ column: part.header, unit: part.unit, other });
    if (parts.how === 'times') rules.push({ column: part.header, unit: part.unit / 100, other });
  }
  return rules;
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

/** Creators of one row each: of several rows core makes one creator. */
function singleRows({ creators }: CreatorReading): readonly Creator[] {
  const seen = new Map<string, number>();
  for (const { id } of creators) seen.set(id, (seen.get(id) ?? 0) + 1);
  return creators.filter(
    ({ id, origins }) => seen.get(id) === 1 && Object.values(origins).every(({ row }) => row === undefined),
  );
}

function withZeros(rule: NumberRule, field: ScoreField, rows: readonly Creator[], table: Table): NumberRule {
  const blankIs0 = rows.some(
    (creator) => isBlank(cellOf(table, creator.row, rule.column)) && readOf(creator, field) === 0,
  );
  const zeroIsUnknown = rows.some(
    (creator) =>
      readOf(creator, field) === null && plainNumber(table, creator.row, rule.column, rule.unit) === 0,
  );
  return { ...rule, blankIs0, zeroIsUnknown };
}

function agrees(creator: Creator, field: ScoreField, rule: NumberRule, table: Table): boolean {
  const read = known(field, readOf(creator, field));
  const instead = isInstead(field, rule) && creator.likes !== null;
  const ruled = instead ? null : known(field, outcome(rule, field, creator.row, table));
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
  const value = plainNumber(table, row, rule.column, rule.unit);
  if (value === null) return rule.blankIs0 && isBlank(cellOf(table, row, rule.column)) ? 0 : null;
  if (value === 0 && rule.zeroIsUnknown) return null;
  if (rule.other === null) return isOutside(field, value) ? null : value;
  const other = plainNumber(table, row, rule.other.column, rule.other.unit);
  if (other === null) return null;
  if (rule.other.how === 'times') return value * other;
  if (other <= 0 || (field === 'commercialShare' && value > other)) return null;
  return value / other;
}

/** What core refuses of a share, instead of taking it for all. */
export function isOutside(field: ScoreField, value: number): boolean {
  if (field === 'sentiment') return Math.abs(value) > 1;
  return shares.has(field) && field !== 'followerGrowth' && value > 1;
}

function plainNumber(table: Table, row: number, column: string, unit: number): number | null {
  const read = readNumber(cellOf(table, row, column));
  if (read === 'unreadable' || read.value === null) return null;
  return read.hasUnit ? read.value : read.value * unit;
}

function cellOf(table: Table, row: number, column: string) {
  const at = (table.rows[0] ?? []).indexOf(column);
  return table.rows[row - table.firstRow]?.[at] ?? '';
}

/** Every field that has a rule, or the first that can have none. */
export function rulesOf(
  reading: CreatorReading,
  table: Table,
  map: ColumnMap,
): ReadonlyMap<ScoreField, NumberRule> | Unruly {
  const rules = new Map<ScoreField, NumberRule>();
  for (const field of scoreFields) {
    const rule = ruleOf(field, reading, table, map);
    if (isUnruly(rule)) return rule;
    if (rule !== null) rules.set(field, rule);
  }
  return rules;
}
