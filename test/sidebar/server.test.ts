import { server } from '../../src/sidebar/server';
import { failureOf } from '../../src/sidebar/state/failure';
import { smallReport } from '../support/reports/small-report';

/** google.script.run as the page has it: it answers every call alike. */
function answerWith(answer: { readonly value: unknown } | { readonly error: Error }): readonly unknown[][] {
  const calls: unknown[][] = [];
  const runner = (succeed: (value: unknown) => void, fail: (error: unknown) => void): object =>
    new Proxy(
      {},
      {
        get: (_, name) => {
          if (name === 'withSuccessHandler') return (handle: typeof succeed) => runner(handle, fail);
          if (name === 'withFailureHandler') return (handle: typeof fail) => runner(succeed, handle);
          return (...given: unknown[]) => {
            calls.push([name, ...given]);
            if ('error' in answer) fail(answer.error);
            else succeed(answer.value);
          };
        },
      },
    );
  const ignore = () => undefined;
  Object.assign(globalThis, { google: { script: { run: runner(ignore, ignore) } } });
  return calls;
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'google');
});

test('passes one request and gives back the answer', async () => {
  const table = { tab: 'Export', firstRow: 1, firstColumn: 1, rows: [] };
  const calls = answerWith({ value: table });
  await expect(server.readTable({ tabId: 4 })).resolves.toEqual(table);
  expect(calls).toEqual([['readTable', { tabId: 4 }]]);
});

test('the day is Beijing’s, wherever the file is', async () => {
  jest.useFakeTimers({ now: new Date('2026-12-05T20:00:00Z') });
  answerWith({ value: { tabs: [], today: '2026-12-05' } });
  await expect(server.listTables()).resolves.toEqual({ tabs: [], today: '2026-12-06' });
  jest.useRealTimers();
});

test('sends a request that is too large for one call in parts, one after another, and the answer is the last one’s', async () => {
  const written = [{ tabId: 1, name: 'Shortlist', kept: 0 }];
  const calls = answerWith({ value: written });
  const report = smallReport();
  await server.writeReports({ reports: [report], language: 'en' });
  const large = { ...report, name: 'long '.repeat(1_500_000) };
  await expect(server.writeReports({ reports: [large], language: 'en' })).resolves.toEqual(written);
  const [small, ...parts] = calls as [string, { run: string; part: number; of: number; text: string }][];
  expect(small?.[0]).toBe('writeReports');
  expect(parts.map(([name, { part, of }]) => [name, part, of])).toEqual([
    ['stageReports', 0, 2],
    ['stageReports', 1, 2],
  ]);
  expect(new Set(parts.map(([, { run }]) => run)).size).toBe(1);
  expect(JSON.parse(parts.map(([, { text }]) => text).join(''))).toEqual({
    reports: [large],
    language: 'en',
  });
});

test('takes null for a mistake: an answer that cannot cross arrives as that', async () => {
  answerWith({ value: null });
  const error = await server.listTables().catch((reason: unknown) => reason);
  expect(failureOf(error)).toEqual({ kind: 'no answer' });
});

test('rejects with what Google reports', async () => {
  answerWith({ error: new Error('ScriptError: Authorization is required to perform that action.') });
  const error = await server.listTables().catch((reason: unknown) => reason);
  expect(failureOf(error)).toEqual({ kind: 'accounts' });
});
