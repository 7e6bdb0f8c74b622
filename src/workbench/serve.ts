import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { languageOf, say } from '../core/messages/message';
import { workbenchMessages } from '../core/messages/workbench';
import { listenOn, workbenchServer } from './server';

/** `npm start [-- file]`: the workbench at an address of this computer only. */
const root = fileURLToPath(new URL('../..', import.meta.url));
const page = path.join(root, 'build/workbench/web');
const dist = path.join(root, 'dist');
const ports = { first: 8137, last: 8156 };
const language = languageOf(process.env['LC_ALL'] || process.env['LANG']);

void start(process.argv[2] ?? null);

async function start(file: string | null): Promise<void> {
  if (!existsSync(path.join(page, 'index.html')) || !existsSync(path.join(dist, 'Code.js'))) {
    return refuse(say(language, workbenchMessages.notBuilt));
  }
  if (file !== null && !existsSync(file))
    return refuse(say(language, workbenchMessages.fileMissing, { file }));
  const server = workbenchServer({ page, dist, file }, (address) =>
    say(language, workbenchMessages.otherName, { address }),
  );
  const port = await listenOn(server, ports.first, ports.last);
  if (port === null) return refuse(say(language, workbenchMessages.noPort, ports));
  console.log(say(language, workbenchMessages.serving, { address: `http://127.0.0.1:${port}/` }));
}

function refuse(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}
