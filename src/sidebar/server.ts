import type { Endpoints } from '../wire/endpoints';
import { noAnswer } from './state/failure';

/** The add-on's endpoints as promises. A call rejects with what Google reported; `failureOf` reads it. */
export type Server = {
  readonly [Name in keyof Endpoints]: (
    ...request: Parameters<Endpoints[Name]>
  ) => Promise<ReturnType<Endpoints[Name]>>;
};

export const server: Server = {
  listTables: () => answered('listTables'),
  readTable: (request) => answered('readTable', request),
  writeReports: (request) => answered('writeReports', request),
  loadState: () => answered('loadState'),
  saveState: (request) => answered('saveState', request),
  loadProof: () => answered('loadProof'),
};

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
