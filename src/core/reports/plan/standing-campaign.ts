import type { Brief } from '../../brief';
import type { CampaignRecord } from '../../campaign/record/campaign-record';
import { recordFrom } from '../../campaign/record/log';
import type { PlanRow } from '../../campaign/record/plan-row';
import { personsFields } from '../../campaign/record/row-fields';
import { type FilledDown, filledDown } from '../../campaign/record/tab/filled-down';
import { readPlanTab } from '../../campaign/record/tab/read-plan-tab';
import { type Reconciled, reconcile, type TabQuestion } from '../../campaign/record/tab/reconcile';
import { takeIn } from '../../campaign/record/tab/take-in';
import { type TypedAct, typedActs } from '../../campaign/record/tab/typed-acts';
import { typedOver } from '../../campaign/record/tab/typed-over';
import { planTerms } from '../../campaign/record/terms';
import { recordMessages as messages } from '../../messages/campaign/record';
import { type Language, say } from '../../messages/message';
import type { Settings } from '../../settings';
import type { Table } from '../../table';
import { readLog } from './log-report';
import { planColumns } from './plan-columns';
import type { PlanInTab } from './plan-report';

/** A campaign as its Plan and Log tabs tell it. */
export interface StandingCampaign {
  /** With what was typed since taken in; `null` before the first plan. */
  readonly record: CampaignRecord | null;
  /** What was mended, put back, worked out anew or cannot be read, each one sentence. */
  readonly said: readonly string[];
  /** What only a person can say, each with its sentence. */
  readonly questions: readonly StandingQuestion[];
  /** Columns were sorted apart from one another: nothing may be written before that is undone. */
  readonly isApart: boolean;
  /** What the tab's cells say, by code. */
  readonly inTab: ReadonlyMap<string, Partial<PlanRow>>;
  /** As the log tells the campaign, and which of its rows is which of the tab; `null` where one of the two is missing. */
  readonly before: {
    readonly record: CampaignRecord;
    readonly found: Reconciled;
    readonly today: string;
  } | null;
}

/** Of a row of the tab, of words that mean an act, or of cells that were filled down. */
export type StandingQuestion = TabQuestion | TypedAct | FilledDown;

/** A campaign that has no plan yet. */
export const noCampaign: StandingCampaign = {
  record: null,
  said: [],
  questions: [],
  isApart: false,
  inTab: new Map(),
  before: null,
};

/** How a campaign's tabs are read. */
export interface Reader {
  /** ISO day. */
  readonly today: string;
  readonly language: Language;
}

/**
 * Reads a campaign back from its tabs. The log tells every row; what stands in Plan is held against it and taken in. Without a
 * log there is no campaign yet; without a Plan, or where its header is gone, the rows are those of the log.
 */
export function standingCampaign(
  { plan, log }: { readonly plan: Table | null; readonly log: Table | null },
  { today, language }: Reader,
): StandingCampaign {
  const logged = log === null ? null : readLog(log);
  if (logged === null || logged.lines.length === 0) return noCampaign;
  const known = recordFrom(logged.lines);
  const unread =
    logged.unread.length === 0
      ? []
      : [say(language, messages.logUnread, { rows: logged.unread.join(', '), count: logged.unread.length })];
  const tab = plan === null ? null : readPlanTab(plan, planColumns, known.settled.start || today, language);
  if (tab === null) return { ...noCampaign, record: known, said: unread };
  const found = reconcile(tab, known, language);
  const taken = takeIn({
    record: known,
    tab,
    found,
    columns: planColumns,
    today,
    by: '',
    language,
  });
  return {
    record: taken.record,
    said: [...unread, ...found.said, ...taken.said, ...tab.problems.map(({ says }) => says)],
    questions: [
      ...found.questions,
      ...typedActs(taken.record, language),
      ...filledDown(
        taken.record.log.slice(known.log.length),
        found.rows.map(({ code }) => code),
        { columns: planColumns, language },
      ),
    ],
    isApart: found.isApart,
    before: found.isApart ? null : { record: known, found, today },
    inTab: new Map(found.rows.map(({ code, tab: row }) => [code, row?.fields ?? {}])),
  };
}

/** Where a person typed over what is worked out, as far as brief and settings still come to what was written. */
export function overWorkedOut(
  { before }: StandingCampaign,
  brief: Brief,
  settings: Settings,
): readonly string[] {
  if (before === null) return [];
  const terms = planTerms(brief, settings);
  return typedOver({ ...before, columns: planColumns, terms, language: settings.language });
}

/**
 * The cells of the person's columns that a run or an act, or what was typed elsewhere in the row, has made another: `Moved to`
 * where somebody typed over the planned day. A cell that the record leaves blank stays, unless the log has blanked it.
 */
export function changedCells(
  { inTab, before }: StandingCampaign,
  { rows, log }: CampaignRecord,
): NonNullable<PlanInTab['changed']> {
  const cells = new Map(before?.found.rows.map(({ code, tab }) => [code, tab?.cells ?? {}]));
  const blanked = new Map<string, boolean>();
  for (const { code, what } of log)
    for (const [field, [, after]] of Object.entries(what)) blanked.set(`${code} ${field}`, after === null);
  return rows.flatMap((row) => {
    const was = inTab.get(row.code);
    if (was === undefined) return [];
    return personsFields.flatMap((field) => {
      const stays = row[field] === undefined && !blanked.get(`${row.code} ${field}`);
      return row[field] === was[field] || stays
        ? []
        : [{ code: row.code, field, before: cells.get(row.code)?.[field] ?? null }];
    });
  });
}
