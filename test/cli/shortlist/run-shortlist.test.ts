import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Instance, readInstance } from '../../../src/cli/shortlist/instance';
import { readShortlistArguments, runShortlist } from '../../../src/cli/shortlist/run-shortlist';
import { InputError } from '../../../src/core/input-error';
import { describeRealData, realDataFolder } from '../../support/creators/real-data';
import { madeInstance } from '../../support/shortlist/made-instance';

const folder = mkdtempSync(join(tmpdir(), 'tierwise-shortlist-'));
const small = madeInstance({ creators: 120, picks: 12, seed: 2, twoFormats: true, echo: true });

afterAll(() => rmSync(folder, { recursive: true }));

test('reads an instance plain or packed', async () => {
  const text = JSON.stringify(small);
  writeFileSync(join(folder, 'plain.json'), text);
  writeFileSync(join(folder, 'packed.json.gz'), gzipSync(text));
  expect(await readInstance(join(folder, 'plain.json'), 'en')).toEqual(small);
  expect(await readInstance(join(folder, 'packed.json.gz'), 'en')).toEqual(small);
});

test('answers with a proven list, one format a creator, that keeps the rules', async () => {
  const { name, status, objective, bound, picks } = await runShortlist(small, null);
  expect({ name, status, bound }).toEqual({ name: '120-12-f2echo-2', status: 'optimal', bound: objective });
  expect(new Set(picks.map(({ id }) => id)).size).toBe(picks.length);
  expect(small.include.every((id) => picks.some((pick) => pick.id === id))).toBe(true);
  const spend = picks.reduce((sum, pick) => sum + priceOf(small, pick), 0);
  expect(spend).toBeLessThanOrEqual(small.budget);
});

test('with a limit it stops there, and says how much better a list could still be', async () => {
  const { status, objective, bound } = await runShortlist(
    madeInstance({ creators: 800, picks: 60, seed: 1, twoFormats: true, echo: true }),
    100_000,
  );
  expect(status).toBe('feasible');
  expect(bound).toBeGreaterThan(objective ?? Infinity);
});

test('no list: infeasible', async () => {
  const { status, objective, picks } = await runShortlist({ ...small, budget: 10 }, null);
  expect({ status, objective, picks }).toEqual({ status: 'infeasible', objective: null, picks: [] });
});

test('wrong words and files are one sentence each', async () => {
  expect(() => readShortlistArguments([])).toThrow(InputError);
  expect(() => readShortlistArguments(['a.json', '--limit', 'soon'])).toThrow(
    '--limit must be a number above 0',
  );
  await expect(readInstance(join(folder, 'none.json'), 'en')).rejects.toThrow('There is no file');
  writeFileSync(join(folder, 'other.json'), '{"name":"x"}');
  await expect(readInstance(join(folder, 'other.json'), 'en')).rejects.toThrow('its "budget" is missing');
});

describeRealData('instances with proven optima', () => {
  test('each of up to 5,000 creators is solved to the optimum it gives', async () => {
    const instances = join(realDataFolder, 'shortlist');
    const files = readdirSync(instances).filter(
      (file) => file.endsWith('.json.gz') && !file.startsWith('50000'),
    );
    for (const file of files) {
      const instance = (await readInstance(join(instances, file), 'en')) as Instance & {
        answer: { objective: number };
      };
      const { status, objective } = await runShortlist(instance, null);
      expect({ file, status }).toEqual({ file, status: 'optimal' });
      expect((objective ?? 0) / instance.answer.objective).toBeCloseTo(1, 6);
    }
  }, 180_000);
});

function priceOf({ offers }: Instance, { id, format }: { id: string; format: string }): number {
  const place = offers.id.findIndex((other, at) => other === id && offers.format[at] === format);
  return offers.price[place] ?? Number.NaN;
}
