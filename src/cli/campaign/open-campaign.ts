import { type Brief, emptyBrief } from '../../core/brief';
import type { BrokenOff } from '../../core/campaign/acts/broken-off';
import { campaignTerms } from '../../core/campaign/campaign-terms';
import type { CampaignRecord } from '../../core/campaign/record/campaign-record';
import { InputError } from '../../core/input-error';
import { cliCampaignMessages as messages } from '../../core/messages/cli/campaign';
import { type Language, listed, say } from '../../core/messages/message';
import { tabTitles } from '../../core/messages/reports/tab-titles';
import { reportName } from '../../core/reports/layout';
import { actBrokenOff, actFinished } from '../../core/reports/plan/finish-broken-off';
import type { StandingCampaign } from '../../core/reports/plan/standing-campaign';
import { tabsInFile } from '../../core/reports/standing/tabs-in-file';
import { tabNameInFile } from '../../core/reports/tab-name-in-file';
import type { Settings } from '../../core/settings';
import { readBrief } from '../brief-file';
import { outputFile } from '../output-file';
import { settingsWith } from '../parse-arguments';
import {
  type CampaignInFile,
  campaignInFile,
  nameOf,
  type RememberedCampaign,
  rememberedIn,
  settingsInFile,
} from '../standing/campaign-in-file';
import { planToRead, type StandingFile, standingFile } from '../standing/standing-file';
import type { CampaignArguments } from './campaign-arguments';

export type Print = (line: string) => void;

/** A campaign's file and what it was planned by, before the campaign itself is read. */
export interface OpenFile {
  readonly file: StandingFile | null;
  readonly remembered: readonly RememberedCampaign[];
  /** In the language of the tabs, which nothing here changes. */
  readonly settings: Settings;
  /** What is printed. */
  readonly language: Language;
}

/** A campaign that runs in a file, as it stands. */
export interface OpenCampaign extends OpenFile {
  readonly inFile: CampaignInFile;
  /** Its sentences in the language that is printed. */
  readonly says: StandingCampaign;
  readonly record: CampaignRecord;
  readonly brief: Brief;
  readonly mix: string;
  readonly terms: ReturnType<typeof campaignTerms>;
  /** An act that broke off, or whose cells somebody has typed back. */
  readonly broken: (BrokenOff & { readonly is: 'asked' | 'finished' | 'typed' }) | null;
}

/**
 * Opens the workbook that is meant. Where it is to be written, whether it can be is told now.
 * @throws InputError where it is missing, or would be lost
 */
export async function openFile(asked: CampaignArguments, print: Print): Promise<OpenFile> {
  const spoken = asked.language ?? 'en';
  const file = await fileOf(asked, spoken, print);
  const pairs = settingsInFile(file);
  const inTabs = languageIn(file) ?? spoken;
  const settings = settingsWith([...pairs, ...asked.settings], inTabs, print);
  return { file, remembered: rememberedIn(file), settings, language: asked.language ?? inTabs };
}

async function fileOf(
  { asked, plan, brief, out, overwrite }: CampaignArguments,
  language: Language,
  print: Print,
): Promise<StandingFile | null> {
  const source = asked.kind === 'recruits' || asked.kind === 'take-on' ? [asked.table] : [];
  const writing = { plan, brief, out, overwrite, language, file: null, newer: [], with: source };
  if (out !== null) return standingFile(writing, await outputFile(writing), print);
  return plan === null ? null : planToRead(plan, language);
}

/** The language in which the file's campaigns are kept; `null` where none is. */
function languageIn(file: StandingFile | null): Language | null {
  const log = tabsInFile(file?.tabs ?? [], '').find(({ kind }) => kind === 'log');
  if (log === undefined) return null;
  const { cells } = log.standing;
  const titles = new Set(cells.flatMap((row) => row.map(String)));
  return titles.has(tabTitles.code.zh) ? 'zh' : 'en';
}

/**
 * The campaign that is meant, with its brief and all that was typed in it since taken in.
 * @throws InputError where none or several can be meant, its brief is not known, or its tabs cannot be told
 */
export async function openCampaign(asked: CampaignArguments, print: Print): Promise<OpenCampaign> {
  const open = await openFile(asked, print);
  const [campaign, ...more] = await campaignsMeant(asked, open);
  if (campaign === undefined || more.length > 0) throw ofSeveral(open);
  return readCampaign(campaign, asked, open);
}

