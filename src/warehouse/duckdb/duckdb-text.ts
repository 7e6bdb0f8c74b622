import { setFlagsFromString } from 'node:v8';

/**
 * A query of BigQuery in DuckDB's own words. Only what the queries here are written with is sure to mean the same: a test
 * runs each of them.
 */
export async function duckdbText(bigquery: string): Promise<string> {
  // Else Node works on for ten seconds to make WebAssembly quicker that is called twice, and DuckDB waits for it.
  setFlagsFromString('--liftoff-only');
  const { Dialect, init, transpile } = await import('@polyglot-sql/sdk');
  await init();
  const { success, sql, error } = transpile(bigquery, Dialect.BigQuery, Dialect.DuckDB);
  const [text, ...more] = sql ?? [];
  if (!success || text === undefined || more.length > 0)
    throw new Error(`No query of DuckDB: ${error ?? bigquery.slice(0, 200)}`);
  return text;
}
