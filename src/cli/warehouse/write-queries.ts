import type { CandidateField } from '../../core/creators/own/candidate-headers';
import { InputError } from '../../core/input-error';
import { type Language, listed, say } from '../../core/messages/message';
import { mapExamples, warehouseMessages as messages } from '../../core/messages/warehouse/warehouse';
import type { Settings } from '../../core/settings';
import type { ColumnMap } from '../../warehouse/columns/column-map';
import { calibrateText } from '../../warehouse/queries/calibrate-text';
import { candidatesText, headed, scoresText } from '../../warehouse/queries/candidates';
import { checkColumnsText } from '../../warehouse/queries/check-columns-text';
import { guideText } from '../../warehouse/queries/guide-text';
import { mapOfGathered, notesText } from '../../warehouse/queries/notes-text';
import { scoreQuery } from '../../warehouse/queries/score-text';
import { lookInto, writeInto } from './query-folder';
import type { WarehouseArguments } from './warehouse-arguments';

type Asked = Extract<WarehouseArguments, { readonly source: string }>;

/** Makes every query first and writes the folder then, so that a mistake leaves nothing behind. */
export async function writeQueries(
  asked: Asked,
  map: ColumnMap,
  settings: Settings,
  print: (line: string) => void,
): Promise<void> {
  const { language, out } = asked;
  assertMapped(map, language);
  if (Object.keys(map.answers).length > 0)
    throw new InputError(say(language, messages.answersWithoutFile, { example: mapExamples.source }));
  const top = asked.top ?? settings['candidates.top'];
  const files = textsOf(asked, map, settings, top);
  const guide = guideText({
    source: asked.source,
    top,
    files: [...files.keys()],
    call: asked.call,
    language,
  });
  files.set('README.md', guide);
  const into = await lookInto(out, [...files.keys()], language);
  await writeInto(into, files, language);
  const folder = out.endsWith('/') ? out : `${out}/`;
  const said = (names: readonly string[]) => ({ folder, files: listed(language, names) });
  if (!files.has('calibrate.sql')) print(say(language, messages.notCalibrated));
  if (into.outdated.length > 0) print(say(language, messages.outdatedRemoved, said(into.outdated)));
  if (into.changed.length > 0) print(say(language, messages.outdatedKept, said(into.changed)));
  print(say(language, messages.folderWritten, said([...files.keys()])));
}

function textsOf(asked: Asked, map: ColumnMap, settings: Settings, top: number): Map<string, string> {
  const { source, notes, comments, call } = asked;
  const head = [`Tierwise: ${call}`];
  const query = scoreQuery(map, source, settings);
  const files = new Map([
    ['score_creators.sql', headed(head, scoresText(query))],
    ['candidates.sql', headed(head, candidatesText(query, top))],
    ['check_columns.sql', headed(head, checkColumnsText(map, source))],
  ]);
  const calibrate = calibrateText(map, source, settings);
  if (calibrate !== null) files.set('calibrate.sql', headed(head, calibrate));
  if (notes === null) return files;
  if (map.notes.id === undefined)
    throw new InputError(say(asked.language, messages.mapNeeds, { part: 'tableOfNotes', fields: 'id' }));
  if (comments !== null && (map.comments.id === undefined || Object.keys(map.comments).length < 2))
    throw new InputError(
      say(asked.language, messages.mapNeeds, { part: 'tableOfComments', fields: 'id, sentiment, intent' }),
    );
  files.set(
    'aggregate_notes.sql',
    headed(head, notesText(map, { creators: source, notes, comments }, settings)),
  );
  const gathered = mapOfGathered(map, comments !== null, settings);
  files.set('columns-of-notes.json', `${JSON.stringify(gathered, null, 2)}\n`);
  return files;
}

function assertMapped({ columns }: ColumnMap, language: Language): void {
  const has = (field: CandidateField) => columns[field] !== undefined;
  if (!has('followers')) throw new InputError(say(language, messages.mapWithoutFollowers));
  if (!has('id')) throw new InputError(say(language, messages.mapWithoutId));
}
