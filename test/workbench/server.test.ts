import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { listenOn, workbenchServer } from '../../src/workbench/server';

const secret = 'followers of people who trusted us';
const folder = mkdtempSync(path.join(tmpdir(), 'tierwise-server-'));
const file = path.join(folder, 'pool.csv');
const [page, dist] = [path.join(folder, 'web'), path.join(folder, 'dist')];
let server: Server;
let port: number;

beforeAll(async () => {
  mkdirSync(path.join(page, 'parts'), { recursive: true });
  mkdirSync(dist);
  writeFileSync(file, secret);
  writeFileSync(path.join(page, 'index.html'), '<p>page</p>');
  writeFileSync(path.join(page, 'parts/grid.js'), 'grid()');
  writeFileSync(path.join(dist, 'Code.js'), 'code()');
  writeFileSync(path.join(dist, 'Sidebar.html'), '<p>wizard</p>');
  [server, port] = await serving(file);
});
afterAll(async () => {
  await closed(server);
  rmSync(folder, { recursive: true });
});

async function serving(opened: string | null): Promise<[Server, number]> {
  const made = workbenchServer({ page, dist, file: opened }, (address) => `Open ${address}`);
  const chosen = await listenOn(made, 18_137, 18_400);
  if (chosen === null) throw new Error('No free port.');
  return [made, chosen];
}

function closed(one: Server): Promise<void> {
  return new Promise((resolve) => {
    one.close(() => resolve());
    one.closeAllConnections();
  });
}

interface Answer {
  readonly status: number;
  readonly body: string;
  readonly headers: IncomingHttpHeaders;
}

/** Asks over a real connection, with the path as it is written and headers as any program may write them. */
function ask(
  asked: string,
  headers: Readonly<Record<string, string>> = {},
  method = 'GET',
  at = port,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(
      { host: '127.0.0.1', port: at, path: asked, method, headers, agent: false },
      (answer) => {
        let body = '';
        answer.setEncoding('utf8');
        answer.on('data', (chunk: string) => {
          body += chunk;
        });
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body, headers: answer.headers }));
      },
    );
    sent.on('error', reject);
    sent.end();
  });
}

/** What a browser says of a request that the page itself makes. */
const ownPage = { 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'cors', 'sec-fetch-dest': 'empty' };

describe('its own page', () => {
  test.each([
    ['/', '<p>page</p>', 'text/html; charset=utf-8'],
    ['/index.html?again', '<p>page</p>', 'text/html; charset=utf-8'],
    ['/parts/grid.js', 'grid()', 'text/javascript; charset=utf-8'],
    ['/opened', secret, 'application/octet-stream'],
  ])('gets %s', async (asked, body, type) => {
    const answer = await ask(asked, ownPage);
    expect(answer).toMatchObject({ status: 200, body });
    expect(answer.headers).toMatchObject({
      'content-type': type,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'x-frame-options': 'DENY',
    });
    expect(answer.headers['content-security-policy']).toContain("connect-src 'self'");
    expect(answer.headers).not.toHaveProperty('access-control-allow-origin');
  });

  test('gets what is pushed to Google, and the name of the file without its folder', async () => {
    const { body } = await ask('/project.json', ownPage);
    expect(JSON.parse(body)).toEqual({
      code: 'code()',
      html: { Sidebar: '<p>wizard</p>' },
      opened: 'pool.csv',
    });
  });

  test.each([
    ['by address', () => `127.0.0.1:${port}`],
    ['by name', () => `localhost:${port}`],
    ['in capitals', () => `LocalHost:${port}`],
  ])('is served %s', async (_what, host) => {
    expect(await ask('/opened', { host: host() })).toMatchObject({ status: 200, body: secret });
    expect(await ask('/opened', { host: host(), origin: `http://${host().toLowerCase()}` })).toMatchObject({
      status: 200,
    });
  });

  test('HEAD gives the headers alone', async () => {
    const answer = await ask('/opened', {}, 'HEAD');
    expect(answer).toMatchObject({ status: 200, body: '' });
    expect(answer.headers['content-length']).toBe(String(secret.length));
  });
});

