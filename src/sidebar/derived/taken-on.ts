import type { ActTerms } from '../../core/campaign/acts/acted';
import { campaignNow } from '../../core/campaign/campaign-now';
import { emptyRecord } from '../../core/campaign/record/campaign-record';
import { takeOn } from '../../core/campaign/take-on/take-on';
import type { TakenOn } from '../../core/campaign/take-on/taken-on';
import { campaignReports } from '../../core/reports/plan/campaign-reports';
import { planColumns } from '../../core/reports/plan/plan-columns';
import { noCampaign } from '../../core/reports/plan/standing-campaign';
import type { Report } from '../../core/reports/report';
import { withKeptColumns } from '../../core/reports/rows/kept-columns';
import type { Table } from '../../core/table';
import type { WizardState } from '../state/state';
import { todayOf } from './acting';

/**
 * What a tracker comes to as the plan of a campaign that has none.
 *
 * @throws InputError where it is no tracker
 */
export function takenOnFrom(
  table: Table,
  { brief, settings, cost }: ActTerms,
  state: Pick<WizardState, 'workbook' | 'by'>,
): TakenOn {
  return takeOn(table, {
    record: emptyRecord,
    columns: planColumns,
    brief,
    settings,
    cost,
    today: todayOf(state),
    by: state.by,
  });
}

/** Log, Plan and Overview of it. */
export function reportsOfTakenOn(
  { record, kept }: TakenOn,
  terms: ActTerms,
  today: string,
): readonly Report[] {
  const reports = campaignReports(campaignNow(record, terms, today), noCampaign, terms.brief, terms.settings);
  return reports.map((report) => (report.kind === 'plan' ? withKeptColumns(report, kept) : report));
}
