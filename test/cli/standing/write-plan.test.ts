import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type PlanToWrite, writePlan } from '../../../src/cli/standing/write-plan';
import { settingsReport } from '../../../src/core/reports/settings-report';
import { defaultSettings } from '../../../src/core/settings';

const folder = mkdtempSync(join(tmpdir(), 'tierwise-write-'));
const file = join(folder, 'plan.xlsx');
const plan: PlanToWrite = {
  reports: [settingsReport(defaultSettings)],
  standing: null,
  tabs: [],
  briefs: [],
  said: [],
  language: 'en',
};
afterEach(() => {
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

test('a file that somebody has saved meanwhile stays as it is', async () => {
  writeFileSync(file, 'saved since');
  const standing = { file, bytes: new Uint8Array([1]), tabs: [], holdsDrawings: false, isReplaced: true };
  await expect(writePlan(file, { ...plan, standing })).rejects.toThrow(
    `Somebody has saved ${file} while this run was at work`,
  );
  expect(readFileSync(file, 'utf8')).toBe('saved since');
  expect(readdirSync(folder)).toEqual(['plan.xlsx']);
});

test('where the file cannot be put in its place nothing is left beside it', async () => {
  mkdirSync(join(file, 'taken'), { recursive: true });
  await expect(writePlan(file, plan)).rejects.toThrow(`The file ${file} cannot be written`);
  expect(readdirSync(folder)).toEqual(['plan.xlsx']);
});

test('a link stays a link, and the file behind it is written', async () => {
  const behind = join(folder, 'behind.xlsx');
  writeFileSync(behind, '');
  symlinkSync(behind, file);
  expect(await writePlan(file, plan)).toEqual(['Settings']);
  expect(readFileSync(behind).length).toBeGreaterThan(1_000);
  expect(readdirSync(folder).sort()).toEqual(['behind.xlsx', 'plan.xlsx']);
});
