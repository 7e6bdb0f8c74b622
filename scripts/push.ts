/** `npm run push`: brings dist/ into the person's own script; where they have none, a sheet with one is made first. */
import { spawnSync } from 'node:child_process';
import { buildAddOn } from './build';
import { inRepository } from './build/paths';
import { emptyProject, ownProject, settleProject } from './push/script-project';

void push();

async function push(): Promise<void> {
  const project = ownProject(inRepository('.')) ?? (await createScript());
  // Without --force clasp would ask about the manifest, or skip everything where nobody can answer.
  if (project !== null) clasp(['push', '--force', '--project', project]);
}

/** The project file of the new script, or `null` where clasp could not make one and has said why. */
async function createScript(): Promise<string | null> {
  const file = emptyProject(inRepository('.'));
  const options = ['--type', 'sheets', '--title', 'Tierwise', '--rootDir', 'dist', '--project', file];
  settleProject(file, clasp(['create-script', ...options]));
  // clasp has fetched the new script's own empty files over the built ones.
  await buildAddOn();
  return ownProject(inRepository('.'));
}

/** Runs clasp in sight of the person, and gives back what it printed. */
function clasp(args: readonly string[]): string {
  const program = inRepository('node_modules/@google/clasp/build/src/index.js');
  const { status, stdout } = spawnSync(process.execPath, [program, ...args], {
    cwd: inRepository('.'),
    encoding: 'utf8',
    stdio: ['inherit', 'pipe', 'inherit'],
  });
  process.stdout.write(stdout);
  process.exitCode = status ?? 1;
  return stdout;
}
