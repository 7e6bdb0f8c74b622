import { poolOf } from '../../../src/core/creators/pool';
import { readTab } from '../../support/read-rows';

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
