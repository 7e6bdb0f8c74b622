/**
 * A query of BigQuery in DuckDB's own words. Only what the queries here are written with is sure to mean the same: a test
 * runs each of them.
 */
export async function duckdbText(bigquery: string): Promise<string> {
  const { Dialect, init, transpile } = await import('@polyglot-sql/sdk');
  await init();
  const { success, sql, error } = transpile(bigquery, Dialect.BigQuery, Dialect.DuckDB);
  const [text, ...more] = sql ?? [];
  if (!success || text === undefined || more.length > 0)
    throw new Error(`No query of DuckDB: ${error ?? bigquery.slice(0, 200)}`);
  return text;
}
