import { creatorMessages } from '../../messages/creators/creators';
import { type Cell, isBlank } from '../../table';
import { simplify } from '../../text/fold';
import { cellText } from '../cells/cell-text';
import { sample } from '../columns/content';
import { offerFields } from '../field-kinds';
import type { ProblemLog } from '../problem-log';
import type { ColumnMatch } from '../reading';
import { type SenseStep, type SenseView, withRowsAside } from './sense-view';
import { type Choosing, isPass, type StepOfSchedule, stepOf, stepOfPass } from './status-words';

/**
 * Sets aside who cannot be chosen any more in a schedule (排期表) that is finished or under way: who ended, refused, is booked
 * or published, by the words of its statuses, or by its planned and actual days. Who is free stays.
 */
export const scheduleRows: SenseStep = (view, _doubts, log) => {
  const found = view.adds ? null : scheduleIn(view, log);
  if (found === null) return view;
  const { steps, column } = found;
  log.remark('note', null, column, 'looksLikeSchedule', { column: log.letters(column), count: steps.size });
  return (['over', 'booked', 'published'] as const).reduce((so, step) => {
    const of = new Set([...steps].flatMap(([row, its]) => (its === step ? [row] : [])));
    return withRowsAside(so, of, 'schedule', messageOf[step], log);
  }, view);
};

/** What a table tells as a schedule. */
export interface Schedule {
  /** How far those are who cannot be chosen any more, by row offset. */
  readonly steps: ReadonlyMap<number, 'over' | 'booked' | 'published'>;
  /** The column that tells it first, an offset in the row. */
  readonly column: number;
}

/** How far the creators of a table are, by its words and days; `null` where all can still be chosen. */
export function scheduleIn(view: SenseView, log: ProblemLog): Schedule | null {
  const { table, rows, recognised } = view;
  if (recognised.rowsAre === 'comments') return null;
  const statuses = statusColumns(view, log);
  const days = dayColumns(view);
  const [shown] = statuses.length > 0 ? statuses : days === null ? [] : [{ column: days.planned }];
  if (shown === undefined) return null;
  const steps = new Map<number, keyof typeof messageOf>();
  for (const row of rows) {
    const cells = table.rows[row] ?? [];
    const said = statuses.flatMap(({ column, step }) => step(cells[column]) ?? []);
    const byWords = order.find((one) => said.includes(one)) ?? null;
    const byDays = stepByDays(cells, days);
    // Who is paid has agreed at least; the actual day tells whether the note is out.
    const its = byWords === 'paid' ? (byDays ?? 'booked') : (byWords ?? byDays);
    if (its !== null && its !== 'free') steps.set(row, its);
  }
  return steps.size === 0 ? null : { steps, column: shown.column };
}

/** Where several statuses speak, the first of these holds. */
const order: readonly StepOfSchedule[] = ['over', 'published', 'booked', 'paid', 'free'];

const messageOf = {
  over: creatorMessages.rowIsOver,
  booked: creatorMessages.rowIsBooked,
  published: creatorMessages.rowIsPublished,
} as const;

/** A column that says how far creators are: the step that a cell names, if any. */
interface StatusColumn {
  readonly column: number;
  step(cell: Cell | undefined): StepOfSchedule | null;
}

/**
 * Columns most of whose cells name a step, one of them an end; a column of nothing but payments, or headed so, tells none. A
 * person who leaves a column out is not contradicted.
 */
function statusColumns(view: SenseView, log: ProblemLog): readonly StatusColumn[] {
  const { table, header, recognised } = view;
  const matches = new Map(recognised.matches.map((match) => [match.column - table.firstColumn, match]));
  const planned = plansNotes(view);
  const priced = planned || offerFields.some((field) => recognised.used.has(field));
  if (recognised.rowsAre === 'notes' && !priced) return [];
  return header.columns.flatMap(({ text: written, marks }, column): readonly StatusColumn[] => {
    const text = wordsOf(written);
    if (text === '' || paymentHeader.test(text) || cannotBeStatus(matches.get(column))) return [];
    if (marks.period?.stands === 'earlier' || earlierHeader.test(text)) return [];
    // Nobody knows whether the year is this one: only a table that plans notes by other words speaks of its own.
    if (marks.period?.year != null && !planned) return [];
    const asked = priced ? stepAskedFor(text) : null;
    if (asked !== null) return [{ column, step: (cell) => (saysYes(cell) ? asked : null) }];
    const choosing = choosingIn(text);
    const named = statusHeader.test(text) || choosing !== null;
    if (!named && !planned) return [];
    const cells = sample(table, header.row + 1, column, cellsLookedAt);
    const texts = cells.map(cellText);
    const pass = stepOfPass(texts);
    if (named && pass === null && texts.some(isPass))
      log.remark('doubtful', null, column, 'passUnclear', { column: log.letters(column) });
    const step = (cell: Cell | undefined) => {
      const written = cellText(cell);
      if (!isPass(written)) return stepOf(written, choosing);
      return pass === 'chosen' ? stepOf('yes', choosing) : pass;
    };
    const steps = cells.flatMap((cell) => (typeof cell === 'string' ? (step(cell) ?? []) : []));
    const tells =
      cells.length >= fewestCells &&
      steps.length >= cells.length * mostSteps &&
      steps.some((one) => one !== 'free' && one !== 'paid') &&
      (named
        ? planned || new Set(texts).size > 1 || (choosing === 'confirms' && !fillsAll(view, column))
        : new Set(steps).size > 1 && fillsHalf(view, column));
    return tells ? [{ column, step }] : [];
  });
}

