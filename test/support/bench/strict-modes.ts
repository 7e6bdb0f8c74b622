import type { NodeHostOptions } from './host';

/**
 * What live Sheets does, or may do, in sets, so that every test of writing meets each of it: a refusal that is heard of
 * late, and what it takes along; apostrophes that are kept or swallowed; dropdowns that reject; enumerations as objects
 * or texts; a script whose clock is not the file's, east and west of it.
 */
export const strictModes = {
  'as Sheets mostly is': {},
  'late refusals drop what follows, apostrophes kept, script in UTC, file in Asia/Shanghai': {
    lateErrors: 'drop-rest',
    keepApostrophes: true,
    scriptTimeZone: 'UTC',
    fileTimeZone: 'Asia/Shanghai',
  },
  'late refusals drop what was pending, dropdowns reject, enumerations are texts, script in UTC, file in America/New_York':
    {
      lateErrors: 'drop-all',
      rejectingDropdowns: true,
      enumObjects: false,
      scriptTimeZone: 'UTC',
      fileTimeZone: 'America/New_York',
    },
} as const satisfies Readonly<Record<string, NonNullable<NodeHostOptions['strict']>>>;

export type StrictMode = NonNullable<NodeHostOptions['strict']>;

/** Runs the tests in each mode; the mode goes to the host that they start. */
export function inEachMode(tests: (strict: StrictMode) => void): void {
  describe.each(Object.entries<StrictMode>(strictModes))('%s', (_, strict) => tests(strict));
}
