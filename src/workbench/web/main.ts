import { type Language, say } from '../../core/messages/message';
import { workbenchMessages } from '../../core/messages/workbench';
import type { Table } from '../../core/table';
import { readFile } from '../../files/read-file';
import { createHost } from '../host';
import { sampleTables } from '../sample/sample-workbook';
import { browserRuntime } from '../script/browser-runtime';
import { type ChartLayer, chartLayer } from './charts/chart-layer';
import { element, part } from './elements';
import { acceptDroppedFiles, openFile } from './files';
import { showCellMessages } from './grid/cell-message';
import { keepRowsAsHigh, startUniverPage } from './grid/univer-page';
import { workbenchHandle } from './handle';
import { fetchOpened, fetchProject, type Project } from './project';
import { menuButton } from './screen/menus';
import { pageScreen, showFailure, showToast } from './screen/page-screen';
import { topBar } from './top-bar';

const language: Language = navigator.language.startsWith('zh') ? 'zh' : 'en';

start().catch((error: Error) => {
  const why = error.message;
  part('grid').replaceChildren(
    element('p', { className: 'fault' }, say(language, workbenchMessages.cannotStart, { why })),
  );
  console.error(error);
});

/** Opens the file or the sample, runs the bundle in it and shows its menu. */
async function start(): Promise<void> {
  document.documentElement.lang = language;
  const [project, googleScript] = await Promise.all([fetchProject(), fetchText('google-script.js')]);
  const univer = await startUniverPage('grid', language);
  const { name, tables, failure } = await firstTables(project);
  const run = (functionName: string, args: readonly unknown[]) => bar.during(host.run(functionName, ...args));
  const menu = menuButton(say(language, workbenchMessages.extensions), (functionName) => {
    run(functionName, []).catch(showFailure);
  });
  let charts: ChartLayer | null = null;
  const host = createHost({
    univer,
    code: project.code,
    loadScript: browserRuntime(project.code),
    htmlFiles: project.html,
    screen: pageScreen(menu, { googleScript, run, closeLabel: say(language, workbenchMessages.close) }, () =>
      charts?.redraw(),
    ),
    name,
    tables,
    openMode: 'LIMITED',
    locale: navigator.language.replace('-', '_'),
  });
  charts = chartLayer(host.inside.grid, host.inside.calculation, host.inside.world.file);
  keepRowsAsHigh(host.inside.grid);
  showCellMessages(host);

  const open = async (file: File) => {
    try {
      await openFile(host, file.name, new Uint8Array(await file.arrayBuffer()), language);
      bar.showName(file.name);
      showToast({ title: '', message: say(language, workbenchMessages.opened, { file: file.name }) });
    } catch (error) {
      showFailure(error);
    }
  };
  const bar = topBar({ host, menu, language, name, open });
  acceptDroppedFiles(language, open);
  await host.settle();
  await host.run('onOpen');
  if (failure) showFailure(failure);
  window.workbench = workbenchHandle(host);
}

/** The file of the command line; the sample where there is none, or where it cannot be read, and then why. */
async function firstTables({
  opened,
}: Project): Promise<{ name: string; tables: readonly Table[]; failure: unknown }> {
  const sample = { name: say(language, workbenchMessages.sampleName), tables: sampleTables(), failure: null };
  if (opened === null) return sample;
  try {
    return { name: opened, tables: await readFile(await fetchOpened(), opened, language), failure: null };
  } catch (failure) {
    return { ...sample, failure };
  }
}

async function fetchText(path: string): Promise<string> {
  return (await fetch(path)).text();
}
