import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readBrief } from '../../src/cli/brief-file';
import { readPlanArguments } from '../../src/cli/plan-arguments';
import { emptyBrief } from '../../src/core/brief';
import { InputError } from '../../src/core/input-error';
import { planState } from '../support/plans/plan-state';

const folder = mkdtempSync(join(tmpdir(), 'tierwise-brief-'));
const file = join(folder, 'brief.json');
afterAll(() => rmSync(folder, { recursive: true }));

function read(content: unknown, ...further: string[]) {
  writeFileSync(file, JSON.stringify(content));
  return readBrief(readPlanArguments(['pool.csv', '--brief', file, ...further]));
}

test('takes every part under its own name', async () => {
  const brief = planState({ product: 'Serum' }).campaigns[0]?.brief;
  expect(await read(brief)).toEqual(brief);
});

test('is as an empty brief in what the file leaves out, and a budget on the command line wins', async () => {
  expect(await read({ product: 'Serum' })).toEqual({ ...emptyBrief, product: 'Serum' });
  expect((await read({ budget: 5 }, '--budget', '20万')).budget).toBe(200_000);
});

test('goals go by what planners call them', async () => {
  expect((await read({ goal: '大促' })).goal).toBe('festival');
});

test.each([
  ['双十一', '2026-11-11'],
  [618, '2026-06-18'],
  ["Chinese New Year's Eve", '2026-02-16'],
])('the festival %s of a year is a launch on its day', async (festival, launch) => {
  expect(await read({ festival, year: 2026 })).toEqual({ ...emptyBrief, launch, goal: 'festival' });
});

test('a goal that is stated stays beside a festival', async () => {
  expect((await read({ festival: '双11', year: 2026, goal: 'mixed' })).goal).toBe('mixed');
});

const sentences: readonly (readonly [unknown, string])[] = [
  [{ tax: 6 }, 'is wrong at "tax": write a share from 0 to 1, such as 0.06; it is 6.'],
  [{ agencyFee: -0.1 }, 'is wrong at "agencyFee": write a share from 0 to 1, such as 0.06; it is -0.1.'],
  [{ boost: '30 %' }, 'is wrong at "boost": write a share from 0 to 1, such as 0.06, or null; it is "30 %".'],
  [{ budget: '5' }, 'is wrong at "budget": write a number of 0 or more; it is "5".'],
  [{ places: 501 }, 'is wrong at "places": write a whole number from 0 to 500, or null; it is 501.'],
  [{ places: 2.5 }, 'is wrong at "places": write a whole number from 0 to 500, or null; it is 2.5.'],
  [{ weekly: 0 }, 'is wrong at "weekly": write a number above 0, or null; it is 0.'],
  [
    { launch: '2026-02-30' },
    'is wrong at "launch": write a day, such as "2026-11-11", or null; it is "2026-02-30".',
  ],
  [{ readyOn: 'soon' }, 'is wrong at "readyOn": write a day, such as "2026-11-11", or null; it is "soon".'],
  [{ keywords: '精华' }, 'is wrong at "keywords": write a list of texts, such as ["serum"]; it is "精华".'],
  [{ taxIn: 'yes' }, 'is wrong at "taxIn": write true or false; it is "yes".'],
  [{ goal: 'fame' }, 'is wrong at "goal": write one of launch, festival, always-on, mixed; it is "fame".'],
  [{ client: 'fr' }, 'is wrong at "client": write one of cn, uk, us, or null; it is "fr".'],
  [
    { competing: { 精华: 'many' } },
    'is wrong at "competing": write numbers of notes by keyword, such as {"serum": 60}; it is {"精华":"many"}.',
  ],
  [
    { target: { metric: 'fame', count: 5 } },
    'is wrong at "target": write a metric (saves, comments, engagement, reads, notes) and a count above 0, such as {"metric": "saves", "count": 9000}, or null; it is {"metric":"fame","count":5}.',
  ],
  [{ target: { metric: 'saves', count: 0 } }, 'it is {"metric":"saves","count":0}.'],
  [{ festival: '双11' }, 'is wrong at "year": write a year of four digits, such as 2026; it is missing.'],
  [
    { festival: 'my birthday', year: 2026 },
    'is wrong at "festival": write a festival by its usual name, such as "双11" or 618; it is "my birthday".',
  ],
  [{ festival: '七夕', year: 2050 }, 'names 七夕 of 2050, whose day is not known: write the day as launch.'],
  [
    { festival: '双11', year: 2026, launch: '2026-11-11' },
    'names a launch and a festival: keep one of them.',
  ],
];

test.each(sentences)('%j is refused in one sentence', async (content, sentence) => {
  const failure = await read(content).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(InputError);
  expect((failure as Error).message).toContain(sentence);
});

test('what no brief has is named, with what one may have', async () => {
  await expect(read({ buget: 5, colour: 'red' })).rejects.toThrow(
    /has buget, colour, which no brief has: write any of campaign, product, .* recruitsAtHand, festival, year\./,
  );
});

test('in Chinese as well', async () => {
  await expect(read({ places: 501 }, '--language', 'zh')).rejects.toThrow(
    '的“places”有误：请填写 0 到 500 的整数，或 null；现为 501。',
  );
});

test.each(['launch tomorrow', '[]', '5'])('%s is no brief', async (content) => {
  writeFileSync(file, content);
  const asked = readPlanArguments(['pool.csv', '--brief', file]);
  await expect(readBrief(asked)).rejects.toThrow('is missing or is no JSON');
});
