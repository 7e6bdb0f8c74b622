import { creatorMessages } from '../../messages/creators/creators';
import { type Cell, isBlank } from '../../table';
import { cellText } from '../cells/cell-text';
import { sample } from '../columns/content';
import type { ColumnMatch, CreatorField } from '../creator';
import { isNumberField } from '../field-kinds';
import { type SenseStep, type SenseView, withRowsAside } from './sense-view';
import { type StepOfSchedule, stepOf } from './status-words';

/**
 * Sets aside who cannot be chosen any more in a schedule (排期表) that is finished or under way: who ended, refused, is booked
 * or published, by the words of its statuses, or by its planned and actual days. Who is free stays.
 */
export const scheduleRows: SenseStep = (view, _doubts, log) => {
  const { table, rows, adds, recognised } = view;
  if (adds || recognised.rowsAre === 'comments') return view;
  const statuses = statusColumns(view);
  const days = dayColumns(view);
  const [shown] = statuses.length > 0 ? statuses : days === null ? [] : [{ column: days.planned }];
  if (shown === undefined) return view;
  const steps = new Map<number, Exclude<StepOfSchedule, 'free'>>();
  for (const row of rows) {
    const cells = table.rows[row] ?? [];
    const said = statuses.flatMap(({ column, choosing }) => stepOf(cellText(cells[column]), choosing) ?? []);
    const step = order.find((one) => said.includes(one)) ?? stepByDays(cells, days);
    if (step !== null && step !== 'free') steps.set(row, step);
  }
  if (steps.size === 0) return view;
  log.remark('note', null, shown.column, 'looksLikeSchedule', {
    column: log.letters(shown.column),
    count: steps.size,
  });
  return (['over', 'booked', 'published'] as const).reduce((so, step) => {
    const of = new Set([...steps].flatMap(([row, its]) => (its === step ? [row] : [])));
    return withRowsAside(so, of, 'schedule', messageOf[step], log);
  }, view);
};

/** Where several statuses speak, the first of these holds. */
const order: readonly StepOfSchedule[] = ['over', 'published', 'booked', 'free'];

const messageOf = {
  over: creatorMessages.rowIsOver,
  booked: creatorMessages.rowIsBooked,
  published: creatorMessages.rowIsPublished,
} as const;

interface StatusColumn {
  readonly column: number;
  readonly choosing: boolean;
}

/** Columns most of whose cells name a step, one of them an end; a person who leaves a column out is not contradicted. */
function statusColumns(view: SenseView): readonly StatusColumn[] {
  const { table, header, recognised } = view;
  const matches = new Map(recognised.matches.map((match) => [match.column - table.firstColumn, match]));
  const planned = plansNotes(view);
  return header.columns.flatMap(({ text }, column): readonly StatusColumn[] => {
    if (text === '' || cannotBeStatus(matches.get(column))) return [];
    const choosing = choosingHeader.test(text);
    const cells = sample(table, header.row + 1, column, cellsLookedAt);
    const named = statusHeader.test(text) || choosing;
    if (!named && !planned) return [];
    if (recognised.rowsAre === 'notes' && !planned) return [];
    const filled = cells.filter((cell) => typeof cell === 'string').map((cell) => cellText(cell));
    if (filled.length < fewestCells || filled.length < cells.length) return [];
    const steps = filled.flatMap((cell) => stepOf(cell, choosing) ?? []);
    const tells =
      steps.length >= filled.length * mostSteps &&
      steps.some((step) => step !== 'free') &&
      (planned || new Set(filled).size > 1);
    return tells && fillsHalf(view, column) ? [{ column, choosing }] : [];
  });
}

const fewestCells = 3;
const cellsLookedAt = 60;
/** The share of the cells that name a step: measured on made schedules. */
const mostSteps = 0.6;

function fillsHalf({ table, rows }: SenseView, column: number): boolean {
  const looked = rows.slice(0, 500);
  return looked.filter((row) => !isBlank(table.rows[row]?.[column])).length * 2 >= looked.length;
}

const statusHeader =
  /状态|狀態|进度|進度|进展|進展|阶段|階段|[结結]果|情[况況]|反[馈饋]|跟[进進]|\b(?:status|stage|progress|result|outcome|step)\b/i;
/** Columns in which a brand chooses. */
const choosingHeader =
  /客[户戶]|甲方|品牌(?:方|[确確选選])|[确確][认認]|[选選筛篩](?:用|择|擇|[号號]|[结結]|$)|\b(?:client|your pick|approv|select|decision)/i;

/** Columns that hold something else, and 档期, which says when somebody is free. */
function cannotBeStatus(match: ColumnMatch | undefined): boolean {
  if (match === undefined || match.reason.why === 'leftOut') return true;
  const { field } = match;
  return field !== null && (isNumberField(field) || fieldsOfOtherKinds.has(field));
}

const fieldsOfOtherKinds: ReadonlySet<CreatorField> = new Set([
  'id',
  'name',
  'handle',
  'url',
  'availability',
  'bio',
  'agency',
  'region',
  'gender',
  'contact',
  'tags',
  'niche',
  'verified',
  'noteTitle',
  'noteText',
]);

/** Whether the table plans notes, as no export of creators does: what a brand pays, or planned and actual days. */
function plansNotes(view: SenseView): boolean {
  return view.header.columns.some(({ text }) => planHeader.test(text)) || dayColumns(view) !== null;
}

const planHeader =
  /成交|[对對]客|定[档檔]|(?:[计計][划劃]|[预預][计計定]|[实實][际際]|[拟擬]定?)(?:[发發]|上[线線])|\b(?:planned|actual|go-?live|due)\b/i;

interface DayColumns {
  readonly planned: number;
  readonly actual: number;
}

/** The columns of planned and actual days; `null` where there are not both. */
function dayColumns({ header: { columns } }: SenseView): DayColumns | null {
  const planned = columns.findIndex(({ text }) => plannedDay.test(text));
  const actual = columns.findIndex(({ text }) => actualDay.test(text));
  return planned < 0 || actual < 0 ? null : { planned, actual };
}

const plannedDay =
  /(?:[计計][划劃]|[预預][计計定]|[拟擬]定?)(?:[发發](?:布|佈|文)?|上[线線])|\b(?:planned|scheduled|expected|due)\b.*\b(?:date|day|post|publish\w*|live)\b/i;
const actualDay =
  /[实實][际際](?:[发發](?:布|佈|文)?|上[线線])|\bactual\b.*\b(?:date|day|post|publish\w*|live)\b/i;

/** Of who has no status: published where the actual day is known, booked where only the planned one is. */
function stepByDays(cells: readonly Cell[], days: DayColumns | null): StepOfSchedule | null {
  if (days === null) return null;
  if (saysDay(cells[days.actual])) return 'published';
  return saysDay(cells[days.planned]) ? 'booked' : null;
}

/** Days are written in every way, and as the numbers that a spreadsheet keeps: 12.5, 46360. */
function saysDay(cell: Cell | undefined): boolean {
  return /\d/.test(cellText(cell));
}
