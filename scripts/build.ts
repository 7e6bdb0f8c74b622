/** `npm run build`: dist/, as it is pushed to Google, and the workbench that runs it here. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleCode } from './build/bundle-code';
import { bundleSidebar } from './build/bundle-sidebar';
import { noticesPage } from './build/notices';
import { assertSafePage } from './build/page-safety';
import { inRepository } from './build/paths';
import { proofPage } from './build/proof-page';
import { settingsPage } from './build/settings-page';
import { bundleWorkbench } from './bundle-workbench';

/** What dist/ holds, all of which is pushed. */
export const addOnFiles = [
  'Code.js',
  'Sidebar.html',
  'SettingsTab.html',
  'Proof.html',
  'Notices.html',
  'appsscript.json',
] as const;

/** Writes dist/: the script, the sidebar, what is loaded only when asked for, notices and manifest; nothing else. */
export async function buildAddOn(): Promise<void> {
  const [code, sidebar, proof, manifest] = await Promise.all([
    bundleCode(),
    bundleSidebar(),
    proofPage(),
    readFile(inRepository('appsscript.json'), 'utf8'),
  ]);
  await fill(inRepository('dist'), {
    'Code.js': code,
    'Sidebar.html': sidebar,
    'SettingsTab.html': settingsPage(),
    'Proof.html': proof,
    'Notices.html': noticesPage(),
    'appsscript.json': manifest,
  } satisfies Record<(typeof addOnFiles)[number], string>);
}

/** Makes the folder hold exactly these files, once every page among them is safe. */
async function fill(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  const pages = Object.entries(files).filter(([name]) => name.endsWith('.html'));
  for (const [name, page] of pages) assertSafePage(name, page);
  await mkdir(folder, { recursive: true });
  const strays = (await readdir(folder)).filter((name) => !(name in files));
  await Promise.all([
    ...strays.map((name) => rm(path.join(folder, name), { recursive: true })),
    ...Object.entries(files).map(([name, content]) => writeFile(path.join(folder, name), content)),
  ]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  void Promise.all([buildAddOn(), bundleWorkbench()]);
}
