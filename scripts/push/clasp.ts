import { spawnSync } from 'node:child_process';

/** What a run of clasp printed. Its status is not enough: clasp 3 ends with 0 also where it refuses its arguments. */
export interface ClaspRun {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export type Clasp = (args: readonly string[]) => ClaspRun;

/** Runs clasp, a JavaScript program, in a folder; what it prints is kept for whoever asked. */
export function claspIn(folder: string, program: string): Clasp {
  return (args) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
      cwd: folder,
      encoding: 'utf8',
      // Not a terminal, so that clasp asks nothing.
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    return { status, stdout, stderr };
  };
}

/** Whether `clasp push` has brought the files to Google, or found them there. */
export function hasPushed({ status, stdout }: ClaspRun): boolean {
  return (
    status === 0 && /^(?:Pushed (?:one|[1-9][\d,.]*) files?\b|Script is already up to date)/m.test(stdout)
  );
}
