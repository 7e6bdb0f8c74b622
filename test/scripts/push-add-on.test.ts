import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { claspIn } from '../../scripts/push/clasp';
import { pushAddOn } from '../../scripts/push/push-add-on';

const script = 'https://script.google.com/d/1AbC_d-9/edit';
const sheet = 'https://drive.google.com/open?id=1SheEt';

/** What a command of clasp does: its status, what it prints to which stream, and the files that it writes. */
interface Doing {
  readonly status?: number;
  readonly stdout?: string;
  readonly stderr?: string;
  readonly writes?: Readonly<Record<string, string>>;
}

/** clasp's own words where all goes well. */
const pushed: Doing = { stdout: 'Pushed 5 files at 10:00:00 AM.\n└─ dist/Code.js\n└─ dist/Proof.html\n' };
const noSuchScript: Doing = { status: 1, stderr: 'Requested entity was not found.\n' };
const failing = (stderr: string): Doing => ({ status: 1, stderr: `${stderr}\n` });
const created: Doing = {
  stdout: `Created new document: ${sheet}\nCreated new script: ${script}\n└─ dist/appsscript.json\nCloned one file.\n`,
  writes: {
    '.clasp.local.json': '{"scriptId":"1AbC_d-9","rootDir":"dist","parentId":"1SheEt"}',
    'dist/appsscript.json': '{}',
  },
};
/** Google's texts as people have met them, and those of clasp's libraries as they stand in their sources. */
const apiOff =
  'User has not enabled the Apps Script API. Enable it by visiting https://script.google.com/home/usersettings then retry. If you enabled this API recently, wait a few minutes for the action to propagate to our systems and retry.';
const offline =
  'request to https://oauth2.googleapis.com/token failed, reason: getaddrinfo ENOTFOUND oauth2.googleapis.com';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'tierwise-push-'));
  mkdirSync(file('dist'));
  for (const name of ['Code.js', 'Sidebar.html', 'Proof.html']) writeFileSync(file(`dist/${name}`), 'built');
  writeFileSync(file('.clasp.json'), '{"scriptId": "PLACEHOLDER", "rootDir": "dist"}');
});
afterEach(() => rmSync(folder, { recursive: true }));

const file = (name: string) => path.join(folder, name);
const hasScript = () => writeFileSync(file('.clasp.local.json'), '{"scriptId": "mine", "rootDir": "dist"}');
const keptId = () =>
  existsSync(file('.clasp.local.json'))
    ? (JSON.parse(readFileSync(file('.clasp.local.json'), 'utf8')) as { scriptId?: string }).scriptId
    : null;

/** Pushes by a stand-in for clasp, which answers each command in turn, and notes what it was asked. */
async function push(
  answers: Readonly<Record<string, readonly Doing[]>>,
  language: 'en' | 'zh' = 'en',
  build: () => void = () => {},
) {
  const program = file('stand-in-for-clasp.cjs');
  writeFileSync(program, standIn(answers));
  chmodSync(program, 0o755);
  const told: string[] = [];
  let built = 0;
  const isPushed = await pushAddOn({
    folder,
    clasp: claspIn(folder, program),
    language,
    rebuild: async () => {
      built += 1;
      build();
    },
    tell: (line) => told.push(line),
  });
  const asked = existsSync(file('asked'))
    ? readFileSync(file('asked'), 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Asked)
    : [];
  return { isPushed, told, built, asked };
}

interface Asked {
  readonly args: readonly string[];
  readonly project: string;
  readonly ignored: string | null;
}

function standIn(answers: Readonly<Record<string, readonly Doing[]>>): string {
  return `
const { appendFileSync, existsSync, readFileSync, writeFileSync } = require('node:fs');
const args = process.argv.slice(2);
const named = (option) => args.includes(option) ? readFileSync(args[args.indexOf(option) + 1], 'utf8') : null;
appendFileSync('asked', JSON.stringify({ args, project: named('--project'), ignored: named('--ignore') }) + '\\n');
const before = readFileSync('asked', 'utf8').trim().split('\\n').map((line) => JSON.parse(line).args[0]);
const turn = before.filter((command) => command === args[0]).length - 1;
const doing = (${JSON.stringify(answers)})[args[0]][turn];
for (const [name, text] of Object.entries(doing.writes ?? {})) writeFileSync(name, text);
process.stdout.write(doing.stdout ?? '');
process.stderr.write(doing.stderr ?? '');
process.exitCode = doing.status ?? 0;
`;
}

