import { readFile } from 'node:fs/promises';
import type { KeptColumn } from '../../core/campaign/take-on/taken-on';
import { InputError } from '../../core/input-error';
import { cliStandingMessages as messages } from '../../core/messages/cli/standing';
import { type Language, say } from '../../core/messages/message';
import type { SavedPart } from '../../core/plan-versions';
import type { Report, ReportKind } from '../../core/reports/report';
import { withKeptColumns } from '../../core/reports/rows/kept-columns';
import { type FileMark, marksTab, marksTable } from '../../core/reports/standing/file-marks';
import { intoFile } from '../../core/reports/standing/into-file';
import { keyOf } from '../../core/reports/standing/skeleton';
import type { StandingTab } from '../../core/reports/standing/standing-tab';
import { type TabInFile, tabOf } from '../../core/reports/standing/tabs-in-file';
import { tabNameInFile } from '../../core/reports/tab-name-in-file';
import { type KeptSheet, type SheetToWrite, writeOver } from '../../files/write-xlsx';
import { writeOutput } from '../output-file';
import type { StandingFile } from './standing-file';

/** What is written, and over what. */
export interface PlanToWrite {
  readonly reports: readonly Report[];
  readonly standing: StandingFile | null;
  readonly tabs: readonly TabInFile[];
  /** Of the campaigns that run in the file, this one's as it is now. */
  readonly briefs: readonly SavedPart[];
  /** Settings that were said in the command: they count before what stands in the tab. */
  readonly said: readonly string[];
  /** Columns of the person's own that come into Plan with what is written. */
  readonly kept?: readonly KeptColumn[];
  readonly language: Language;
}

/**
 * Writes the reports, with all that a person had in their tabs, and the file's other tabs as they are. The file is made
 * whole beside its place and then put there: it holds the old plan or the new one.
 *
 * @returns the names of the tabs that were written
 * @throws InputError where a tab cannot be told any more, the file has changed meanwhile, or cannot be written
 */
export async function writePlan(file: string, plan: PlanToWrite): Promise<readonly string[]> {
  const { standing, language } = plan;
  const { sheets, written } = sheetsOf(plan);
  const bytes = await writeOver(standing?.bytes ?? new Uint8Array(), sheets);
  if (bytes === null)
    throw new InputError(say(language, messages.tabsNotKept, { file: standing?.file ?? file }));
  if (standing?.isReplaced) await assertUnchanged(standing, language);
  await writeOutput(file, bytes, language);
  return written;
}

/** The tabs in the order in which they stand, those that are new behind them, and last what is remembered of them. */
function sheetsOf({ reports, standing, tabs, briefs, said, kept = [], language }: PlanToWrite) {
  const marks: FileMark[] = [];
  const taken: string[] = [];
  const written: string[] = [];
  const placed = new Map<StandingTab, SheetToWrite>();
  const added: SheetToWrite[] = [];
  const standingOf = (report: Report) => tabOf(tabs, report.kind, report.campaign);
  const replaced = new Set(reports.map(standingOf));
  for (const { standing: tab } of tabs) if (!replaced.has(tab)) taken.push(tab.name);
  for (const report of reports) {
    const stood = standingOf(report);
    const name = tabNameInFile(stood?.name ?? report.name, taken);
    taken.push(name);
    written.push(name);
    const merged = intoFile(report, stood === null ? null : withoutSaid(report.kind, stood, said));
    if (typeof merged === 'string') {
      const gaps = { file: standing?.file ?? '', tab: name };
      throw new InputError(
        say(language, merged === 'sorted apart' ? messages.sortedApart : messages.headerGone, gaps),
      );
    }
    const shown = report.kind === 'plan' ? withKeptColumns(merged.report, kept) : merged.report;
    const sheet: SheetToWrite = { name, report: shown, looks: merged.looks };
    marks.push({ kind: report.kind, campaign: report.campaign, tab: name, written: merged.written });
    if (stood === null) added.push(sheet);
    else placed.set(stood, sheet);
  }
  for (const { kind, campaign, standing: tab } of tabs)
    if (!replaced.has(tab) && kind !== null && tab.written !== null)
      marks.push({ kind, campaign, tab: tab.name, written: tab.written });
  const sheets: (SheetToWrite | KeptSheet)[] = [
    ...tabs.map(({ standing: tab }) => placed.get(tab) ?? { kept: tab.name }),
    ...added,
    { name: marksTab, table: marksTable(marks, briefs), isHidden: true },
  ];
  return { sheets, written };
}

/** The Settings tab without the values that the command says otherwise. */
function withoutSaid(kind: ReportKind, tab: StandingTab, said: readonly string[]): StandingTab {
  if (kind !== 'settings') return tab;
  const cells = tab.cells.map((row) =>
    said.includes(keyOf(row[0] ?? ''))
      ? row.map((cell, column) => (column === valueColumn ? '' : cell))
      : row,
  );
  return { ...tab, cells };
}

const valueColumn = 1;

/** @throws InputError where somebody has saved the file since it was read */
async function assertUnchanged({ file, bytes }: StandingFile, language: Language): Promise<void> {
  const now = await readFile(file).catch(() => null);
  if (now !== null && !now.equals(bytes))
    throw new InputError(say(language, messages.changedMeanwhile, { file }));
}
