import { readdir, readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import type { Project } from './web/project';

export interface Served {
  /** The folder of the page. */
  readonly page: string;
  /** The folder of what is pushed to Google. */
  readonly dist: string;
  /** The file that was named on the command line, which may hold what nobody else is to read. */
  readonly file: string | null;
}

/** What is refused is refused to other pages; a person who comes by another name reads where to go. */
export type Refusal = (address: string) => string;

/**
 * Serves the workbench to its own page and to nobody else: any page that is open in the browser can send requests to
 * this computer, and by a name of its own that leads here (DNS rebinding) it could also read the answers.
 */
export function workbenchServer(served: Served, refusal: Refusal): Server {
  return createServer((request, response) => void answer(served, refusal, request, response));
}

/** Listens on the first free port from `first` to `last` of this computer alone; `null` where there is none. */
export function listenOn(server: Server, first: number, last: number): Promise<number | null> {
  return new Promise((resolve, reject) => {
    let port = first;
    const tryPort = () => server.listen(port, '127.0.0.1');
    server.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE') reject(error);
      else if (port === last) resolve(null);
      else {
        port += 1;
        tryPort();
      }
    });
    server.once('listening', () => resolve(port));
    tryPort();
  });
}

async function answer(
  served: Served,
  refusal: Refusal,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { status, body, headers } = await answerTo(served, refusal, request);
  response.writeHead(status, { ...always, ...headers, 'content-length': Buffer.byteLength(body) });
  response.end(request.method === 'HEAD' ? undefined : body);
}

interface Answer {
  readonly status: number;
  readonly body: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * The page computes everything by itself and asks only this server; its frame runs the add-on's pages, whose scripts
 * stand inside them, and a worker made of a Blob.
 */
const always = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'x-frame-options': 'DENY',
  'content-security-policy': [
    "default-src 'self' data: blob: 'unsafe-inline' 'unsafe-eval'",
    "connect-src 'self' data: blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
};

const plain = { 'content-type': 'text/plain; charset=utf-8' };

async function answerTo(served: Served, refusal: Refusal, request: IncomingMessage): Promise<Answer> {
  const port = request.socket.localPort;
  const host = request.headers.host?.toLowerCase() ?? '';
  if (host !== `127.0.0.1:${port}` && host !== `localhost:${port}`) {
    return { status: 421, body: refusal(`http://127.0.0.1:${port}/`), headers: plain };
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return { status: 405, body: '', headers: { allow: 'GET, HEAD' } };
  }
  const path = pathOf(request.url ?? '/');
  if (path === null) return { status: 400, body: '' };
  const asked = path || 'index.html';
  if (isOfAnotherPage(request, host, asked)) return { status: 403, body: '' };
  try {
    return { status: 200, ...(await contentOf(asked, served)) };
  } catch {
    return { status: 404, body: '' };
  }
}

/**
 * As the browser names it, less dots that lead upwards; what is still encoded stays so, and no file has such a name.
 * `null` for what is no address of this server: a path alone is.
 */
function pathOf(url: string): string | null {
  if (!url.startsWith('/')) return null;
  try {
    return new URL(url.replace(/^\/+/, '/'), 'http://127.0.0.1').pathname.slice(1);
  } catch {
    return null;
  }
}

/** A link may lead to the page from anywhere; all else is for the page alone. */
function isOfAnotherPage({ headers }: IncomingMessage, host: string, asked: string): boolean {
  const { origin } = headers;
  if (origin !== undefined && origin !== `http://${host}`) return true;
  const site = headers['sec-fetch-site'];
  if (site === undefined || site === 'same-origin' || site === 'none') return false;
  return asked !== 'index.html' || headers['sec-fetch-dest'] !== 'document';
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};
const bytes = 'application/octet-stream';

/** @throws where there is no such file */
async function contentOf(asked: string, { page, dist, file }: Served): Promise<Omit<Answer, 'status'>> {
  if (asked === 'project.json') {
    const headers = { 'content-type': 'application/json; charset=utf-8' };
    return { body: JSON.stringify(await project(dist, file)), headers };
  }
  if (asked === 'opened' && file !== null) {
    return { body: await readFile(file), headers: { 'content-type': bytes } };
  }
  const wanted = path.join(page, asked);
  if (!wanted.startsWith(page + path.sep)) throw new Error('Outside the page.');
  return {
    body: await readFile(wanted),
    headers: { 'content-type': types[path.extname(wanted)] ?? bytes },
  };
}

/** Read at each visit, so that a reload shows what was built meanwhile. */
async function project(dist: string, file: string | null): Promise<Project> {
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