test('the first push makes a sheet with a script, builds again what clasp has fetched over, and pushes', async () => {
  const { isPushed, told, built, asked } = await push({
    'create-version': [noSuchScript],
    'create-script': [created],
    push: [pushed],
  });
  expect(isPushed).toBe(true);
  expect(asked.map(({ args }) => args.slice(0, -1).join(' '))).toEqual([
    'create-version asked --project',
    'create-script --type sheets --title Tierwise --rootDir dist --project',
    'push --force --project',
  ]);
  expect(asked[0]?.project).not.toContain('PLACEHOLDER');
  expect(JSON.parse(asked[1]?.project ?? '')).toEqual({ rootDir: 'dist' });
  expect(built).toBe(1);
  expect(keptId()).toBe('1AbC_d-9');
  expect(told).toEqual([
    `Created new document: ${sheet}`,
    `Created new script: ${script}`,
    expect.stringContaining(`The add-on is in your script ${script}`),
  ]);
});

test('a later push goes into the same script, and there may be nothing new', async () => {
  hasScript();
  const { isPushed, told, asked } = await push({ push: [{ stdout: 'Script is already up to date.\n' }] });
  expect(isPushed).toBe(true);
  expect(asked.map(({ args }) => args)).toEqual([['push', '--force', '--project', '.clasp.local.json']]);
  expect(told).toEqual([expect.stringContaining('https://script.google.com/d/mine/edit')]);
});

describe('where Google refuses beforehand, no sheet is made and no project file stays', () => {
  test.each([
    ['the API is off', apiOff, 'Switch the Apps Script API on'],
    ['nobody is logged in', 'No credentials found.', 'clasp is not logged in'],
    ['the login has ended', 'invalid_grant', 'no longer accepts the login'],
    ['there is no network', offline, 'Google could not be reached (“request to https://oauth2'],
    ['too much was asked', 'Resource has been exhausted (e.g. check quota).', 'takes no more requests'],
  ])('%s', async (_what, text, sentence) => {
    const { isPushed, told, asked } = await push({ 'create-version': [failing(text)] });
    expect(isPushed).toBe(false);
    expect(told).toEqual([expect.stringContaining(sentence)]);
    expect(asked).toHaveLength(1);
    expect(keptId()).toBeNull();
  });
});

test.each([
  ['the API turns out to be off only when the script is made', apiOff, 'Switch the Apps Script API on'],
  ['Drive is full', "The user's Drive storage quota has been exceeded.", 'Make room in your Google Drive'],
])('%s: no id is kept of a script that was not made', async (_what, text, sentence) => {
  const { isPushed, told } = await push({
    'create-version': [noSuchScript],
    'create-script': [failing(text)],
  });
  expect(isPushed).toBe(false);
  expect(told).toEqual([expect.stringContaining(sentence), expect.stringContaining('delete it')]);
  expect(keptId()).toBeNull();
});

test('an account that may not make a sheet is told so, and of no script', async () => {
  const { told } = await push({
    'create-version': [noSuchScript],
    'create-script': [failing('The caller does not have permission')],
  });
  expect(told[0]).toMatch(/^Log in with another account .*may not make a sheet with a script/);
  expect(told.join()).not.toContain('.clasp.local.json');
});

test('a build that fails after the script was made is one sentence, and the id is kept', async () => {
  const { isPushed, told, asked } = await push(
    { 'create-version': [noSuchScript], 'create-script': [created] },
    'en',
    () => {
      throw new Error('Code.js: line 3');
    },
  );
  expect(isPushed).toBe(false);
  expect(told.at(-1)).toMatch(/kept in \.clasp\.local\.json.*“Code\.js: line 3”/);
  expect(asked).toHaveLength(2);
  expect(keptId()).toBe('1AbC_d-9');
});

test('the id of a script that was made is kept even where clasp failed before it wrote it down', async () => {
  const { isPushed, told, asked } = await push({
    'create-version': [noSuchScript],
    'create-script': [{ status: 1, stdout: `Created new script: ${script}\n`, stderr: `${offline}\n` }],
    push: [failing(offline)],
  });
  expect(isPushed).toBe(false);
  expect(keptId()).toBe('1AbC_d-9');
  expect(asked).toHaveLength(3);
  expect(told.at(-1)).toContain('Google could not be reached');
});

