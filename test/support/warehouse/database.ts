import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { type Database, duckName, duckText, openDatabase } from '../../../src/warehouse/duckdb/database';

/** Tests that need DuckDB. It is an optional package: where it is missing they are skipped, and say so. */
export function describeInDuckdb(name: string, tests: () => void): void {
  if (isInstalled()) describe(name, tests);
  else {
    console.warn(`Skipped, for @duckdb/node-api is not installed: ${name}`);
    describe.skip(name, tests);
  }
}

/** The package may be there without the part that is made for this system. */
function isInstalled(): boolean {
  try {
    createRequire(resolve('package.json'))('@duckdb/node-api');
    return true;
  } catch {
    return false;
  }
}

/** A database for the tests of one file, closed after them. */
export function databaseForTests(): () => Database {
  let database: Database | undefined;
  beforeAll(async () => {
    database = await openDatabase('en');
  });
  afterAll(() => database?.close());
  return () => {
    if (database === undefined) throw new Error('The database opens before the tests.');
    return database;
  };
}

type Cell = string | number | null;

/** A table of texts or numbers, in place of one of the same name. Numbers may be NaN and infinite. */
export async function makeTable(
  database: Database,
  name: string,
  columns: Readonly<Record<string, readonly Cell[]>>,
): Promise<void> {
  const names = Object.keys(columns);
  const types = names.map((column) => {
    const isText = columns[column]?.some((cell) => typeof cell === 'string');
    return `${duckName(column)} ${isText ? 'VARCHAR' : 'DOUBLE'}`;
  });
  await database.run(`CREATE OR REPLACE TABLE ${duckName(name)} (${types.join(', ')})`);
  const count = columns[names[0] ?? '']?.length ?? 0;
  for (let from = 0; from < count; from += rowsAtOnce) {
    const rows = Array.from({ length: Math.min(rowsAtOnce, count - from) }, (_, at) => {
      const cells = names.map((column) => written(columns[column]?.[from + at] ?? null));
      return `(${cells.join(', ')})`;
    });
    await database.run(`INSERT INTO ${duckName(name)} VALUES ${rows.join(', ')}`);
  }
}

const rowsAtOnce = 1000;

function written(cell: Cell): string {
  if (cell === null) return 'NULL';
  return typeof cell === 'string' ? duckText(cell) : `'${cell}'::DOUBLE`;
}
