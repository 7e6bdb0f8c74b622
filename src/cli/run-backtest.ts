import { readCreators } from '../core/creators/read-creators';
import { cliMessages as messages } from '../core/messages/cli';
import { type Language, say } from '../core/messages/message';
import { backtestMessages, predictorMessages } from '../core/messages/scoring/backtest';
import type { Correlations, Tenth } from '../core/scoring/backtest/accuracy';
import { type Backtest, backtestTable } from '../core/scoring/backtest/backtest';
import type { Settings } from '../core/settings';
import { type ChangedSetting, changedSetting, parseArguments, settingsWith } from './parse-arguments';
import { openTable } from './reading/open-table';

/**
 * Scores each creator's past notes and says how well that foretold the next ones, beside plainer measures.
 * @param remark takes what is no result, such as settings that were passed over
 * @throws InputError with one sentence for a file that cannot be used
 */
export async function runBacktest(
  asked: BacktestArguments,
  print: (line: string) => void,
  remark: (line: string) => void = (line) => console.error(line),
): Promise<void> {
  const settings = settingsWith(asked.settings, asked.language, remark);
  const table = await openTable(asked.notes, asked.tab, asked.language);
  const result = backtestTable(table, {}, await followersIn(asked, settings), settings);
  if (asked.json) print(JSON.stringify(result));
  else for (const line of describeBacktest(result, asked.language)) print(line);
}

/** Followers by creator id out of the second file; none where there is none. */
async function followersIn(
  { creators, language }: BacktestArguments,
  settings: Settings,
): Promise<ReadonlyMap<string, number>> {
  if (creators === null) return new Map();
  const reading = readCreators(await openTable(creators, null, language), { settings });
  return new Map(
    reading.creators.flatMap(({ id, followers }) => (followers === null ? [] : [[id, followers] as const])),
  );
}

function describeBacktest(result: Backtest, language: Language): readonly string[] {
  const { creators, leftOut, withFollowers } = result;
  return [
    say(language, backtestMessages.judged, { creators, leftOut, withFollowers }),
    '',
    say(language, backtestMessages.correlations),
    say(language, backtestMessages.outcomes),
    ...result.correlations.map((row) => describeCorrelations(row, language)),
    '',
    say(language, backtestMessages.expectation),
    ...describeTenths(result.expectation, language),
    '',
    say(language, backtestMessages.score),
    ...describeTenths(result.score, language),
  ];
}

/** Numbers first: columns then stand in line whatever the width of the words. */
function describeCorrelations(row: Correlations, language: Language): string {
  const figures = [row.typical, row.mean, row.typicalPerFollower, row.meanPerFollower, row.typicalForSize];
  const shown = figures.map((figure) => (figure === null ? '–' : figure.toFixed(3)).padStart(7));
  return `${shown.join('')}  ${say(language, predictorMessages[row.predictor])}`;
}

function describeTenths(tenths: readonly Tenth[], language: Language): readonly string[] {
  return tenths.map(({ creators, predicted, came }) =>
    say(language, backtestMessages.group, {
      predicted: predicted.toFixed(1).padStart(7),
      came: came.toFixed(1).padStart(7),
      creators,
    }),
  );
}

/** What `npm run backtest` is asked for. */
interface BacktestArguments {
  /** One row a note. */
  readonly notes: string;
  readonly tab: string | null;
  /** A table with the creators' followers, where the notes have none. */
  readonly creators: string | null;
  readonly settings: readonly ChangedSetting[];
  readonly language: Language;
  readonly json: boolean;
}

/** @throws InputError with what is wrong and how to call it */
export function readBacktestArguments(given: readonly string[]): BacktestArguments {
  const { file: notes, values, language } = parseArguments(given, options, messages.usageBacktest);
  return {
    notes,
    tab: values.tab ?? null,
    creators: values.creators ?? null,
    settings: (values.set ?? []).map(changedSetting),
    language,
    json: values.json ?? false,
  };
}

const options = {
  tab: { type: 'string' },
  creators: { type: 'string' },
  set: { type: 'string', multiple: true },
  json: { type: 'boolean' },
} as const;