describe('where a push fails, one sentence says what to do', () => {
  test.each([
    ['the API is off', apiOff, /^Switch the Apps Script API on at https:\S+usersettings,/],
    [
      'the API is off in a Cloud project of one’s own',
      'Apps Script API has not been used in project 123 before or it is disabled. Enable it by visiting https://console.developers.google.com/apis/api/script.googleapis.com/overview?project=123 then retry.',
      /Google Cloud project.*: https:\S+\?project=123$/,
    ],
    ['nobody is logged in', 'No credentials found.', /^Run “npx clasp login”.*not logged in/],
    ['the login has ended', 'invalid_grant', /^Run “npx clasp login”.*no longer accepts/],
    [
      'the login was withdrawn',
      'Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid authentication credential. See https://developers.google.com/identity/sign-in/web/devconsole-project.',
      /no longer accepts/,
    ],
    [
      'the kept login lacks its half',
      'The incoming JSON object does not contain a refresh_token field',
      /no longer accepts/,
    ],
    [
      'the kept login is broken',
      "Expected property name or '}' in JSON at position 1",
      /^Delete \.clasprc\.json/,
    ],
    ['the kept login is empty', 'Unexpected end of JSON input', /^Delete \.clasprc\.json/],
    ['no login was sent', 'Login Required.', /^Run “npx clasp login”.*not logged in/],
    [
      'a proxy answers with its page',
      `invalid json response body at https://script.googleapis.com/v1/projects/mine/content reason: Unexpected token '<', "<!DOCTYPE "... is not valid JSON`,
      /^Check your connection and any proxy/,
    ],
    ['a permission was unticked', 'Request had insufficient authentication scopes.', /tick every permission/],
    ['the organisation forbids it', 'access_denied: admin_policy_enforced', /^Ask the administrator/],
    ['the organisation has switched it off', 'Apps Script is turned off by your administrator', /^Ask the/],
    ['the connection breaks off', 'Premature close', /^Check your connection/],
    ['there is no network', offline, /could not be reached \(“request to .*ENOTFOUND/],
    ['there is no such script', 'Requested entity was not found.', /owns the script mine, or delete/],
    ['the account may not', 'The caller does not have permission', /owns the script mine, or delete/],
    [
      'too much was asked',
      "Quota exceeded for quota metric 'Write requests' and limit 'Write requests per minute' of service 'script.googleapis.com'.",
      /^Wait an hour/,
    ],
    [
      'Google’s parser refuses the script',
      'SyntaxError: Unexpected token - "Code:12"',
      /does not accept line 12 of Code \(“SyntaxError: Unexpected token”\)/,
    ],
    [
      'Google’s parser refuses a file that clasp does not find again',
      "Syntax error: SyntaxError: Unexpected token '}' line: 3 file: Code.gs",
      /does not accept line 3 of Code\.gs \(“SyntaxError: Unexpected token '}'”\)/,
    ],
    [
      'Google’s parser refuses a text that speaks of size, too',
      'SyntaxError: Literal is too large - "Code:413"',
      /does not accept line 413 of Code/,
    ],
  ])('%s', async (_what, text, sentence) => {
    hasScript();
    const { isPushed, told, asked } = await push({ push: [failing(text)] });
    expect(isPushed).toBe(false);
    expect(told).toEqual([expect.stringMatching(sentence)]);
    expect(asked).toHaveLength(1);
    expect(keptId()).toBe('mine');
  });

  test('in Chinese too', async () => {
    hasScript();
    const { told } = await push({ push: [failing(apiOff)] }, 'zh');
    expect(told).toEqual([expect.stringMatching(/^请在 .* 开启 Apps Script API/)]);
  });
});

describe('a project that is too large for Google', () => {
  const tooLarge = failing('Request payload size exceeds the limit: 1048576 bytes.');

  test.each([
    ['in words', tooLarge],
    ['by its status', failing('Request failed with status code 413')],
  ])('where Google says so %s, it is pushed without Proof.html, and that is said', async (_how, refusal) => {
    hasScript();
    const { isPushed, told, asked } = await push({ push: [refusal, pushed] });
    expect(isPushed).toBe(true);
    expect(asked.map(({ ignored }) => ignored?.includes('**/Proof.html') ?? false)).toEqual([false, true]);
    expect(told).toEqual([expect.stringContaining('without Proof.html, which Google does not take')]);
    expect(existsSync(file('dist/Proof.html'))).toBe(true);
  });

  test('may be why Google fails twice: then it is pushed without, and nothing is said of size', async () => {
    hasScript();
    const fails = failing('Unknown Error.');
    const { isPushed, told, asked } = await push({ push: [fails, fails, pushed] });
    expect(isPushed).toBe(true);
    expect(asked.map(({ ignored }) => ignored !== null)).toEqual([false, false, true]);
    expect(told).toEqual([
      expect.stringMatching(
        /^Google’s answer was “Unknown Error\.”; pushed without Proof\.html .* again later/,
      ),
    ]);
  });

  test('is no matter where Google fails once: the same push is repeated, whole', async () => {
    hasScript();
    const { isPushed, told, asked } = await push({ push: [failing('Internal error encountered.'), pushed] });
    expect(isPushed).toBe(true);
    expect(asked.map(({ ignored }) => ignored)).toEqual([null, null]);
    expect(told).toEqual([expect.stringMatching(/^The add-on is in your script \S+edit: open/)]);
  });

  test('is not pushed where clasp has pushed no files or skipped the push without Proof.html', async () => {
    for (const stdout of ['Pushed no files at 10:00:00 AM.\n', 'Pushed 0 files.\n', 'Skipping push.\n']) {
      rmSync(file('asked'), { force: true });
      hasScript();
      const { isPushed, told } = await push({ push: [tooLarge, { stdout }] });
      expect(isPushed).toBe(false);
      expect(told).toEqual([expect.stringMatching(/^Nothing was pushed; clasp says why/)]);
    }
  });

  test('that has a syntax error without Proof.html as well: the error is what is said', async () => {
    hasScript();
    const syntax = failing('Syntax error: Unexpected token line: 3 file: Code.gs');
    const { told } = await push({ push: [tooLarge, syntax] });
    expect(told).toEqual([expect.stringContaining('does not accept line 3 of Code.gs')]);
  });

  test('too large without it as well, it is a fault of Tierwise', async () => {
    hasScript();
    const { isPushed, told } = await push({ push: [tooLarge, tooLarge] });
    expect(isPushed).toBe(false);
    expect(told).toEqual([expect.stringMatching(/even without Proof\.html/)]);
  });

  test('where Google fails whatever is pushed, its failure is what is said', async () => {
    hasScript();
    for (const text of ['Unknown Error.', 'Response code 429', 'Deadline exceeded']) {
      rmSync(file('asked'), { force: true });
      const fails = failing(text);
      const { told } = await push({ push: [fails, fails, fails] });
      expect(told).toEqual([expect.stringMatching(/^Wait some minutes/)]);
    }
  });

  test('is not read from a number that is no status', async () => {
    hasScript();
    const fails = failing('Invalid value in 413 places');
    const { told } = await push({ push: [fails, fails, fails] });
    expect(told).toEqual(['Nothing was pushed; clasp says why: “Invalid value in 413 places”']);
  });
});

test('clasp ends with 0 where it does not understand, or skips the push: that is no push', async () => {
  hasScript();
  const misunderstood: Doing = { stderr: "error: unknown option '--force'\n" };
  const { isPushed, told, asked } = await push({ push: [misunderstood] });
  expect(isPushed).toBe(false);
  expect(told).toEqual(["Nothing was pushed; clasp says why: “error: unknown option '--force'”"]);
  expect(asked).toHaveLength(1);
  rmSync(file('asked'));
  const skipped = await push({ push: [{ stdout: 'Skipping push.\n' }] });
  expect(skipped).toMatchObject({ isPushed: false, told: [expect.stringContaining('Skipping push.')] });
});

test.each([
  '{"scriptId": "mine",',
  'null',
  '5',
  '["mine"]',
  '{"scriptId": 5}',
  '{"scriptId": "mine", "rootDir": 5}',
])('a file that is no project, %s, is one sentence, and is not written over', async (text) => {
  writeFileSync(file('.clasp.local.json'), text);
  const { isPushed, told, asked } = await push({});
  expect(isPushed).toBe(false);
  expect(told).toEqual([
    expect.stringMatching(/^Delete \.clasp\.local\.json, or put the id .* cannot be read\.$/),
  ]);
  expect(asked).toEqual([]);
  expect(readFileSync(file('.clasp.local.json'), 'utf8')).toBe(text);
});

test('an id alone is enough: the folder to push is written beside it', async () => {
  writeFileSync(file('.clasp.local.json'), '{"scriptId": "mine"}');
  const { isPushed, asked } = await push({ push: [pushed] });
  expect(isPushed).toBe(true);
  expect(JSON.parse(asked[0]?.project ?? '')).toEqual({ scriptId: 'mine', rootDir: 'dist' });
});
