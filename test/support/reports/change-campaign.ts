import { planCampaign } from '../../../src/core/campaign/plan-campaign';
import type { CampaignRecord } from '../../../src/core/campaign/record/campaign-record';
import { type Change, commit } from '../../../src/core/campaign/record/log';
import type { PlanRow } from '../../../src/core/campaign/record/plan-row';
import { campaignReports } from '../../../src/core/reports/plan/campaign-reports';
import { type ChangeOfRecord, rowsOfChange } from '../../../src/core/reports/plan/rows-of-change';
import {
  noCampaign,
  type StandingCampaign,
  standingCampaign,
} from '../../../src/core/reports/plan/standing-campaign';
import type { Report } from '../../../src/core/reports/report';
import { defaultSettings, type Settings } from '../../../src/core/settings';
import type { Table } from '../../../src/core/table';
import type { ChangeAnswer, ChangeRequest, WrittenTab } from '../../../src/wire/endpoints';
import type { NodeHost } from '../bench/host';
import { madeBrief, madePicks, madeReserves, madeShortlist } from '../campaign/made-campaign';

/** A campaign as it was first planned: 10 chosen, 2 reserves, 30 open places. */
export const today = '2026-08-31';

export const inLanguage = (language: 'en' | 'zh'): Settings => ({ ...defaultSettings, language });

/** Log, Plan and Overview of the first plan. */
export function firstReports(language: 'en' | 'zh' = 'en'): readonly [log: Report, plan: Report] {
  const settings = inLanguage(language);
  const shortlist = madeShortlist(madePicks, madeReserves);
  const campaign = planCampaign({ record: null, shortlist, brief: madeBrief, settings, today });
  const [log, plan] = campaignReports(campaign, noCampaign, madeBrief, settings);
  return [log as Report, plan as Report];
}

/** A campaign that stands in a file. */
export interface InFile {
  readonly planTabId: number;
  readonly logTabId: number;
}

export async function writeFirst(host: NodeHost, language: 'en' | 'zh' = 'en'): Promise<InFile> {
  const reports = firstReports(language);
  const [log, plan] = (await host.run('writeReports', { reports, language })) as WrittenTab[];
  return { logTabId: log?.tabId ?? -1, planTabId: plan?.tabId ?? -1 };
}

/** What the wizard has read. */
export interface ReadCampaign {
  readonly plan: Table;
  readonly standing: StandingCampaign;
  readonly record: CampaignRecord;
}

export async function readCampaign(
  host: NodeHost,
  { planTabId, logTabId }: InFile,
  language: 'en' | 'zh' = 'en',
): Promise<ReadCampaign> {
  const plan = (await host.run('readTable', { tabId: planTabId })) as Table;
  const log = (await host.run('readTable', { tabId: logTabId })) as Table;
  const standing = standingCampaign({ plan, log }, { today: '2026-09-08', language });
  if (standing.record === null) throw new Error('There is no campaign.');
  return { plan, standing, record: standing.record };
}

/** The record with other fields in these rows, `undefined` for one that goes. */
export function changed(
  record: CampaignRecord,
  rows: Readonly<Record<string, { readonly [Field in keyof PlanRow]?: PlanRow[Field] | undefined }>>,
  more: Partial<Change> = {},
): CampaignRecord {
  const map = record.rows.flatMap((row): [string, PlanRow][] => {
    const other = rows[row.code];
    if (other === undefined) return [];
    const after = Object.entries({ ...row, ...other }).filter(([, value]) => value !== undefined);
    return [[row.code, Object.fromEntries(after) as unknown as PlanRow]];
  });
  return commit(record, { act: 'decline', day: '2026-09-08', by: 'Li', changed: new Map(map), ...more });
}

let count = 0;

/** The change as the sidebar sends it. */
export function requestOf(
  inFile: InFile,
  { plan, standing }: ReadCampaign,
  after: CampaignRecord,
  language: 'en' | 'zh' = 'en',
  more: Partial<ChangeOfRecord> = {},
): ChangeRequest {
  const found = rowsOfChange({ plan, standing, after, ...more }, madeBrief, inLanguage(language));
  if (found === null) throw new Error('Plan tells nothing.');
  count += 1;
  return { ...inFile, id: `change-${count}`, change: found.change, language };
}

export async function send(host: NodeHost, request: ChangeRequest): Promise<ChangeAnswer> {
  return (await host.run('changeRows', JSON.parse(JSON.stringify(request)))) as ChangeAnswer;
}
