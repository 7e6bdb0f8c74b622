import { basename } from 'node:path';
import { InputError } from '../../core/input-error';
import { fieldMessages } from '../../core/messages/creators/fields';
import { type Language, say } from '../../core/messages/message';
import { whole } from '../../core/messages/numbers';
import { warehouseMessages as messages } from '../../core/messages/warehouse/warehouse';
import type { Settings } from '../../core/settings';
import { writeWorkbook } from '../../files/write-xlsx';
import { candidatesReport } from '../../warehouse/candidates-report';
import type { ColumnMap } from '../../warehouse/columns/column-map';
import { type Agreement, mostDifference } from '../../warehouse/duckdb/check/every-row';
import type { SpotCheck } from '../../warehouse/duckdb/check/spread-rows';
import { runFile } from '../../warehouse/duckdb/run-file';
import { assertWritable, outputFile, writeOutput } from '../output-file';
import { describeFile } from './describe-file';
import { fileToRun } from './file-to-run';
import type { WarehouseArguments } from './warehouse-arguments';

type Asked = Extract<WarehouseArguments, { readonly run: string }>;

/** Scores a file on this machine and writes its candidates as a workbook. */
export async function candidatesOfFile(
  asked: Asked,
  map: ColumnMap,
  settings: Settings,
  print: (line: string) => void,
): Promise<void> {
  const { run: file, language } = asked;
  const { rebate } = map.columns;
  if (rebate !== undefined)
    throw new InputError(say(language, messages.noRebateHere, { column: rebate.column }));
  const output = await outputFile(
    { out: asked.out, overwrite: false, file, newer: [], with: [], brief: asked.map, language },
    'candidates.xlsx',
    messages.candidatesBeside,
  );
  await assertWritable(output.file, language);
  const top = asked.top ?? settings['candidates.top'];
  const { source, drop } = await fileToRun(file, language);
  const { headers, candidates, rows, agreement, spots } = await runFile(
    source,
    { map, settings, top, check: asked.check },
    (reading) => {
      for (const line of describeFile(reading, basename(file), language)) print(line);
    },
  ).finally(drop);
  if (agreement !== null) report(agreement, language, print);
  if (spots !== null) reportSpots(spots, language, print);
  const tab = candidatesReport(headers, candidates);
  const bytes = await writeWorkbook([{ name: tab.name, report: tab }]);
  await writeOutput(output.file, bytes, language);
  if (output.remark !== null) print(output.remark);
  const gaps = { file: output.file, count: whole(candidates.length), rows: whole(rows) };
  print(say(language, messages.candidatesWritten, gaps));
}

/** @throws InputError where the two readings of the score differ by more than sums of the same numbers can */
function report(
  { rows, without, worst, unequal }: Agreement,
  language: Language,
  print: (line: string) => void,
): void {
  print(say(language, messages.checked, { rows: whole(rows), worst: worst.toExponential(1), unequal }));
  if (without > 0) print(say(language, messages.withoutFollowers, { rows: whole(without) }));
  if (worst > mostDifference || unequal > 0) throw new InputError(say(language, messages.checkFailed));
}

/** @throws InputError where core reads a number of these rows otherwise */
function reportSpots(
  { rows, different, example }: SpotCheck,
  language: Language,
  print: (line: string) => void,
): void {
  if (example === null) {
    print(say(language, messages.spotsChecked, { rows: whole(rows) }));
    return;
  }
  const field = say(language, fieldMessages[example.field]);
  const gaps = { ...example, row: whole(example.row), field, different: whole(different), rows: whole(rows) };
  throw new InputError(say(language, messages.spotsDiffer, gaps));
}