/** All that run in the file, where none was named. */
export async function openCampaigns(
  asked: CampaignArguments,
  print: Print,
): Promise<readonly (OpenCampaign | InputError)[]> {
  const open = await openFile(asked, print);
  const meant = await campaignsMeant(asked, open);
  return Promise.all(
    meant.map((campaign) =>
      readCampaign(campaign, asked, open).catch((error: unknown) => {
        if (error instanceof InputError && meant.length > 1) return error;
        throw error;
      }),
    ),
  );
}

/** The names of the campaigns that run in a file. */
function runningIn({ file }: OpenFile, campaign: string): readonly string[] {
  return tabsInFile(file?.tabs ?? [], campaign).flatMap((tab) => (tab.kind === 'log' ? [tab.campaign] : []));
}

async function campaignsMeant(asked: CampaignArguments, open: OpenFile): Promise<readonly string[]> {
  const { language } = open;
  const file = asked.plan ?? '';
  const named = asked.campaign ?? (await nameInBrief(asked, language));
  const only = open.remembered.length === 1 ? (open.remembered[0]?.brief.campaign ?? '') : '';
  const running = runningIn(open, named ?? only);
  if (running.length === 0) throw new InputError(say(language, messages.nothingRuns, { file }));
  if (named === null) return running;
  const found = running.find((name) => isSame(name, named));
  if (found !== undefined) return [found];
  const campaigns = listed(
    language,
    running.map((name) => nameOf(name, language)),
  );
  const gaps = { campaign: nameOf(named, language), file, campaigns, count: running.length };
  throw new InputError(say(language, messages.noSuchCampaign, gaps));
}

/** The campaign that a brief file names; `null` where there is none, or it names none. */
async function nameInBrief(
  { brief, campaign }: CampaignArguments,
  language: Language,
): Promise<string | null> {
  if (brief === null || campaign !== null) return null;
  const stated = await readBrief({ brief, budget: null, language });
  return stated.campaign === '' ? null : stated.campaign;
}

function ofSeveral(open: OpenFile): InputError {
  const { language, file } = open;
  const campaigns = runningIn(open, '').map((name) => nameOf(name, language));
  return new InputError(
    say(language, messages.whichCampaign, {
      file: file?.file ?? '',
      campaigns: listed(language, campaigns),
    }),
  );
}

/** As tabs are named by them. */
function isSame(one: string, other: string): boolean {
  const asTab = (name: string) => tabNameInFile(reportName('log', name.trim(), 'en')).toLowerCase();
  return asTab(one) === asTab(other);
}

async function readCampaign(
  campaign: string,
  asked: CampaignArguments,
  open: OpenFile,
): Promise<OpenCampaign> {
  const { file, settings, language, remembered } = open;
  const own = remembered.find(({ brief }) => isSame(brief.campaign ?? '', campaign));
  if (asked.brief === null && own === undefined) {
    const gaps = { file: file?.file ?? '', campaign: nameOf(campaign, language) };
    throw new InputError(say(language, messages.briefUnknown, gaps));
  }
  const { brief: from, today, answers } = asked;
  const stated = await readBrief({ brief: from, budget: null, language }, own?.brief);
  const brief = { ...emptyBrief, ...stated, campaign };
  const mix = asked.mix ?? own?.mix ?? settings['shortlist.mix'];
  const reading = (spoken: Language) => campaignInFile(file, { campaign, today, language: spoken });
  const read = reading(settings.language);
  const broken = actBrokenOff(read.standing);
  const is = answers.act === 'finish' ? 'finished' : answers.act === 'typed' ? 'typed' : 'asked';
  const finished = (standing: StandingCampaign) =>
    broken !== null && is === 'finished' ? actFinished(standing, broken) : standing;
  const inFile = { ...read, standing: finished(read.standing) };
  const spoken = settings.language === language ? inFile.standing : finished(reading(language).standing);
  const { record } = inFile.standing;
  if (record === null) throw new InputError(say(language, messages.nothingRuns, { file: file?.file ?? '' }));
  return {
    ...open,
    inFile,
    says: spoken,
    record,
    brief,
    mix,
    terms: campaignTerms(brief, mix, settings),
    broken: broken === null ? null : { ...broken, is },
  };
}
