import type { Pool } from '../creators/pool/pool';
import type { CreatorReading } from '../creators/reading';
import { type Language, say } from '../messages/message';
import { whole } from '../messages/numbers';
import { cellMessages } from '../messages/reports/creator-columns';
import { reportMessages as messages } from '../messages/reports/reports';
import { byScore, type ScoredCreator } from '../scoring/score-creators';
import { tierLabel, tiers } from '../scoring/tiers';
import type { Settings } from '../settings';
import { scoresColumns } from './creator-columns';
import { layOut, type SummaryLine, settingsStamp, tableOf } from './layout';
import { problemsSections } from './problems-section';
import type { Report } from './report';

/**
 * The Scores tab: every creator from the highest score down, then what could not be read.
 *
 * @param wanted the labels of the brief's niches, from `wantedNiches`; where there are any, a column says the fit
 */
export function scoresReport(
  scored: readonly ScoredCreator[],
  reading: CreatorReading | Pool,
  settings: Settings,
  today: string,
  wanted: readonly string[] = [],
): Report {
  const { language } = settings;
  const ranked = byScore(scored);
  const columns = scoresColumns({
    wanted,
    withComments: ranked.some(hasComments),
    withReads: ranked.some(({ creator }) => creator.reads !== null),
    withNiches: ranked.some(needsAllNiches),
  });
  const { frameColumns, at, section } = tableOf(columns, ranked, settings, wanted);
  const scoreColumn = at('score');
  const title = say(language, messages.scoresTitle);
  return layOut(
    {
      kind: 'scores',
      campaign: '',
      columns: frameColumns,
      language,
    },
    [
      { role: 'title', text: title },
      {
        role: 'summary',
        lines: [
          ...readLines(reading, language),
          { label: say(language, messages.source), value: reading.tab, format: 'text' },
          {
            label: say(language, messages.tiersCounted),
            value: countTiers(scored, language),
            format: 'text',
          },
          { label: say(language, messages.settings), value: settingsStamp(settings), format: 'text' },
          { label: say(language, messages.made), value: { date: today }, format: 'date' },
        ],
      },
      {
        ...section,
        frozen: true,
        own: { key: at('id'), columns: [] },
        colours: [
          { column: scoreColumn, when: { atLeast: settings['grades.a'] }, background: '#d9ead3' },
          { column: scoreColumn, when: { below: settings['grades.c'] }, background: '#fce8e6' },
        ],
      },
      ...problemsSections(reading.problems, language),
    ],
  );
}

/** What was read, a line for each tab. */
function readLines(reading: CreatorReading | Pool, language: Language): readonly SummaryLine[] {
  const sentences = 'sentences' in reading ? reading.sentences : [reading.summary];
  return sentences.map((value, at) => ({
    label: at === 0 ? say(language, messages.read) : null,
    value,
    format: 'text',
  }));
}

function hasComments({ creator }: ScoredCreator): boolean {
  return creator.commentsRead !== null;
}

function needsAllNiches({ niches, nichesGuessed }: ScoredCreator): boolean {
  return nichesGuessed || niches.length > 1;
}

function countTiers(scored: readonly ScoredCreator[], language: Language): string {
  const counted = tiers.map((tier) => ({ tier, count: scored.filter((one) => one.tier === tier).length }));
  return counted
    .filter(({ count }) => count > 0)
    .map(({ tier, count }) =>
      say(language, messages.tierCount, { tier: tierLabel(tier, language), count: whole(count) }),
    )
    .join(say(language, cellMessages.listBreak));
}
