import type { Brief } from '../core/brief';
import { rulesOf } from '../core/campaign/new-campaign';
import { planCampaign } from '../core/campaign/plan-campaign';
import { cliMessages as messages } from '../core/messages/cli';
import { cliStandingMessages as standingMessages } from '../core/messages/cli/standing';
import { say } from '../core/messages/message';
import { clientReport } from '../core/reports/client-report';
import { campaignReports } from '../core/reports/plan/campaign-reports';
import type { Report } from '../core/reports/report';
import { scoresReport } from '../core/reports/scores-report';
import { settingsReport } from '../core/reports/settings-report';
import { shortlistReport } from '../core/reports/shortlist/shortlist-report';
import { wantedNiches } from '../core/scoring/niches/fit';
import { type ScoredCreator, scoreCreators } from '../core/scoring/score-creators';
import { withComments } from '../core/scoring/with-comments';
import type { Settings } from '../core/settings';
import { sensitivityOf } from '../core/shortlist/answers/sensitivity';
import { answerOf } from '../core/shortlist/list/answer-question';
import { shortlistFrom } from '../core/shortlist/list/choose-shortlist';
import { holdsAnybody, type Shortlist } from '../core/shortlist/list/shortlist';
import { type Question, questionOf } from '../core/shortlist/question/question';
import { rulesFromMix } from '../core/shortlist/question/rules-from-mix';
import { isOpen } from '../core/shortlist/solver/solution';
import { workLimits } from '../core/shortlist/work-limits';
import { finish } from '../core/steps';
import { finishHere } from '../proof/finish-here';
import { readBrief } from './brief-file';
import { assertNothingBroken } from './campaign/what-is-asked';
import {
  describeImpossible,
  describeLedger,
  describePlan,
  describeReading,
  describeShortlist,
  describeTakingIn,
  describeTiers,
} from './describe';
import { type OutputFile, outputFile, usualName } from './output-file';
import { settingsWith } from './parse-arguments';
import type { PlanArguments } from './plan-arguments';
import { readPool } from './reading/read-pool';
import {
  type CampaignInFile,
  campaignInFile,
  otherCampaigns,
  rememberedFor,
  rememberedIn,
  rememberedWith,
  settingsInFile,
} from './standing/campaign-in-file';
import { describeStanding } from './standing/describe-standing';
import { isRunningIn, type StandingFile, standingFile } from './standing/standing-file';
import { writePlan } from './standing/write-plan';

type Print = (line: string) => void;

/**
 * Plans a campaign from a file as the wizard does from a tab, goes on with one that runs in a file, and writes the tabs as
 * one .xlsx. Prints what was read,
 * what could not be read and why, and what was chosen; of the export's texts none is ever printed.
 * @throws InputError with one sentence for a file, tab, brief or mix that cannot be used; nothing is written then
 */
export async function runPlan(asked: PlanArguments, print: Print): Promise<void> {
  const output = await outputFile(asked);
  const file = await standingFile(asked, output, print);
  const settings = settingsWith([...settingsInFile(file), ...asked.settings], asked.language, print);
  const { language, today } = asked;
  const remembered = rememberedIn(file);
  const own = asked.brief === null ? rememberedFor(asked.campaign, remembered) : undefined;
  const stated = await readBrief(asked, own?.brief);
  const brief = asked.campaign === null ? stated : { ...stated, campaign: asked.campaign };
  const mix = asked.mix ?? own?.mix ?? settings['shortlist.mix'];
  if (own !== undefined) print(say(language, standingMessages.briefOfFile, { file: file?.file ?? '' }));
  const standing = campaignInFile(file, { campaign: brief.campaign, today, language });
  assertNothingBroken(standing.standing, file?.file ?? '', language);
  for (const line of otherCampaigns(standing, { campaign: brief.campaign, today, language })) print(line);
  const reading = await readPool(asked, settings, print);
  const scored = scoreCreators(withComments(reading.creators, reading.comments, settings), settings);
  const scores = scoresReport(scored, reading, settings, asked.today, wantedNiches(brief, settings));
  for (const line of describeReading(reading, settings.language)) print(line);
  for (const line of describeTiers(scored, settings.language)) print(line);

  const campaign =
    brief.budget > 0
      ? await reportsOfCampaign(scored, brief, settings, standing, { ...asked, mix }, print)
      : [];
  if (brief.budget === 0) print(say(language, messages.noBudget));

  const reports = [scores, ...campaign, settingsReport(settings)];
  const said = [...asked.settings.map(([key]) => key), 'language'];
  const written = await writePlan(output.file, {
    reports,
    standing: file,
    tabs: standing.tabs,
    briefs: rememberedWith(remembered, brief, mix),
    said,
    language,
  });
  const kept = standing.tabs.map((tab) => tab.standing.name).filter((name) => !written.includes(name));
  if (file !== null && kept.length > 0)
    print(say(language, standingMessages.keptTabs, { file: file.file, tabs: kept.join(', ') }));
  for (const line of await remarksOn(output, asked, file)) print(line);
  print(say(language, messages.written, { file: output.file, tabs: written.join(', ') }));
}

