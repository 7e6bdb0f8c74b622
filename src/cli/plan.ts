/** `npm run plan -- FILE`: reads, scores, shortlists and plans without a browser, and writes the tabs as one .xlsx. */
import { readFile as readBytes, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { makePlan } from '../core/campaign/make-plan';
import { chooseTable } from '../core/creators/choose-table';
import { readCreators } from '../core/creators/read-creators';
import { InputError } from '../core/input-error';
import { cliMessages as messages } from '../core/messages/cli';
import { say } from '../core/messages/message';
import { clientReport } from '../core/reports/client-report';
import { planReport } from '../core/reports/plan-report';
import type { Report } from '../core/reports/report';
import { scoresReport } from '../core/reports/scores-report';
import { settingsReport } from '../core/reports/settings-report';
import { shortlistReport } from '../core/reports/shortlist-report';
import { scoreCreators } from '../core/scoring/score-creators';
import { settingsFrom } from '../core/settings';
import { chooseShortlist } from '../core/shortlist/choose-shortlist';
import { rulesFromMix } from '../core/shortlist/mixes';
import type { Table } from '../core/table';
import { readFile } from '../files/read-file';
import { writeWorkbook } from '../files/write-xlsx';
import { readBrief } from './brief-file';
import { type PlanArguments, readArguments } from './plan-arguments';
import { describePlan, describeReading, describeShortlist } from './plan-words';

void main(process.argv.slice(2));

async function main(given: readonly string[]): Promise<void> {
  try {
    await plan(readArguments(given));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

async function plan(asked: PlanArguments): Promise<void> {
  const settings = settingsFrom([['language', asked.language]]);
  const today = asked.today;
  const table = tableOf(await readFile(await bytesOf(asked), basename(asked.file)), asked);
  const reading = readCreators(table, { settings });
  print(describeReading(reading, settings));

  const scored = scoreCreators(reading.creators, settings);
  const brief = await readBrief(asked);
  const reports: Report[] = [scoresReport(scored, reading, settings, today)];
  if (brief.budget > 0) {
    const rules = rulesFromMix(asked.mix ?? settings['shortlist.mix'], brief.budget, settings);
    const shortlist = chooseShortlist(scored, rules, settings, brief);
    print(describeShortlist(shortlist, scored, settings));
    const list = shortlistReport(shortlist, brief, settings, today);
    reports.push(list);
    if (shortlist.picks.length > 0) {
      const dated = makePlan(shortlist, brief, settings, today);
      print(describePlan(dated, settings));
      reports.push(planReport(dated, brief, settings), clientReport(list, brief, settings));
    }
  } else {
    print([say(asked.language, messages.noBudget)]);
  }
  reports.push(settingsReport(settings));

  const tabs = [{ name: table.tab, table }, ...reports.map((report) => ({ name: report.name, report }))];
  await writeFile(asked.out, await writeWorkbook(tabs));
  print([
    say(asked.language, messages.written, { file: asked.out, tabs: tabs.map(({ name }) => name).join(', ') }),
  ]);
}

async function bytesOf({ file, language }: PlanArguments): Promise<Uint8Array> {
  try {
    return await readBytes(file);
  } catch {
    throw new InputError(say(language, messages.noFile, { file }));
  }
}

function tableOf(tables: readonly Table[], { tab, language }: PlanArguments): Table {
  if (tab === null) return chooseTable(tables);
  const named = tables.find((table) => table.tab === tab);
  if (named !== undefined) return named;
  throw new InputError(
    say(language, messages.noTab, { tab, tabs: tables.map((table) => table.tab).join(', ') }),
  );
}

function print(lines: readonly string[]): void {
  for (const line of lines) console.log(line);
}