const fewestCells = 2;
const cellsLookedAt = 60;
/** The share of the cells that name a step: measured on made schedules. */
const mostSteps = 0.6;

function fillsHalf({ table, rows }: SenseView, column: number): boolean {
  const looked = rows.slice(0, 500);
  return looked.filter((row) => !isBlank(table.rows[row]?.[column])).length * 2 >= looked.length;
}

/** Who is not confirmed yet may have a blank. */
function fillsAll({ table, rows }: SenseView, column: number): boolean {
  return rows.every((row) => !isBlank(table.rows[row]?.[column]));
}

/** 去年双11合作状态, 上次合作结果, Past campaign status: of a campaign that is over. */
const earlierHeader =
  /[去前往历]年|上[一]?[次期季届波轮批]|往[期届]|历[史届]|过[往去]|以[往前]|\b(?:last|previous|prior|past|earlier|history)\b/;
const statusHeader =
  /状态|进[度展]|阶段|结果|情况|反馈|跟进|\b(?:status|stage|progress|result|outcome|step)\b/;
const paymentHeader = /[付打回收结]款|结算|开票|报销|\b(?:pa(?:id|yments?)|invoices?|settlement)\b/;
/** Columns in which a brand chooses. */
const choosingHeader =
  /客户|甲方|品牌(?:方|确|选)|确认|[能可]否合作|[选筛](?:用|择|号|结|$)|\b(?:client|your pick|approv|select|decision)/;

/** Columns in which those who were asked are confirmed: 确认结果, 客户确认. Not 信息确认 nor 数据确认. */
const confirmingHeader =
  /^(?:是否)?(?:客户|甲方|品牌方?|合作|最终|达人|博主|档期)?(?:是否)?已?确认(?:合作|档期)?(?:结果|情况|状态|反馈)?$|^(?:client |brand |final )?confirm(?:ed|ation)?(?: (?:result|status))?\??$/;

function choosingIn(header: string): Choosing {
  if (confirmingHeader.test(header)) return 'confirms';
  return choosingHeader.test(header) ? 'chooses' : null;
}

/** 是否发布, 是否已定档, Posted? */
function stepAskedFor(header: string): StepOfSchedule | null {
  const found = /^(?:是否)?已?(?:(发布|上线)|定档|锁档|下单)[??]?$|^(?:(published|posted)|booked)\??$/.exec(
    header,
  );
  if (found === null) return null;
  return found[1] === undefined && found[2] === undefined ? 'booked' : 'published';
}

function saysYes(cell: Cell | undefined): boolean {
  return cell === true || /^(?:是|已.{0,3}|[√✓✔]|y|yes|true)$/i.test(cellText(cell));
}

function wordsOf(header: string): string {
  return simplify(header.slice(0, longestHeader).toLowerCase());
}

/** Longer texts are questions of a form. */
const longestHeader = 60;

/** Columns that hold something else, such as 档期, which says when somebody is free; or that a person leaves out. */
function cannotBeStatus(match: ColumnMatch | undefined): boolean {
  if (match === undefined || match.reason.why === 'leftOut') return true;
  return match.field !== null && match.field !== 'passedThrough';
}

/** Whether the table plans notes, as no export of creators does: what a brand pays, or planned and actual days. */
function plansNotes(view: SenseView): boolean {
  return view.header.columns.some(({ text }) => planHeader.test(wordsOf(text))) || dayColumns(view) !== null;
}

const planHeader =
  /成交|对客|定档|(?:计划|预[计定]|实际|拟定?)(?:发|上线)|\b(?:planned|actual|go-?live|due)\b/;

interface DayColumns {
  readonly planned: number;
  readonly actual: number;
}

/** The columns of planned and actual days; `null` where there are not both. */
function dayColumns({ table, recognised: { matches } }: SenseView): DayColumns | null {
  const find = (pattern: RegExp) => {
    const found = matches.find(
      ({ header, reason }) => reason.why !== 'leftOut' && pattern.test(wordsOf(header)),
    );
    return found === undefined ? -1 : found.column - table.firstColumn;
  };
  const planned = find(plannedDay);
  const actual = find(actualDay);
  return planned < 0 || actual < 0 ? null : { planned, actual };
}

/** Titles of the day on which a note is to be out, folded and simplified. */
export const plannedDay =
  /(?:计划|预[计定]|拟定?)(?:发|上线)|^(?=.*\b(?:planned|scheduled|due)\b).*\b(?:date|day|post|publish|live)/;
/** Titles of the day on which it was out; some schedules mean the planned one by the shortest of them. */
export const actualDay =
  /实际(?:发|上线)|^已?(?:发布|上线)(?:日期|时间|日|于)$|^(?=.*\bactual).*\b(?:date|day|post|publish|live)|^(?:posted|published|went live|post(?:ing)? date|publish(?:ed|ing)? date|live date)(?: (?:on|at|date))?$/;

/** Of who has no status: published where the actual day is known, booked where only the planned one is. */
function stepByDays(cells: readonly Cell[], days: DayColumns | null): 'published' | 'booked' | null {
  if (days === null) return null;
  if (saysDay(cells[days.actual])) return 'published';
  return saysDay(cells[days.planned]) ? 'booked' : null;
}

/** Days are written in every way, and as the numbers that a spreadsheet keeps: 12.5, 46360. */
function saysDay(cell: Cell | undefined): boolean {
  return /\d/.test(cellText(cell));
}
