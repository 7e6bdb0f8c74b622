import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { InputError } from '../../core/input-error';
import { type Language, say } from '../../core/messages/message';
import { warehouseMessages as messages } from '../../core/messages/warehouse/warehouse';

/** A cell of a result as JavaScript has it. */
export type Held = string | number | bigint | boolean | null | object;
export type Row = Readonly<Record<string, Held>>;

/** A database in this process: nothing of it outlives it. */
export interface Database {
  readonly run: (sql: string) => Promise<void>;
  readonly rows: (sql: string) => Promise<readonly Row[]>;
  /** The columns of a result, some thousand rows at a time, so that it may be larger than memory. */
  readonly pieces: (sql: string) => AsyncGenerator<readonly (readonly Held[])[]>;
  readonly close: () => Promise<void>;
}

/** What a database on somebody's own machine may take of its memory; the rest goes into files. */
const memory = '2GB';

/**
 * @throws InputError where DuckDB is not installed: it is an optional package, for it is large
 */
export async function openDatabase(language: Language): Promise<Database> {
  const { DuckDBInstance } = await import('@duckdb/node-api').catch(() => {
    throw new InputError(say(language, messages.noDuckdb));
  });
  const folder = await mkdtemp(join(tmpdir(), 'tierwise-duckdb-'));
  const instance = await DuckDBInstance.create(':memory:', { memory_limit: memory, temp_directory: folder });
  const connection: DuckDBConnection = await instance.connect();
  return {
    async run(sql) {
      await connection.run(sql);
    },
    async rows(sql) {
      return (await connection.runAndReadAll(sql)).getRowObjectsJS() as readonly Row[];
    },
    async *pieces(sql) {
      // A connection of its own: after a result that is handed on piece by piece the same one works with one thread.
      const own = await instance.connect();
      try {
        const result = await own.stream(sql);
        for (
          let piece = await result.fetchChunk();
          piece !== null && piece.rowCount > 0;
          piece = await result.fetchChunk()
        )
          yield piece.getColumns() as readonly (readonly Held[])[];
      } finally {
        own.closeSync();
      }
    },
    async close() {
      connection.closeSync();
      instance.closeSync();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A name as DuckDB takes it. */
export function duckName(name: string): string {
  return `"${name.replace(/"/g, '""')}"`;
}

/** A text as DuckDB takes it. */
export function duckText(text: string): string {
  return `'${text.replace(/'/g, "''")}'`;
}
