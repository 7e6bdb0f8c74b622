import fc from 'fast-check';
import { poolOf } from '../../../../src/core/creators/pool/pool';
import type { Cell } from '../../../../src/core/table';
import { readTab } from '../../../support/creators/read-rows';

const october = [
  ['达人ID', '昵称', '粉丝数', '图文报价'],
  ['a', '甲', 1000, 500],
  ['b', '乙', 2000, 600],
  ['c', '丙', 3000, 700],
];
const november = [
  ['达人ID', '昵称', '粉丝数', '图文报价'],
  ['a', '甲', 1000, 500],
  ['b', '乙', 2200, 800],
  ['d', '丁', 4000, 900],
];
const contacts = [
  ['达人ID', '联系方式'],
  ['d', 'd@example.com'],
  ['x', 'x@example.com'],
];

const poolIn = (language: 'en' | 'zh') =>
  poolOf(
    readTab('October', october, { language }),
    [
      { use: 'newer', reading: readTab('November', november, { language }) },
      { use: 'columns', reading: readTab('Contacts', contacts, { adds: true, language }) },
    ],
    language,
  );

test('says in sentences what each table brought, in the person’s language', () => {
  expect(poolIn('en').summary).toBe(
    'Read 3 creators from 3 rows. “November” is newer: 1 new, 1 updated, 1 dearer, 1 gone. ' +
      '“Contacts” adds to 1 of 4 creators; 1 by id, 1 of its rows matched nobody.',
  );
  expect(poolIn('zh').summary).toContain(
    '“November”为更新数据：新增 1 位、更新 1 位、涨价 1 位、不再出现 1 位。',
  );
});

test('tells how many of each table found their creators', () => {
  expect(poolIn('en').further.map(({ tab, matched }) => [tab, matched])).toEqual([
    ['November', 2],
    ['Contacts', 1],
  ]);
});

test('joins one table after another, each upon what stood before', () => {
  const { creators } = poolIn('en');
  expect(creators.map(({ id, contact }) => [id, contact])).toEqual([
    ['a', null],
    ['b', null],
    ['c', null],
    ['d', 'd@example.com'],
  ]);
});

test('accounts for every row of every table', () => {
  const { counts } = poolIn('en');
  expect(counts).toEqual({ rows: 8, read: 4, repeated: 3, rejected: 1 });
  expect(counts.read + counts.repeated + counts.rejected).toBe(counts.rows);
});

test('names who is gone, who is dearer and who is nobody, with the tab where that is another', () => {
  const said = poolIn('en').problems.map(({ tab, reason }) => [tab, reason]);
  expect(said).toEqual(
    expect.arrayContaining([
      [undefined, 'Row 4 is not in the newer export “November”: check that the creator still takes orders.'],
      [undefined, 'Row 3 asks ¥800 now, and asked ¥600 before.'],
      [
        'Contacts',
        'Row 3 of “Contacts” is nobody in “October + November”, so it was not used: correct its id, link or name.',
      ],
    ]),
  );
});

test('an earlier export beside the newer one comes to the same', () => {
  const newer = poolOf(
    readTab('October', october),
    [{ use: 'newer', reading: readTab('November', november) }],
    'en',
  );
  const earlier = poolOf(
    readTab('November', november),
    [{ use: 'earlier', reading: readTab('October', october) }],
    'en',
  );
  expect(earlier.creators).toEqual(newer.creators);
  expect(earlier.sentences[1]).toBe('Since “October”: 1 new, 1 updated, 1 dearer, 1 gone.');
  const gone = earlier.problems.find(({ reason }) => reason.includes('not in the newer export “November”'));
  expect([gone?.tab, gone?.row]).toEqual(['October', 4]);
});

test('whoever came with a second tab is pointed to there', () => {
  const third = readTab('December', [
    ['达人ID', '昵称', '粉丝数', '图文报价'],
    ['a', '甲', 1000, 500],
  ]);
  const tables = [
    { use: 'newer' as const, reading: readTab('November', november) },
    { use: 'newer' as const, reading: third },
  ];
  const { problems } = poolOf(readTab('October', october), tables, 'en');
  const gone = problems.filter(({ reason }) => reason.includes('December'));
  expect(gone.map(({ tab, row }) => [tab, row])).toEqual([
    [undefined, 3],
    [undefined, 4],
    ['November', 4],
  ]);
});

/** A table in which no row says who it is about may be refused: it has none but remarks. */
function hasCreators([, ...rows]: readonly (readonly Cell[])[]): boolean {
  return rows.some(
    ([id, name, followers]) =>
      [id, name].some((cell) => /[甲乙d]/.test(String(cell))) && Number(followers) > 0,
  );
}

test('whatever the tables hold, every row is accounted for, ids stay unique and nobody is lost', () => {
  const cell = fc.oneof(
    fc.constantFrom('', '--', '甲', '乙', 'id1', 'id2', 'id3'),
    fc.integer({ min: 0, max: 9_999 }),
  );
  const table = (header: readonly string[]) =>
    fc

      .array(fc.tuple(...header.map(() => cell)), { minLength: 1, maxLength: 8 })
      // A table without any creator is refused.
      .map((rows): readonly (readonly Cell[])[] => [header, ['id0', '丙', 5000, 7], ...rows]);
  const further = fc.record({
    use: fc.constantFrom('newer' as const, 'earlier' as const, 'columns' as const),
    rows: table(['达人ID', '昵称', '粉丝数', '图文报价']),
  });
  fc.assert(
    fc.property(
      table(['达人ID', '昵称', '粉丝数', '收藏中位数']),
      fc.array(further, { maxLength: 3 }),
      (first, others) => {
        fc.pre(hasCreators(first) && others.every(({ rows }) => hasCreators(rows)));
        const start = readTab('First', first);
        const tables = others.map(({ use, rows }, at) => ({
          use,
          reading: readTab(`Tab ${at}`, rows, { adds: use === 'columns' }),
        }));
        const { creators, counts } = poolOf(start, tables, 'en');
        expect(counts.read + counts.repeated + counts.rejected).toBe(counts.rows);
        expect(Math.min(counts.read, counts.repeated, counts.rejected)).toBeGreaterThanOrEqual(0);
        const ids = creators.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.length).toBeGreaterThanOrEqual(start.creators.length);
        // Followers that are asked about stay unknown.
        const isAsked = [start, ...tables.map(({ reading }) => reading)].some(
          ({ questions }) => questions.length > 0,
        );
        for (const { followers } of creators) expect(followers ?? (isAsked ? 1 : 0)).toBeGreaterThan(0);
      },
    ),
    { numRuns: 200 },
  );
});

test('takes nothing from accounts on another platform, and says so', () => {
  const here = readTab('Creators', [
    ['昵称', '小红书号', '小红书粉丝数'],
    ['甲', 'r100', 12_000],
  ]);
  const there = readTab(
    'Prices',
    [
      ['昵称', '抖音号', '抖音报价'],
      ['甲', 'd100', 30_000],
    ],
    { adds: true },
  );
  const pool = poolOf(here, [{ use: 'columns', reading: there }], 'en');
  expect(pool.creators.map(({ offers }) => offers)).toEqual([[]]);
  expect(pool.counts).toEqual({ rows: 2, read: 1, repeated: 0, rejected: 1 });
  expect(pool.sentences[1]).toContain('“Prices” is of Douyin and these creators of Xiaohongshu');
});
