import { readFile as readBytes, realpath } from 'node:fs/promises';
import { basename } from 'node:path';
import { InputError } from '../../core/input-error';
import { cliStandingMessages as messages } from '../../core/messages/cli/standing';
import { type Language, say } from '../../core/messages/message';
import type { StandingTab } from '../../core/reports/standing/standing-tab';
import { tabsInFile } from '../../core/reports/standing/tabs-in-file';
import { entryNames } from '../../files/packed-files';
import { readStandingFile } from '../../files/read-file';
import type { OutputAsked, OutputFile } from '../output-file';

/** The file that a campaign goes on from. */
export interface StandingFile {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly tabs: readonly StandingTab[];
  /** Whether it holds charts, pivot tables or pictures, which cannot be written again. */
  readonly holdsDrawings: boolean;
  /** Whether the plan is written in its place. */
  readonly isReplaced: boolean;
}

export interface StandingAsked extends OutputAsked {
  /** The workbook that holds the campaign as it stands. */
  readonly plan: string | null;
}

/**
 * The workbook that the campaign goes on from: the one that was named, else the one that --out would replace, where a
 * campaign runs in it. So none is ever begun anew over one that runs, unless --overwrite says so.
 *
 * @returns `null` where nothing stands
 * @throws InputError where the named one is none of Tierwise's, or another campaign's file would be lost
 */
export async function standingFile(
  asked: StandingAsked,
  { file }: OutputFile,
  print: (line: string) => void,
): Promise<StandingFile | null> {
  const { plan, out, overwrite, language } = asked;
  if (plan === null) {
    if (out === null || overwrite) return null;
    const there = await runningIn(file, language);
    if (there === null) return null;
    print(say(language, messages.goesOn, { file }));
    return assertWhole({ ...there, isReplaced: true }, language);
  }
  const named = await planToRead(plan, language);
  const isReplaced = (await placeOf(plan)) === (await placeOf(file));
  if (!isReplaced && !overwrite && (await runningIn(file, language)) !== null)
    throw new InputError(say(language, messages.anotherRuns, { file, plan }));
  return assertWhole({ ...named, isReplaced }, language);
}

/**
 * The workbook that was named, to be read and not written.
 * @throws InputError where it is none of Tierwise's
 */
export async function planToRead(plan: string, language: Language): Promise<StandingFile> {
  const named = await opened(plan, language);
  if (tabsInFile(named.tabs, '').every(({ kind }) => kind === null))
    throw new InputError(say(language, messages.nothingOfOurs, { file: plan }));
  return { ...named, isReplaced: false };
}

type Opened = Omit<StandingFile, 'isReplaced'>;

async function opened(file: string, language: Language): Promise<Opened> {
  const bytes = await readBytes(file).catch(() => null);
  if (bytes === null) throw new InputError(say(language, messages.noPlan, { file }));
  return read(file, bytes, language);
}

async function read(file: string, bytes: Uint8Array, language: Language): Promise<Opened> {
  const tabs = await readStandingFile(bytes, basename(file), language);
  return { file, bytes, tabs, holdsDrawings: entryNames(bytes).some((name) => drawings.test(name)) };
}

const drawings = /^xl\/(?:charts|pivotTables|media|diagrams|slicers)\//;

/** The file where a campaign runs in it; `null` for any other, and where there is none. */
async function runningIn(file: string, language: Language): Promise<Opened | null> {
  const bytes = await readBytes(file).catch(() => null);
  if (bytes === null) return null;
  try {
    const found = await read(file, bytes, language);
    return tabsInFile(found.tabs, '').some(({ kind }) => kind === 'log') ? found : null;
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}

/** Whether a campaign runs in the file, so that one begun anew beside it can be told how to go on. */
export async function isRunningIn(file: string, language: Language): Promise<boolean> {
  return (await runningIn(file, language)) !== null;
}

/** @throws InputError where what cannot be written again would be lost */
function assertWhole(standing: StandingFile, language: Language): StandingFile {
  const { file, holdsDrawings, isReplaced } = standing;
  if (holdsDrawings && isReplaced) throw new InputError(say(language, messages.holdsDrawings, { file }));
  return standing;
}

async function placeOf(file: string): Promise<string> {
  return realpath(file).catch(() => file);
}
