import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Language } from '../core/messages/message';
import { say } from '../core/messages/message';
import { workbenchMessages } from '../core/messages/workbench';
import type { Project } from './web/project';

/** `npm start [-- file]`: the workbench at an address of this computer only. */
const root = fileURLToPath(new URL('../..', import.meta.url));
const page = path.join(root, 'build/workbench/web');
const dist = path.join(root, 'dist');
const ports = { first: 8137, last: 8156 };
const language: Language = /^zh/i.test(process.env['LC_ALL'] || process.env['LANG'] || '') ? 'zh' : 'en';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

void start(process.argv[2] ?? null);

async function start(file: string | null): Promise<void> {
  if (!existsSync(path.join(page, 'index.html')) || !existsSync(path.join(dist, 'Code.js'))) {
    return refuse(say(language, workbenchMessages.notBuilt));
  }
  if (file !== null && !existsSync(file))
    return refuse(say(language, workbenchMessages.fileMissing, { file }));
  const port = await listen(answerWith(file), ports.first);
  if (port === null) return refuse(say(language, workbenchMessages.noPort, ports));
  console.log(say(language, workbenchMessages.serving, { address: `http://127.0.0.1:${port}/` }));
}

function refuse(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}

function answerWith(file: string | null): RequestListener {
  return async (request, response) => {
    try {
      const asked = new URL(request.url ?? '/', 'http://127.0.0.1').pathname.slice(1) || 'index.html';
      const { body, type } = await contentOf(asked, file);
      response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  };
}

async function contentOf(
  asked: string,
  file: string | null,
): Promise<{ body: string | Buffer; type: string }> {
  if (asked === 'project.json')
    return { body: JSON.stringify(await project(file)), type: types['.json'] ?? '' };
  if (asked === 'opened' && file !== null)
    return { body: await readFile(file), type: 'application/octet-stream' };
  const wanted = path.join(page, asked);
  if (!wanted.startsWith(page + path.sep)) throw new Error('Outside the page.');
  return { body: await readFile(wanted), type: types[path.extname(wanted)] ?? 'application/octet-stream' };
}

/** Read at each visit, so that a reload shows what was built meanwhile. */
async function project(file: string | null): Promise<Project> {
  const pages = (await readdir(dist)).filter((name) => name.endsWith('.html'));
  const texts = await Promise.all(
    pages.map(
      async (name) => [path.basename(name, '.html'), await readFile(path.join(dist, name), 'utf8')] as const,
    ),
  );
  return {
    code: await readFile(path.join(dist, 'Code.js'), 'utf8'),
    html: Object.fromEntries(texts),
    opened: file === null ? null : path.basename(file),
  };
}

/** The first free port from `port` on, or `null`. */
function listen(answer: RequestListener, port: number): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const server = createServer(answer);
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE') reject(error);
      else resolve(port < ports.last ? listen(answer, port + 1) : null);
    });
    server.listen(port, '127.0.0.1', () => resolve(port));
  });
}
