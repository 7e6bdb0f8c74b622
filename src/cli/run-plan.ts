import type { Brief } from '../core/brief';
import { rulesOf } from '../core/campaign/new-campaign';
import { planCampaign } from '../core/campaign/plan-campaign';
import { cliMessages as messages } from '../core/messages/cli';
import { type Language, say } from '../core/messages/message';
import { clientReport } from '../core/reports/client-report';
import { campaignReports } from '../core/reports/plan/campaign-reports';
import { noCampaign } from '../core/reports/plan/standing-campaign';
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
import type { Shortlist } from '../core/shortlist/list/shortlist';
import { type Question, questionOf } from '../core/shortlist/question/question';
import { rulesFromMix } from '../core/shortlist/question/rules-from-mix';
import { isOpen } from '../core/shortlist/solver/solution';
import { workLimits } from '../core/shortlist/work-limits';
import { finish } from '../core/steps';
import { writeWorkbook } from '../files/write-xlsx';
import { finishHere } from '../proof/finish-here';
import { readBrief } from './brief-file';
import {
  describeImpossible,
  describePlan,
  describeReading,
  describeShortlist,
  describeTakingIn,
  describeTiers,
} from './describe';
import { outputFile, writeOutput } from './output-file';
import { settingsWith } from './parse-arguments';
import type { PlanArguments } from './plan-arguments';
import { readPool } from './reading/read-pool';

type Print = (line: string) => void;

/**
 * Plans a campaign from a file as the wizard does from a tab, and writes the tabs as one .xlsx. Prints what was read,
 * what could not be read and why, and what was chosen; no text of a cell is ever printed.
 * @throws InputError with one sentence for a file, tab, brief or mix that cannot be used; nothing is written then
 */
export async function runPlan(asked: PlanArguments, print: Print): Promise<void> {
  const settings = settingsWith(asked.settings, asked.language, print);
  const brief = await readBrief(asked);
  const output = await outputFile(asked);
  const reading = await readPool(asked, settings, print);
  const scored = scoreCreators(withComments(reading.creators, reading.comments, settings), settings);
  const scores = scoresReport(scored, reading, settings, asked.today, wantedNiches(brief, settings));
  for (const line of describeReading(reading, settings.language)) print(line);
  for (const line of describeTiers(scored, settings.language)) print(line);

  const campaign = brief.budget > 0 ? await reportsOfCampaign(scored, brief, settings, asked, print) : [];
  if (brief.budget === 0) print(say(asked.language, messages.noBudget));

  const reports = [scores, ...campaign, settingsReport(settings)];
  await write(reports, output.file, asked.language);
  if (output.remark !== null) print(output.remark);
  print(say(asked.language, messages.written, { file: output.file, tabs: listed(reports) }));
}

async function reportsOfCampaign(
  scored: readonly ScoredCreator[],
  brief: Brief,
  settings: Settings,
  { mix, today, brandAccounts, doubtedPrices }: PlanArguments,
  print: Print,
): Promise<readonly Report[]> {
  const named = rulesFromMix(mix ?? settings['shortlist.mix'], brief.budget, settings);
  const rules = { ...named, brandAccounts, doubtedPrices };
  const question = questionOf(scored, rulesOf({ brief, rules }), settings, brief);
  const shortlist = await solveQuestion(question, print);
  for (const line of describeShortlist(shortlist, settings.language)) print(line);
  for (const line of describeTakingIn(question)) print(line);
  if (shortlist.proof.status === 'impossible') for (const line of describeImpossible(question)) print(line);
  const sensitivity = shortlist.picks.length === 0 ? null : finish(sensitivityOf(question, shortlist));
  if (sensitivity !== null && sensitivity.mixCost !== null) print(sensitivity.mixCost);
  const list = shortlistReport(shortlist, brief, settings, today, { sensitivity });
  if (shortlist.picks.length === 0) return [list];

  const planned = planCampaign({ record: null, shortlist, brief, settings, today });
  for (const line of describePlan(planned.plan, settings)) print(line);
  const [log, ...tabs] = campaignReports(planned, noCampaign, brief, settings);
  const client = clientReport(list, brief, settings);
  return [list, ...tabs, client, ...(log === undefined ? [] : [log])];
}

async function write(reports: readonly Report[], file: string, language: Language): Promise<void> {
  const bytes = await writeWorkbook(reports.map((report) => ({ name: report.name, report })));
  await writeOutput(file, bytes, language);
}

function listed(reports: readonly Report[]): string {
  return reports.map(({ name }) => name).join(', ');
}

/** The best list for a question. Where the engine leaves it open, says so and lets HiGHS finish the proof. */
async function solveQuestion(asked: Question, print: (line: string) => void): Promise<Shortlist> {
  const { question, solution: own } = answerOf(asked, workLimits.command);
  const { problem } = question.model;
  if (isOpen(own)) print(say(question.settings.language, messages.finishing));
  return shortlistFrom(question, await finishHere(problem, own, { nodes: workLimits.finishingNodes }));
}
