import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import '@univerjs/engine-formula/facade';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import '@univerjs/sheets/facade';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsDataValidationPlugin } from '@univerjs/sheets-data-validation';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import '@univerjs/sheets-formula/facade';
import { UniverSheetsNotePlugin } from '@univerjs/sheets-note';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import '@univerjs/sheets-numfmt/facade';
import type { Table } from '../core/table';
import { startUniver } from './grid/univer';
import { createHost, type Host } from './host';
import { inZone, nodeRuntime } from './script/node-runtime';
import type { Strictness } from './services/calls/strictness';
import { type RecordedScreen, recordingScreen } from './services/world/screen';

/** A host without a page, for tests: what the bundle shows is recorded in `ui`. */
export interface NodeHost extends Host {
  readonly ui: RecordedScreen;
}

export interface NodeHostOptions {
  /** The text of dist/Code.js. */
  readonly code: string;
  /** The HTML files by name, such as `Sidebar`. */
  readonly html?: Readonly<Record<string, string>>;
  /** One sheet for each; none means one empty sheet. */
  readonly tables?: readonly Table[];
  readonly name?: string;
  readonly openMode?: 'NONE' | 'LIMITED';
  readonly locale?: string;
  /** How much stricter than usual the services are: each test of writing runs in each mode. */
  readonly strict?: Partial<Strictness>;
}

/** Opens a workbook in memory and runs the bundle in it, in a bare context. */
export async function startHost(options: NodeHostOptions): Promise<NodeHost> {
  const ui = recordingScreen();
  const univer = startUniver({
    plugins: [
      UniverFormulaEnginePlugin,
      UniverSheetsPlugin,
      UniverSheetsFormulaPlugin,
      UniverSheetsNumfmtPlugin,
      UniverSheetsConditionalFormattingPlugin,
      UniverSheetsDataValidationPlugin,
      UniverSheetsNotePlugin,
    ],
  });
  const host = createHost({
    univer,
    code: options.code,
    loadScript: nodeRuntime(options.code),
    htmlFiles: options.html ?? {},
    screen: ui,
    name: options.name ?? 'Workbook',
    tables: options.tables ?? [],
    openMode: options.openMode ?? 'LIMITED',
    locale: options.locale ?? 'en',
    strict: options.strict ?? {},
    inZone,
  });
  await host.settle();
  return { ...host, ui };
}
