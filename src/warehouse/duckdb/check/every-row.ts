import { workedOutHeaders } from '../../../core/creators/own/candidate-headers';
import { arithmetic } from '../../../core/scoring/arithmetic';
import { curvesOf } from '../../../core/scoring/curves/size-curves';
import { nicheFactorsOf } from '../../../core/scoring/niches/niche-factors';
import { isMean } from '../../../core/scoring/score';
import { tierLabel, tierOf } from '../../../core/scoring/tiers';
import { confidenceLabel } from '../../../core/scoring/why';
import type { Settings } from '../../../core/settings';
import type { ColumnMap } from '../../columns/column-map';
import { columnOf, type ScoreField, scoreFields, scoreRowOf } from '../../columns/score-columns';
import type { ScoreQuery } from '../../queries/score-text';
import type { Database, Held } from '../database';
import { duckdbText } from '../duckdb-text';

/** How far a query and the score in TypeScript agree. */
export interface Agreement {
  /** Rows that both have scored. */
  readonly rows: number;
  /** Rows that neither can score, for nobody knows their followers. */
  readonly without: number;
  /** The largest difference of two scores, beside the larger of them. */
  readonly worst: number;
  /** Rows in which one of both has no score, or another tier, grade or confidence. */
  readonly unequal: number;
}

/** As far as two floating-point numbers of the same sum may differ. */
export const mostDifference = 1e-9;

/**
 * Scores every row of a table by the query and by core, and compares them row by row.
 *
 * @param query made with `keep`: the numbers as they stand in the table are handed on beside the score
 */
export async function agreementOf(
  database: Database,
  query: ScoreQuery,
  table: string,
  map: ColumnMap,
  settings: Settings,
): Promise<Agreement> {
  const fields = scoreFields.filter((field) => map.columns[field] !== undefined);
  const { tier, score, grade, confidence } = workedOutHeaders;
  const worked = [score, tier, grade, confidence].map((name) => ({ name, text: textUnder(query, name) }));
  const kept = [...fields.map(keptName), ...(map.columns.niche === undefined ? [] : [keptName('niche')])];
  const columns = [...worked.map(({ name, text }) => `${text} AS ${name}`), ...kept];
  const scored = await duckdbText(
    `WITH ${query.tables.join(',\n')}\nSELECT ${columns.join(', ')}\nFROM ${query.last}`,
  );
  const mean = isMean({ average: map.average ?? 'unknown' }, settings);
  const curves = curvesOf(settings);
  let [rows, worst, unequal] = [0, 0, 0];
  for await (const piece of database.pieces(scored)) {
    const [scores = [], tiers = [], grades = [], confidences = []] = piece;
    const niches = piece[worked.length + fields.length] ?? [];
    for (let at = 0; at < scores.length; at++) {
      rows++;
      const values = Object.fromEntries(
        fields.map((field, n) => [field, numberIn(piece[worked.length + n]?.[at])]),
      );
      const niche = niches[at] ?? null;
      const row = scoreRowOf(
        values,
        mean,
        nicheFactorsOf(typeof niche === 'string' ? niche : null, settings),
      );
      const own = row === null ? null : arithmetic(row, settings, curves);
      const theirs = numberIn(scores[at]);
      if (own === null || theirs === null || row === null) {
        unequal++;
        continue;
      }
      const larger = Math.max(Math.abs(own.score), Math.abs(theirs));
      worst = Math.max(worst, larger === 0 ? 0 : Math.abs(own.score - theirs) / larger);
      const isSame =
        own.grade === grades[at] &&
        confidenceLabel(own.confidence, settings.language) === confidences[at] &&
        tierLabel(tierOf(row.followers, null, settings), settings.language) === tiers[at];
      if (!isSame) unequal++;
    }
  }
  let [all, withFollowers] = [0, 0];
  const everyRow = await duckdbText(`SELECT SAFE_CAST(followers AS FLOAT64) AS followers FROM \`${table}\``);
  for await (const [followers = []] of database.pieces(everyRow)) {
    all += followers.length;
    withFollowers += followers.filter(
      (one) => scoreRowOf({ followers: numberIn(one) }, mean) !== null,
    ).length;
  }
  return { rows, without: all - withFollowers, worst, unequal: unequal + Math.abs(withFollowers - rows) };
}

/** What a column of the table is called where it is handed on as it stands. */
export function keptName(field: ScoreField | 'niche'): string {
  return `kept_${columnOf(field)}`;
}

function textUnder({ columns }: ScoreQuery, header: string): string {
  return columns.find((column) => column.header === header)?.text ?? 'NULL';
}

function numberIn(held: Held | undefined): number | null {
  return typeof held === 'number' ? held : typeof held === 'bigint' ? Number(held) : null;
}
