import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readBrief } from '../../src/cli/brief-file';
import { readPlanArguments } from '../../src/cli/plan-arguments';
import { emptyBrief } from '../../src/core/brief';
import { settingDefinitions } from '../../src/core/setting-definitions';

const page = readFileSync(join(__dirname, '..', '..', 'docs', 'campaign.md'), 'utf8');

test('the brief of the page is one that is read', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tierwise-page-'));
  const file = join(folder, 'brief.json');
  const [, example = ''] = /```json\n([\s\S]*?)```/.exec(page) ?? [];
  writeFileSync(file, example);
  const brief = await readBrief(readPlanArguments(['pool.csv', '--brief', file]));
  expect(brief).toMatchObject({ launch: '2026-11-11', goal: 'festival', places: 30 });
  rmSync(folder, { recursive: true });
});

test('the page says what each part of a brief holds', () => {
  const table = page.slice(page.indexOf('| name |'), page.indexOf('## The budget'));
  const named = new Set([...table.matchAll(/`(\w+)`/g)].map(([, name]) => name));
  expect(Object.keys(emptyBrief).filter((part) => !named.has(part))).toEqual([]);
});

test('each setting that the page names is one', () => {
  const named = [
    ...page.matchAll(
      /`((?:balanced|budget|shortlist|plan|leadTime|echo|cost|drafts|today)\.\w+(?:\.\w+)?)(…?)`/g,
    ),
  ];
  expect(named.length).toBeGreaterThan(10);
  const keys = Object.keys(settingDefinitions);
  const isKnown = (name = '', more = '') =>
    keys.some((key) => (more === '' ? key === name : key.startsWith(name)));
  expect(named.flatMap(([all, name, more]) => (isKnown(name, more) ? [] : [all]))).toEqual([]);
});
