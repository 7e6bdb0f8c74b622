import { candidateHeaders, workedOutHeaders } from '../../core/creators/own/candidate-headers';
import { writtenNumber } from '../sql/names-and-texts';
import type { ScoreQuery } from './score-text';

/** A query of every creator with the score: one SELECT. */
export function scoresText({ tables, last, columns }: ScoreQuery): string {
  return `WITH ${tables.join(',\n')}\nSELECT\n${columns.map(said).join(',\n')}\nFROM ${last}\n`;
}

/**
 * A query of the best creators of each tier and niche, those without a niche a cell of their own; of equal scores the one
 * with the lower id. A sheet takes the whole.
 */
export function candidatesText(query: ScoreQuery, top: number): string {
  const { tables, last, columns, niche } = query;
  const { tier, score } = workedOutHeaders;
  const cell = [tier, ...(niche === null ? [] : ['niche_cell'])].join(', ');
  const order = `${score} DESC, ${candidateHeaders.id}`;
  const scored = [...columns, ...(niche === null ? [] : [{ header: 'niche_cell', text: niche }])];
  return [
    `WITH ${[
      ...tables,
      `scored AS (\n  SELECT\n${scored.map(said).join(',\n')}\n  FROM ${last}\n  WHERE followers <= ${writtenNumber(mostPeople)}\n)`,
      `placed AS (\n  SELECT *,\n    ROW_NUMBER() OVER (PARTITION BY ${cell} ORDER BY ${order}) AS place\n  FROM scored\n)`,
    ].join(',\n')}`,
    `SELECT\n${columns.map(({ header }) => `  ${header}`).join(',\n')}`,
    'FROM placed',
    `WHERE place <= ${top}`,
    `ORDER BY place, ${order}`,
    `LIMIT ${mostCandidates}`,
    '',
  ].join('\n');
}

/** A sheet that is connected to BigQuery takes 50,000 rows out of it whatever their number of cells. */
export const mostCandidates = 49_999;

/** More followers than a sheet reads as followers. */
const mostPeople = 1e10;

function said({ header, text }: { readonly header: string; readonly text: string }): string {
  return `    ${text} AS ${header}`;
}

/** What stands above a query: what it is, for whoever opens it. */
export function headed(lines: readonly string[], text: string): string {
  return `${lines.map((line) => `-- ${line.replace(/[\r\n\u2028\u2029]+/g, ' ')}`).join('\n')}\n${text}`;
}
