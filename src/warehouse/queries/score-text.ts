import type { CandidateField } from '../../core/creators/own/candidate-headers';
import { candidateHeader, workedOutHeaders } from '../../core/creators/own/candidate-headers';
import { curvesOf } from '../../core/scoring/curves/size-curves';
import { isMean } from '../../core/scoring/score';
import { tierLabel, tierOf, tiers } from '../../core/scoring/tiers';
import { confidenceLabel } from '../../core/scoring/why';
import type { Settings } from '../../core/settings';
import type { ColumnMap } from '../columns/column-map';
import { columnOf, limitsOf, lowestOf, type ScoreField, scoreFields } from '../columns/score-columns';
import type { Value } from '../reading/part';
import { type Held, readCode } from '../reading/read-code';
import { scoreCode } from '../reading/score-code';
import { quotedText, writtenNumber } from '../sql/names-and-texts';
import { stagedText } from '../sql/staged-text';
import { stagesOf } from '../sql/stages';
import { creatorsText, fieldsOf } from './creators-text';
import { factorRange, nicheText } from './niche-text';

/** A query of one table, apart from where it ends. */
export interface ScoreQuery {
  /** The common tables. */
  readonly tables: readonly string[];
  /** The last of them. */
  readonly last: string;
  /** What is said of each creator: the headers, and what stands under them. */
  readonly columns: readonly { readonly header: string; readonly text: string }[];
  /** What parts the creators into cells besides their tier. */
  readonly niche: string | null;
}

/**
 * The score of every creator of a table, as the settings have it.
 *
 * @param kept columns of the table that stay beside it as they are, by the name that they get
 */
export function scoreQuery(
  map: ColumnMap,
  table: string,
  settings: Settings,
  kept: ReadonlyMap<string, string> = new Map(),
): ScoreQuery {
  const mean = isMean({ average: map.average ?? 'unknown' }, settings);
  const reading = readCode(scoreCode());
  const isMapped = (field: CandidateField) => map.columns[field] !== undefined;
  const column = (field: ScoreField): Value =>
    isMapped(field)
      ? reading.parts.column(columnOf(field), {
          low: lowestOf(field),
          high: limitsOf(field).most,
          always: field === 'followers',
        })
      : null;
  const niche = isMapped('niche')
    ? {
        nicheEngagement: reading.parts.column('niche_engagement', { ...factorRange(settings), always: true }),
        nicheSaves: reading.parts.column('niche_saves', { ...factorRange(settings), always: true }),
      }
    : { nicheEngagement: 1, nicheSaves: 1 };
  const row: Record<string, Held> = {
    ...Object.fromEntries(scoreFields.map((field) => [field, column(field)])),
    ...niche,
    mean,
    trust: null,
    repeatedCommentShare: null,
  };
  const scored = reading.call(
    'arithmetic',
    row,
    settings as unknown as Held,
    curvesOf(settings) as unknown as Held,
  );
  const { score, grade, confidence } = scored as Record<'score' | 'grade' | 'confidence', Value>;
  const names = new Set([...fieldsOf(map).map(columnOf), 'niche_id', 'niche_engagement', 'niche_saves']);
  const { stages, outputs } = stagesOf({ score, grade, confidence }, names);
  const from = isMapped('niche') ? 'with_niche' : 'creators';
  const { language } = settings;
  const areSame = confidenceLevels.every((level) => confidenceLabel(level, language) === level);
  const said = (text: string | undefined) =>
    areSame
      ? (text ?? 'NULL')
      : `CASE ${text} ${confidenceLevels
          .map((level) => `WHEN ${quotedText(level)} THEN ${quotedText(confidenceLabel(level, language))}`)
          .join(' ')} END`;
  return {
    tables: [
      ...creatorsText(map, table, kept),
      ...(isMapped('niche') ? nicheText(settings) : []),
      ...stagedText(stages, from),
    ],
    last: stages[stages.length - 1]?.name ?? from,
    columns: [
      ...fieldsOf(map).map((field) => ({ header: candidateHeader(field, mean), text: columnOf(field) })),
      { header: workedOutHeaders.tier, text: tierText(settings) },
      { header: workedOutHeaders.score, text: outputs['score'] ?? 'NULL' },
      { header: workedOutHeaders.grade, text: outputs['grade'] ?? 'NULL' },
      { header: workedOutHeaders.confidence, text: said(outputs['confidence']) },
    ],
    niche: isMapped('niche') ? "COALESCE(niche_id, LOWER(niche), '')" : null,
  };
}

const confidenceLevels = ['High', 'Medium', 'Low'] as const;

/** By size alone: the peer score is not worked out in a warehouse. */
function tierText(settings: Settings): string {
  // Says so where the settings' cuts do not rise.
  tierOf(0, null, settings);
  const label = (tier: (typeof tiers)[number]) => quotedText(tierLabel(tier, settings.language));
  const cuts = tiers.slice(1).reverse() as readonly Exclude<(typeof tiers)[number], 'amateur'>[];
  const whens = cuts.map(
    (tier) => `WHEN followers >= ${writtenNumber(settings[`tiers.${tier}`])} THEN ${label(tier)}`,
  );
  return `CASE ${whens.join(' ')} ELSE ${label('amateur')} END`;
}
