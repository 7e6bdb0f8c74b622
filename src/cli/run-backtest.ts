import { readCreators } from '../core/creators/read-creators';
import { type Language, say } from '../core/messages/message';
import { backtestMessages, predictorMessages } from '../core/messages/scoring/backtest';
import type { Backtest } from '../core/scoring/backtest/backtest';
import { backtestTable } from '../core/scoring/backtest/backtest-table';
import type { Correlations } from '../core/scoring/backtest/correlations';
import type { Tenth } from '../core/scoring/backtest/tenths';
import { type Settings, settingsFrom } from '../core/settings';
import type { BacktestArguments } from './backtest-arguments';
import { openTable } from './open-table';

/**
 * Scores each creator's past notes and says how well that foretold the next ones, beside plainer measures.
 * @throws InputError with one sentence for a file that cannot be used
 */
export async function runBacktest(asked: BacktestArguments, print: (line: string) => void): Promise<void> {
  const settings = settingsFrom([...asked.settings, ['language', asked.language]]);
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
  const figures = [row.typical, row.mean, row.typicalPerFollower, row.meanPerFollower];
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