/** What there is to say of the files that stood before. */
async function remarksOn(
  { file, remark }: OutputFile,
  { plan, out, language }: PlanArguments,
  standing: StandingFile | null,
): Promise<readonly string[]> {
  if (standing?.isReplaced) return [];
  const left = standing?.holdsDrawings
    ? [say(language, standingMessages.drawingsLeft, { file: standing.file })]
    : [];
  const isBegunBeside = plan === null && file !== usualName && (await isRunningIn(usualName, language));
  const beside =
    isBegunBeside && out === null && remark !== null
      ? [say(language, standingMessages.standsBeside, { file: usualName })]
      : [];
  return [...left, ...(remark === null ? [] : [remark]), ...beside];
}

async function reportsOfCampaign(
  scored: readonly ScoredCreator[],
  brief: Brief,
  settings: Settings,
  inFile: CampaignInFile,
  { mix, today, brandAccounts, doubtedPrices }: PlanArguments & { readonly mix: string },
  print: Print,
): Promise<readonly Report[]> {
  const named = rulesFromMix(mix, brief.budget, settings);
  const rules = { ...named, brandAccounts, doubtedPrices };
  const question = questionOf(scored, rulesOf({ brief, rules }), settings, brief, inFile.decisions);
  const shortlist = await solveQuestion(question, print);
  for (const line of describeShortlist(shortlist, settings.language)) print(line);
  for (const line of describeTakingIn(question)) print(line);
  if (shortlist.proof.status === 'impossible') for (const line of describeImpossible(question)) print(line);
  const sensitivity = shortlist.picks.length === 0 ? null : finish(sensitivityOf(question, shortlist));
  if (sensitivity !== null && sensitivity.mixCost !== null) print(sensitivity.mixCost);
  const list = shortlistReport(shortlist, brief, settings, today, {
    decisions: inFile.decisions,
    sensitivity,
  });
  // A list that people decide in stays until there is another.
  if (shortlist.picks.length === 0 && inFile.decisions.listed.length > 0) return [];
  if (!holdsAnybody(shortlist)) return [list];

  const planned = planCampaign({ record: inFile.standing.record, shortlist, brief, settings, today });
  for (const line of describePlan(planned.plan, settings)) print(line);
  for (const line of describeLedger(planned.ledger, settings.language)) print(line);
  for (const line of describeStanding(inFile, planned.run, settings.language)) print(line);
  const [log, ...tabs] = campaignReports(planned, inFile.standing, brief, settings);
  const client = clientReport(list, brief, settings);
  return [list, ...tabs, client, ...(log === undefined ? [] : [log])];
}

/** The best list for a question. Where the engine leaves it open, says so and lets HiGHS finish the proof. */
async function solveQuestion(asked: Question, print: (line: string) => void): Promise<Shortlist> {
  const { question, solution: own } = answerOf(asked, workLimits.command);
  const { problem } = question.model;
  if (isOpen(own)) print(say(question.settings.language, messages.finishing));
  return shortlistFrom(question, await finishHere(problem, own, { nodes: workLimits.finishingNodes }));
}
