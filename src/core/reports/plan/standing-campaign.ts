import type { CampaignRecord, LogValue } from '../../campaign/record/campaign-record';
import { recordFrom } from '../../campaign/record/log';
import type { PlanRow } from '../../campaign/record/plan-row';
import { personsFields } from '../../campaign/record/row-fields';
import { readPlanTab } from '../../campaign/record/tab/read-plan-tab';
import { reconcile, type TabQuestion } from '../../campaign/record/tab/reconcile';
import { takeIn } from '../../campaign/record/tab/take-in';
import { recordMessages as messages } from '../../messages/campaign/record';
import { type Language, say } from '../../messages/message';
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
  readonly questions: readonly TabQuestion[];
  /** Columns were sorted apart from one another: nothing may be written before that is undone. */
  readonly isApart: boolean;
  /** What the tab's cells say, by code. */
  readonly inTab: ReadonlyMap<string, Partial<PlanRow>>;
}

/** A campaign that has no plan yet. */
export const noCampaign: StandingCampaign = {
  record: null,
  said: [],
  questions: [],
  isApart: false,
  inTab: new Map(),
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
  const found = reconcile(tab, known.rows, language);
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
    questions: found.questions,
    isApart: found.isApart,
    inTab: new Map(found.rows.map(({ code, tab: row }) => [code, row?.fields ?? {}])),
  };
}

/**
 * The cells of the person's columns that a run, or what was typed elsewhere in the row, has made another: `Moved to` where
 * somebody typed over the planned day.
 */
export function changedCells(
  { inTab }: StandingCampaign,
  record: CampaignRecord,
): NonNullable<PlanInTab['changed']> {
  return record.rows.flatMap((row) => {
    const was = inTab.get(row.code);
    if (was === undefined) return [];
    return personsFields.flatMap((field) =>
      row[field] === was[field] || row[field] === undefined
        ? []
        : [{ code: row.code, field, before: (was[field] ?? null) as LogValue }],
    );
  });
}
