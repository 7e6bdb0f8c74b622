import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Language, say } from '../../src/core/messages/message';
import { pushMessages } from '../../src/core/messages/push';
import { type Clasp, type ClaspRun, hasPushed } from './clasp';
import { failureOf, type PushFailure, sentenceOf, sentenceWithoutProof } from './push-failure';
import {
  completeProject,
  emptyProject,
  ownProject,
  ProjectUnreadable,
  removeEmptyProject,
  scriptIdIn,
  settleProject,
} from './script-project';

export interface Surroundings {
  /** The repository: `dist/` is pushed, the project files stand beside it. */
  readonly folder: string;
  readonly clasp: Clasp;
  readonly language: Language;
  /** Makes `dist/` anew: where clasp makes a script it fetches the script's own empty files over the built ones. */
  readonly rebuild: () => Promise<void>;
  /** Tells the person a line. */
  readonly tell: (line: string) => void;
}

/**
 * Brings `dist/` into the person's own script; where they have none, a sheet with one is made first. Each failure is
 * told in a sentence, and leaves neither an id of a script that is not there nor a script without its id.
 *
 * @returns whether the add-on is in the script now
 */
export async function pushAddOn(surroundings: Surroundings): Promise<boolean> {
  const { folder, language, tell } = surroundings;
  try {
    const own = ownProject(folder);
    if (own !== null) completeProject(own);
    const project = own ?? (await createScript(surroundings));
    return project !== null && pushInto(project, surroundings);
  } catch (error) {
    if (!(error instanceof ProjectUnreadable)) throw error;
    tell(say(language, pushMessages.projectUnreadable, { file: path.basename(error.file) }));
    return false;
  }
}

function pushInto(project: string, { folder, clasp, language, tell }: Surroundings): boolean {
  const scriptId = scriptIdIn(project);
  // Without --force clasp would ask about the manifest, and skip everything where nobody can answer.
  const args = ['push', '--force', '--project', path.relative(folder, project)];
  const first = clasp(args);
  const whole = mayPass(first) ? clasp(args) : first;
  if (hasPushed(whole)) {
    tell(say(language, pushMessages.pushed, { scriptId }));
    return true;
  }
  if (!mayBeSize(whole)) {
    tell(sentenceOf(whole, scriptId, language));
    return false;
  }
  const without = withIgnoreFile((ignoring) => clasp([...args, '--ignore', ignoring]));
  if (hasPushed(without)) {
    tell(sentenceWithoutProof(whole, scriptId, language));
    return true;
  }
  tell(sentenceOf(without, scriptId, language));
  return false;
}

/** Whether the same push may succeed a moment later. Where clasp ends with 0, it has not asked Google at all. */
function mayPass(run: ClaspRun): boolean {
  return run.status !== 0 && ['googleFails', 'unknown'].includes(failureOf(run));
}

/**
 * No public text says how Google refuses a project for its size, and large ones were answered with 'Unknown Error.': so
 * what fails twice is tried without the largest file, which the add-on can do without.
 */
function mayBeSize(run: ClaspRun): boolean {
  return mayPass(run) || failureOf(run) === 'tooLarge';
}

/** clasp's own rules of what is pushed, and one more. */
const ignored = [
  '**/**',
  '!**/appsscript.json',
  '!**/*.js',
  '!**/*.html',
  'node_modules/**',
  '**/Proof.html',
];

function withIgnoreFile(work: (file: string) => ClaspRun): ClaspRun {
  return inNewFolder((folder) => {
    const file = path.join(folder, '.claspignore');
    writeFileSync(file, ignored.join('\n'));
    return work(file);
  });
}

/** The project file of the new script, or `null` where none was made and the person knows why. */
async function createScript(surroundings: Surroundings): Promise<string | null> {
  const { folder, clasp, language, tell } = surroundings;
  const refused = refusedBeforehand(clasp);
  if (refused !== null) {
    tell(sentenceOf(refused, '', language));
    return null;
  }
  const file = emptyProject(folder);
  const options = ['--type', 'sheets', '--title', 'Tierwise', '--rootDir', 'dist'];
  const run = clasp(['create-script', ...options, '--project', path.relative(folder, file)]);
  settleProject(file, run.stdout);
  const notBuilt = await errorOf(surroundings.rebuild);
  const project = ownProject(folder);
  if (project === null) {
    removeEmptyProject(file);
    tell(sentenceOf(run, '', language));
    tell(say(language, pushMessages.sheetMayBeLeft));
    return null;
  }
  for (const line of run.stdout.split('\n')) if (/^Created new /.test(line)) tell(line);
  if (notBuilt === null) return project;
  tell(say(language, pushMessages.notBuilt, { said: notBuilt, file: path.basename(project) }));
  return null;
}

async function errorOf(work: () => Promise<void>): Promise<string | null> {
  try {
    await work();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const beforeAnySheet: ReadonlySet<PushFailure> = new Set([
  'apiOff',
  'apiOffInProject',
  'notLoggedIn',
  'loginEnded',
  'loginUnreadable',
  'loginTooNarrow',
  'blocked',
  'offline',
  'quota',
]);

/**
 * clasp makes the sheet by one API and its script by another: were the second switched off, every attempt would leave
 * an empty sheet. So a version of a script that nobody has is asked for first, which changes nothing: whoever may use
 * the API hears that there is no such script.
 */
function refusedBeforehand(clasp: Clasp): ClaspRun | null {
  const asked = inNewFolder((folder) => {
    const file = path.join(folder, '.clasp.json');
    writeFileSync(file, JSON.stringify({ scriptId: 'no-script-has-this-id', rootDir: '.' }));
    return clasp(['create-version', 'asked', '--project', file]);
  });
  return asked.status !== 0 && beforeAnySheet.has(failureOf(asked)) ? asked : null;
}

function inNewFolder(work: (folder: string) => ClaspRun): ClaspRun {
  const folder = mkdtempSync(path.join(tmpdir(), 'tierwise-push-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
