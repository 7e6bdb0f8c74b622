import fc from 'fast-check';
import type { Creator } from '../../../src/core/creators/creator';
import { readCreators, readCreatorsInSteps } from '../../../src/core/creators/read-creators';
import type { CreatorReading } from '../../../src/core/creators/reading';
import { InputError } from '../../../src/core/input-error';
import { settingsFrom } from '../../../src/core/settings';
import type { Cell, Table } from '../../../src/core/table';
import { tableOf } from '../../support/creators/table';

const settings = settingsFrom([]);

const adding = fc.boolean();

/** Reads the table, or gives the sentence with which it is refused; anything else that is thrown fails the test. */
function readOrRefuse(table: Table, adds = false): CreatorReading | string {
  try {
    return readCreators(table, { settings, adds });
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
}

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.constantFrom(
    '',
    '  ',
    '--',
    '#N/A',
    '#REF!',
    '面议',
    '1.2万',
    '10w+',
    '12%',
    '3000-5000',
    '1e400',
    '合计',
    '美妆小计',
    '示例：甲',
    '— KOC —',
    '同上',
    '昵称',
    '已发布',
    '婉拒',
    '待建联',
    '-7',
    '图文3000 视频5000',
    '3000（含税）',
    '3天前',
    '可置换',
    '1.234,5',
    '三万五',
    '{"a": "b"}',
    'https://www.xiaohongshu.com/explore/65f0000000000000010aaaaa',
  ),
  fc.record({ date: fc.constantFrom('2026-11-11', '2026-11-11T20:00:00', 'nonsense') }),
);
const header = fc.constantFrom(
  '昵称',
  '粉丝数',
  '粉丝数（万）',
  '小红书号',
  '达人ID',
  '主页链接',
  '点赞',
  '总点赞',
  '平均收藏',
  '近60天笔记数',
  '笔记总数',
  '赞藏总数',
  '图文报价',
  '非报备视频',
  '返点',
  '活跃粉丝占比',
  '互动率',
  '阅读中位数',
  '笔记标题',
  '笔记id',
  '标签',
  '更新时间',
  '',
  'Followers',
  'liked_count',
  'note_count',
  '???',
  '图文/视频报价',
  '图文报价（含服务费）',
  '置换',
  '报价有效期',
  '是否含税',
  '近90天总点赞',
  '获赞数',
  'interaction',
  '发布时间',
  '是否广告',
  '提及品牌',
  '热评',
  '评论id',
  '合作状态',
  '计划发布',
  '实际发布',
  '形式',
);

const table = fc
  .tuple(
    fc.array(header, { minLength: 1, maxLength: 8 }),
    fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 12 }),
  )
  .map(([headers, rows]) => tableOf([[...headers, '粉丝数'], ...rows]));

test('a table of anything is read or refused in a sentence', () => {
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 }), (rows) => {
      const reading = readOrRefuse(tableOf(rows));
      expect(typeof reading === 'string' ? reading.length : reading.counts.rows).toBeGreaterThan(0);
    }),
  );
});

test('no creator has a number that is not finite, or no followers, unless they are asked about', () => {
  fc.assert(
    fc.property(table, (any) => {
      const reading = readOrRefuse(any);
      if (typeof reading === 'string') return;
      expect(numbersIn(reading.creators).every(Number.isFinite)).toBe(true);
      const isKnown = ({ followers }: Creator) => followers !== null && followers > 0;
      expect(reading.creators.every(isKnown) || reading.questions.length > 0).toBe(true);
    }),
  );
});

test('every row is accounted for, and every id is its own', () => {
  fc.assert(
    fc.property(table, adding, (any, adds) => {
      const reading = readOrRefuse(any, adds);
      if (typeof reading === 'string') return;
      const { rows, read, repeated, rejected } = reading.counts;
      expect(read + repeated + rejected).toBe(rows);
      expect(read).toBe(reading.creators.length);
      expect(new Set(reading.creators.map(({ id }) => id)).size).toBe(read);
    }),
  );
});

test('reading again gives the same, and leaves the table as it was', () => {
  fc.assert(
    fc.property(table, (any) => {
      const before = JSON.stringify(any);
      expect(readOrRefuse(any)).toEqual(readOrRefuse(any));
      expect(JSON.stringify(any)).toBe(before);
    }),
  );
});

test('reading in steps comes to the same and tells how far it has come', () => {
  const rows = Array.from({ length: 5000 }, (_, row) => [`u${row}`, 1000 + row, row % 50]);
  const big = tableOf([['达人ID', '粉丝数', '收藏'], ...rows]);
  const steps = readCreatorsInSteps(big, { settings });
  const progress: number[] = [];
  let step = steps.next();
  for (; !step.done; step = steps.next()) progress.push(step.value.done / step.value.rows);
  expect(progress).toEqual([0, 0.4, 0.8]);
  expect(step.value).toEqual(readCreators(big, { settings }));
});

describe('an export of forty columns', () => {
  const metrics = ['曝光', '阅读', '互动'].flatMap((metric) =>
    ['日常', '合作'].flatMap((purpose) =>
      [30, 90].flatMap((days) =>
        ['自然流量', '全流量'].map((traffic) => `${purpose}笔记-近${days}天-${traffic}-${metric}中位数`),
      ),
    ),
  );
  const headers = [
    '达人ID',
    '昵称',
    '粉丝数',
    ...metrics,
    ...Array.from({ length: 13 }, (_, at) => `备注${at}`),
  ];
  const rowsOf = (length: number): Cell[][] =>
    Array.from({ length }, (_, row) =>
      headers.map((_, column) =>
        column < 2 ? `u${row}` : column < 27 ? ((row * 37 + column * 11) % 90_000) + 1 : '备注',
      ),
    );

  test('of fifty thousand rows is read whole', () => {
    const { counts } = readCreators(tableOf([headers, ...rowsOf(50_000)]), { settings });
    expect(counts).toEqual({ rows: 50_000, read: 50_000, repeated: 0, rejected: 0 });
  });

  test('each cell is looked at a few times, however many rows there are', () => {
    const looksAtEachCell = (length: number) => {
      let looks = 0;
      const watched = rowsOf(length).map(
        (row) =>
          new Proxy(row, {
            get(cells, key) {
              if (typeof key === 'string' && /^\d+$/.test(key)) looks += 1;
              return Reflect.get(cells, key) as unknown;
            },
          }),
      );
      readCreators(tableOf([headers, ...watched]), { settings });
      return looks / (length * headers.length);
    };
    const [few, many] = [looksAtEachCell(200), looksAtEachCell(1_600)];
    expect(few).toBeLessThan(6);
    expect(many).toBeLessThanOrEqual(few * 1.01);
  });
});
