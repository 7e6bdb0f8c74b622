import type { Brief } from '../../core/brief';
import { InputError } from '../../core/input-error';
import { cliStandingMessages as messages } from '../../core/messages/cli/standing';
import { type Language, listed, say } from '../../core/messages/message';
import type { SavedPart } from '../../core/plan-versions';
import { readLog } from '../../core/reports/plan/log-report';
import { decidedInPlan, type LaterWord, type OtherPlan } from '../../core/reports/plan/plan-decisions';
import {
  noCampaign,
  type StandingCampaign,
  standingCampaign,
} from '../../core/reports/plan/standing-campaign';
import { readDecisions } from '../../core/reports/shortlist/read-decisions';
import { briefsIn, marksTab } from '../../core/reports/standing/file-marks';
import { type TabInFile, tableOf, tabOf, tabsInFile } from '../../core/reports/standing/tabs-in-file';
import { settingPairs } from '../../core/settings';
import { type Decisions, noDecisions } from '../../core/shortlist/question/decisions';
import { briefRemembered } from '../brief-file';
import type { ChangedSetting } from '../parse-arguments';
import type { StandingFile } from './standing-file';

/** A campaign as its file tells it. */
export interface CampaignInFile {
  readonly tabs: readonly TabInFile[];
  readonly standing: StandingCampaign;
  readonly decisions: Decisions;
  /** What its Shortlist says otherwise of creators who have a row in Plan. */
  readonly words: readonly LaterWord[];
  /** The codes of the rows in which people have typed since, by what the log did not know yet. */
  readonly typed: readonly string[];
}

interface Reader {
  /** '' for the only one. */
  readonly campaign: string;
  /** ISO day. */
  readonly today: string;
  readonly language: Language;
}

/**
 * Reads a campaign back from its file.
 * @throws InputError where its Log cannot be told, or columns of Plan were sorted apart: nothing may be written then
 */
export function campaignInFile(file: StandingFile | null, reader: Reader): CampaignInFile {
  if (file === null) return { tabs: [], standing: noCampaign, decisions: noDecisions, words: [], typed: [] };
  const { campaign, language } = reader;
  const tabs = tabsInFile(file.tabs, campaign);
  const standing = recordIn(tabs, file.file, reader);
  const own = tabOf(tabs, 'shortlist', campaign);
  const decisions = readDecisions(
    own === null ? null : tableOf(own),
    tabs
      .filter(({ kind, standing: tab }) => kind === 'shortlist' && tab !== own)
      .map((list) => ({ campaign: nameOf(list.campaign, language), table: tableOf(list.standing) })),
  );
  const { rows = [], log = [] } = standing.record ?? {};
  const decided = decidedInPlan(decisions, rows, otherPlans(tabs, reader), log);
  return { tabs, standing, ...decided, typed: typedIn(tabs, standing, campaign) };
}

/** What the other campaigns' tabs tell of their rows. */
function otherPlans(tabs: readonly TabInFile[], { campaign, today, language }: Reader): readonly OtherPlan[] {
  const own = tabOf(tabs, 'log', campaign);
  return tabs
    .filter(({ kind, standing }) => kind === 'log' && standing !== own)
    .map((log) => {
      const plan = tabOf(tabs, 'plan', log.campaign);
      const there = { plan: plan === null ? null : tableOf(plan), log: tableOf(log.standing) };
      const { record } = standingCampaign(there, { today, language });
      return { campaign: nameOf(log.campaign, language), rows: record?.rows ?? [] };
    });
}

/** How a campaign is called beside others. */
export function nameOf(campaign: string, language: Language): string {
  return campaign === '' ? say(language, messages.withoutName) : campaign;
}

function recordIn(
  tabs: readonly TabInFile[],
  file: string,
  { campaign, today, language }: Reader,
): StandingCampaign {
  const [plan, log] = [tabOf(tabs, 'plan', campaign), tabOf(tabs, 'log', campaign)];
  if (plan !== null && log === null)
    throw new InputError(say(language, messages.noLog, { file, plan: plan.name }));
  const standing = standingCampaign(
    { plan: plan === null ? null : tableOf(plan), log: log === null ? null : tableOf(log) },
    { today, language },
  );
  if (log !== null && standing.record === null)
    throw new InputError(say(language, messages.logUnknown, { file, log: log.name }));
  // What stands in the rows' cells may be another row's.
  if (standing.isApart)
    throw new InputError(say(language, messages.sortedApart, { file, tab: plan?.name ?? '' }));
  if (plan !== null || standing.record === null) return standing;
  return { ...standing, said: [say(language, messages.planPutBack, { file }), ...standing.said] };
}

function typedIn(
  tabs: readonly TabInFile[],
  { record }: StandingCampaign,
  campaign: string,
): readonly string[] {
  const log = tabOf(tabs, 'log', campaign);
  const known = log === null ? 0 : (readLog(tableOf(log))?.lines.length ?? 0);
  const codes = (record?.log ?? []).slice(known).map(({ code }) => code);
  return [...new Set(codes)].filter((code) => code !== '');
}

/** The settings that the file's Settings tab has, as pairs. */
export function settingsInFile(file: StandingFile | null): readonly ChangedSetting[] {
  const tab = file === null ? null : tabOf(tabsInFile(file.tabs, ''), 'settings', '');
  const pairs = tab === null ? null : settingPairs(tableOf(tab).rows);
  return (pairs ?? []).map(([key, value]) => [key, String(value ?? '')]);
}

/** A campaign as the file remembers what it was planned by. */
export interface RememberedCampaign {
  /** The parts that were written, its campaign's name among them. */
  readonly brief: Partial<Brief>;
  /** The mix that its list was asked for with; `null` where it is not known. */
  readonly mix: string | null;
  /** As it is remembered. */
  readonly saved: SavedPart;
}

/** What the file remembers of its campaigns, one for each. */
export function rememberedIn(file: StandingFile | null): readonly RememberedCampaign[] {
  const marks = file?.tabs.find(({ name }) => name === marksTab);
  return briefsIn(marks?.cells ?? []).map((saved) => ({
    brief: briefRemembered(saved),
    mix: typeof saved.mix === 'string' ? saved.mix : null,
    saved,
  }));
}

/** What is remembered of the campaign that is meant: the one that was named, else the only one. */
export function rememberedFor(
  campaign: string | null,
  remembered: readonly RememberedCampaign[],
): RememberedCampaign | undefined {
  if (campaign === null) return remembered.length === 1 ? remembered[0] : undefined;
  return remembered.find(({ brief }) => brief.campaign === campaign);
}

/** What is to be remembered of all campaigns of a file after this one was planned by brief and mix. */
export function rememberedWith(
  remembered: readonly RememberedCampaign[],
  brief: Brief,
  mix: string,
): readonly SavedPart[] {
  const others = remembered.filter((one) => (one.brief.campaign ?? '') !== brief.campaign);
  return [...others.map(({ saved }) => saved), { ...brief, mix }];
}

/** What to say of campaigns that run in the file when the one asked for does not. */
export function otherCampaigns(
  { tabs, standing }: CampaignInFile,
  { campaign, language }: Reader,
): readonly string[] {
  if (standing.record !== null) return [];
  const running = tabs.filter(({ kind }) => kind === 'log').map((tab) => nameOf(tab.campaign, language));
  if (running.length === 0) return [];
  const gaps = { campaign: nameOf(campaign, language), campaigns: listed(language, running) };
  return [say(language, messages.beginsBeside, gaps)];
}