describe('a page of another name that leads to this computer', () => {
  test.each([
    ['a stranger’s name', () => `evil.example:${port}`],
    ['a stranger’s name without a port', () => 'evil.example'],
    ['a name that begins like ours', () => `127.0.0.1.evil.example:${port}`],
    ['a name that ends like ours', () => `evil-localhost:${port}`],
    ['our name with a user before it', () => `evil@127.0.0.1:${port}`],
    ['another port', () => `127.0.0.1:${port + 1}`],
    ['no port', () => '127.0.0.1'],
  ])('%s reads nothing, and says where to go', async (_what, host) => {
    for (const asked of ['/', '/opened', '/project.json', '/nothing']) {
      expect(await ask(asked, { host: host() })).toMatchObject({
        status: 421,
        body: `Open http://127.0.0.1:${port}/`,
      });
    }
  });

  test.each(['http://[', 'http://127.0.0.1/project.json', '*', 'project.json'])(
    'the request line %s is no path of this server, and costs no later request',
    async (asked) => {
      expect((await ask(asked)).status).toBe(400);
      expect((await ask('/')).status).toBe(200);
    },
  );
});

describe('another page in the same browser', () => {
  test.each([
    ['a fetch', { origin: 'http://evil.example', 'sec-fetch-site': 'cross-site' }],
    ['a fetch of a browser that says no site', { origin: 'http://evil.example' }],
    ['a page of another port of this computer', { 'sec-fetch-site': 'same-site', 'sec-fetch-dest': 'empty' }],
    ['a frame without an origin', { origin: 'null' }],
    ['a script', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'script' }],
    ['an image', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'image' }],
    [
      'a link to the file',
      { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' },
    ],
  ])('gets neither the file nor its name by %s', async (_what, headers) => {
    for (const asked of ['/opened', '/project.json']) {
      expect(await ask(asked, headers)).toMatchObject({ status: 403, body: '' });
    }
  });

  test('may lead to the page, and may not show it in a frame', async () => {
    const coming = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' };
    expect(await ask('/', { ...coming, 'sec-fetch-dest': 'document' })).toMatchObject({ status: 200 });
    expect(await ask('/', { ...coming, 'sec-fetch-dest': 'iframe' })).toMatchObject({ status: 403 });
  });
});

test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'])('%s is not answered', async (method) => {
  const answer = await ask('/opened', ownPage, method);
  expect(answer).toMatchObject({ status: 405, body: '' });
  expect(answer.headers.allow).toBe('GET, HEAD');
});

test.each([
  '/../pool.csv',
  '/parts/../../pool.csv',
  '/%2e%2e/pool.csv',
  '/%2e%2e%2fpool.csv',
  '/..%2fpool.csv',
  '/%252e%252e/pool.csv',
  '/..%5cpool.csv',
  '/..\\pool.csv',
  '//pool.csv',
  '/parts/..%00/pool.csv',
  '/%00',
  '/parts',
  '/../dist/Code.js',
])('%s leads out of the page, or nowhere', async (asked) => {
  expect(await ask(asked, ownPage)).toMatchObject({ status: 404, body: '' });
});

test('without a file there is nothing to open', async () => {
  const [empty, at] = await serving(null);
  expect(await ask('/opened', ownPage, 'GET', at)).toMatchObject({ status: 404 });
  expect(JSON.parse((await ask('/project.json', ownPage, 'GET', at)).body)).toMatchObject({ opened: null });
  await closed(empty);
});

test('takes the next port where one is taken, listens on this computer alone, and says when none is free', async () => {
  const another = workbenchServer({ page, dist, file: null }, String);
  expect(await listenOn(another, port, port)).toBeNull();
  const next = workbenchServer({ page, dist, file: null }, String);
  expect(await listenOn(next, port, port + 50)).toBeGreaterThan(port);
  expect(next.address()).toMatchObject({ address: '127.0.0.1' });
  await closed(next);
});
