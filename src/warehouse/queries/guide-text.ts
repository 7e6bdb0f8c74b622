import { type Language, say } from '../../core/messages/message';
import { whole } from '../../core/messages/numbers';
import { guideMessages as messages } from '../../core/messages/warehouse/guide';
import { mostCandidates } from './candidates';

/** What the written folder says of itself. */
export interface Guide {
  readonly source: string;
  readonly top: number;
  /** The files that were written besides this one. */
  readonly files: readonly string[];
  /** How the command was called, for the next time. */
  readonly call: string;
  readonly language: Language;
}

/** README.md of the folder: what each query is for, step by step in the console and in Connected Sheets. */
export function guideText({ source, top, files, call, language }: Guide): string {
  const gaps = {
    source: source.replace(/`/g, ''),
    top: whole(top),
    most: whole(mostCandidates),
    call: asCode(call),
  };
  const about = files.map((file) => {
    const message = aboutFile[file];
    return message === undefined ? `- ${file}` : `- **${file}** – ${say(language, message)}`;
  });
  const dryRun = files
    .filter((file) => file.endsWith('.sql'))
    .map((file) => `    bq query --dry_run --use_legacy_sql=false < ${file}`);
  return [
    `# ${say(language, messages.title)}`,
    '',
    say(language, messages.madeBy, gaps),
    '',
    ...about,
    '',
    `## ${say(language, messages.consoleTitle)}`,
    '',
    ...numbered([
      say(language, messages.consoleCheck),
      say(language, messages.consoleRun, gaps),
      say(language, messages.consoleSave),
    ]),
    '',
    ...dryRun,
    '',
    `## ${say(language, messages.sheetTitle)}`,
    '',
    ...numbered(
      [messages.sheetConnect, messages.sheetQuery, messages.sheetExtract, messages.sheetWizard].map(
        (message) => say(language, message),
      ),
    ),
    '',
    `## ${say(language, messages.knowTitle)}`,
    '',
    ...[
      messages.tierBySize,
      messages.unknownValues,
      messages.twoUnits,
      messages.nicheByLabel,
      messages.upload,
      ...(files.includes('calibrate.sql') ? [messages.calibrated] : []),
      ...(files.includes('aggregate_notes.sql')
        ? [messages.labels, messages.notesOnly, messages.noteDays]
        : []),
      messages.notMet,
    ].map((message) => `- ${say(language, message)}`),
    '',
  ].join('\n');
}

const aboutFile: Readonly<
  Record<
    string,
    (typeof messages)[
      | 'aboutScores'
      | 'aboutCandidates'
      | 'aboutColumns'
      | 'aboutCalibrate'
      | 'aboutNotes'
      | 'aboutMap']
  >
> = {
  'score_creators.sql': messages.aboutScores,
  'candidates.sql': messages.aboutCandidates,
  'check_columns.sql': messages.aboutColumns,
  'calibrate.sql': messages.aboutCalibrate,
  'aggregate_notes.sql': messages.aboutNotes,
  'columns-of-notes.json': messages.aboutMap,
};

/** Between more backticks than stand in it. */
function asCode(call: string): string {
  const longest = Math.max(0, ...(call.match(/`+/g) ?? []).map((ticks) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  const space = longest > 0 ? ' ' : '';
  return `${fence}${space}${call.replace(/[\r\n]+/g, ' ')}${space}${fence}`;
}

function numbered(lines: readonly string[]): readonly string[] {
  return lines.map((line, at) => `${at + 1}. ${line}`);
}
