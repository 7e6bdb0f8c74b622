import { dayInBeijing } from '../core/wall-time';
import type { Endpoints, WriteRequest, WrittenTab } from '../wire/endpoints';
import { partsOf } from '../wire/parts';
import { noAnswer } from './state/failure';

/** The add-on's endpoints as promises. A call rejects with what Google reported; `failureOf` reads it. */
export type Server = {
  readonly [Name in Exclude<keyof Endpoints, 'stageReports'>]: (
    ...request: Parameters<Endpoints[Name]>
  ) => Promise<ReturnType<Endpoints[Name]>>;
};

export const server: Server = {
  listTables: async () => ({
    ...(await answered('listTables')),
    today: dayInBeijing(new Date()),
  }),
  readTable: (request) => answered('readTable', request),
  writeReports: (request) => writeInParts(request),
  changeRows: (request) => answered('changeRows', request),
  loadState: () => answered('loadState'),
  saveState: (request) => answered('saveState', request),
  loadProof: () => answered('loadProof'),
};

/** A request of any size: one that is too large for a call goes in parts, and is written when the last has come. */
async function writeInParts(request: WriteRequest): Promise<readonly WrittenTab[]> {
  const parts = partsOf(request);
  if (parts.length === 1) return answered('writeReports', request);
  const run = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 10)}`;
  let written: readonly WrittenTab[] = [];
  for (const [part, text] of parts.entries())
    written = await answered('stageReports', { run, part, of: parts.length, text });
  return written;
}

/** A value that cannot cross arrives as `null` without an error, so `null` is one where something is owed. */
async function answered<Name extends keyof Endpoints>(
  name: Name,
  ...request: Parameters<Endpoints[Name]>
): Promise<ReturnType<Endpoints[Name]>> {
  const answer = await call(name, ...request);
  if (answer === null || answer === undefined) throw new Error(noAnswer);
  return answer;
}

function call<Name extends keyof Endpoints>(
  name: Name,
  ...request: Parameters<Endpoints[Name]>
): Promise<ReturnType<Endpoints[Name]>> {
  return new Promise((resolve, reject) => {
    const run = google.script.run
      .withSuccessHandler((answer) => resolve(answer as ReturnType<Endpoints[Name]>))
      .withFailureHandler(reject);
    (run[name] as (...given: Parameters<Endpoints[Name]>) => void)(...request);
  });
}

/** What Google puts into the page, as far as the wizard uses it. */
declare const google: { readonly script: { readonly run: Runner } };

type Runner = {
  withSuccessHandler(handle: (answer: unknown) => void): Runner;
  withFailureHandler(handle: (error: unknown) => void): Runner;
} & { readonly [Name in keyof Endpoints]: (...request: Parameters<Endpoints[Name]>) => void };
