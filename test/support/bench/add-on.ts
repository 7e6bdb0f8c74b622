import { bundleCode } from '../../../scripts/build/bundle-code';
import { settingsPage } from '../../../scripts/build/settings-page';
import type { Report } from '../../../src/core/reports/report';
import type { Cell, Table } from '../../../src/core/table';
import type { WrittenTab } from '../../../src/wire/endpoints';
import { type NodeHost, type NodeHostOptions, startHost } from './host';

let bundled: Promise<string> | null = null;

/** dist/Code.js as the sources have it now, bundled once for a test file. */
export function addOnCode(): Promise<string> {
  bundled ??= bundleCode();
  return bundled;
}

/** A workbook with these tabs in which the add-on runs. */
export async function startAddOn(
  tabs: Readonly<Record<string, readonly (readonly Cell[])[]>>,
  options: Partial<NodeHostOptions> = {},
): Promise<NodeHost> {
  const tables = Object.entries(tabs).map(
    ([tab, rows]): Table => ({ tab, firstRow: 1, firstColumn: 1, rows }),
  );
  return startHost({
    code: await addOnCode(),
    html: { Sidebar: '<p>Wizard</p>', SettingsTab: settingsPage(), Proof: 'c2NyaXB0\nd2FzbQ==\n' },
    tables,
    ...options,
  });
}

/** Writes one report as the sidebar does. */
export async function write(host: NodeHost, report: Report): Promise<WrittenTab> {
  const [written] = (await host.run('writeReports', { reports: [report], language: 'en' })) as WrittenTab[];
  if (written === undefined) throw new Error('Nothing was written.');
  return written;
}
