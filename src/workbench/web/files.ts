import { type Language, say } from '../../core/messages/message';
import { workbenchMessages } from '../../core/messages/workbench';
import { readFile } from '../../files/read-file';
import { writeWorkbook } from '../../files/write-xlsx';
import { tablesOf } from '../grid/tables';
import type { Host } from '../host';
import { element, part } from './elements';
import { showFailure, showToast } from './screen/page-screen';

const accepted = '.csv,.tsv,.txt,.xlsx,.xlsm,.gz';

/** Opens a file in place of what is open, and lets the add-on make its menu in it. What is open stays if it fails. */
export async function openFile(
  host: Host,
  name: string,
  bytes: Uint8Array,
  language: Language,
): Promise<void> {
  await host.open(name, await readFile(bytes, name, language));
  await host.run('onOpen');
}

/** Lets the person choose a file to open. */
export function chooseFile(opened: (file: File) => void): void {
  const input = element('input', { type: 'file', accept: accepted });
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (file) opened(file);
  });
  input.click();
}

/** A file that is dropped on the grid is opened. */
export function acceptDroppedFiles(language: Language, opened: (file: File) => void): void {
  const grid = part('grid');
  grid.dataset['drop'] = say(language, workbenchMessages.dropHere);
  addEventListener('dragover', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    grid.classList.add('dropping');
  });
  addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) grid.classList.remove('dropping');
  });
  addEventListener('drop', (event) => {
    grid.classList.remove('dropping');
    const [file] = event.dataTransfer?.files ?? [];
    if (!file) return;
    event.preventDefault();
    opened(file);
  });
}

/** Saves every sheet of the workbook, as values, in one .xlsx file. */
export async function saveWorkbook(host: Host, language: Language): Promise<void> {
  try {
    const { grid } = host.inside;
    const sheets = tablesOf(grid).map((table) => ({ name: table.tab, table }));
    const bytes = await writeWorkbook(sheets);
    const file = `${grid
      .workbook()
      .getName()
      .replace(/\.(csv|tsv|txt|xlsx|xlsm)(\.gz)?$/i, '')}.xlsx`;
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    const href = URL.createObjectURL(new Blob([bytes as BlobPart], { type }));
    element('a', { href, download: file }).click();
    URL.revokeObjectURL(href);
    showToast({ title: '', message: say(language, workbenchMessages.saved, { file }) });
  } catch (error) {
    showFailure(error);
  }
}
