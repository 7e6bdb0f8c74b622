import { readCreators } from '../../../src/core/creators/read-creators';
import { defaultSettings } from '../../../src/core/settings';
import type { Cell, Table } from '../../../src/core/table';
import { noMap, readColumnMap } from '../../../src/warehouse/columns/column-map';
import type { ScoreField } from '../../../src/warehouse/columns/score-columns';
import type { FileColumn, FileTable } from '../../../src/warehouse/duckdb/file-columns';
import { ruleOf } from '../../../src/warehouse/duckdb/rules';

/** The rule of a field, as a table of creators tells it. */
function ruleIn(
  field: ScoreField,
  header: readonly string[],
  rows: readonly (readonly Cell[])[],
  map = noMap,
) {
  const looked: Table = { tab: 'x', firstRow: 1, firstColumn: 1, rows: [header, ...rows] };
  const columns = header.map(
    (name, at): FileColumn => ({ name, id: name, at, kind: 'text', type: 'VARCHAR' }),
  );
  const source = { name: 'x.csv', path: 'x.csv', text: { delimiter: ',', width: 1, isPacked: false } };
  const file: FileTable = {
    source,
    rowsAbove: 1,
    columns,
    looked,
    rowsOfFile: looked.rows.map((_, at) => at),
  };
  return ruleOf(field, { reading: readCreators(looked, { settings: defaultSettings }), file, map });
}

const many = Array.from({ length: 40 }, (_, at) => at);

test('no fake followers are unknown only beside no active ones', () => {
  const header = ['id', '粉丝数', '点赞中位数', '水粉占比', '活跃粉丝占比'];
  const rows = many.map((at) => {
    const shares = at % 5 === 0 ? [0, 0] : at % 5 === 1 ? [0, 30 + at] : [8 + at / 7, 20 + at];
    return [`a${at}`, 9000 + at, 90 + at, ...shares];
  });
  expect(ruleIn('fakeFollowerShare', header, rows)).toMatchObject({
    column: { name: '水粉占比' },
    unit: 0.01,
    zeroIsUnknown: { name: '活跃粉丝占比' },
  });
  expect(ruleIn('activeFollowerShare', header, rows)).toMatchObject({ unit: 0.01, zeroIsUnknown: 'always' });
});

test('of paid notes 0 is none, though 0 of 0 is unknown', () => {
  const header = ['id', '粉丝数', '点赞中位数', '商业笔记总数', '笔记总数'];
  const rows = many.map((at) => {
    const notes = at % 5 === 0 ? [0, 0] : at % 5 === 1 ? [0, 30] : [at % 7, 40 + at];
    return [`a${at}`, 9000 + at, 90 + at, ...notes];
  });
  expect(ruleIn('commercialShare', header, rows)).toMatchObject({
    column: { name: '商业笔记总数' },
    other: { how: 'divided', column: { name: '笔记总数' } },
    zeroIsUnknown: 'never',
  });
});

test('a blank is 0 where another count of the row is known, in a table that writes no 0', () => {
  const header = ['id', '粉丝数', '点赞中位数', '分享中位数'];
  const rows = many.map((at) => [
    `a${at}`,
    1000 + at,
    at % 8 === 0 ? '' : 30 + at,
    [1, 2, '', 1, 3, ''][at % 6] ?? '',
  ]);
  expect(ruleIn('shares', header, rows)).toMatchObject({ blankIs0Beside: [{ name: '点赞中位数' }] });
});

test('shares beside percents are parted by their size, as core parts them', () => {
  const header = ['id', '粉丝数', '点赞中位数', '活跃粉丝占比'];
  const rows = many.map((at) => [`a${at}`, 1000 + at, 30 + at, at === 7 ? 0.3125 : 21.1 + at]);
  expect(ruleIn('activeFollowerShare', header, rows)).toMatchObject({
    column: { name: '活跃粉丝占比' },
    unit: 1,
    above: { limit: 0.3125, unit: 0.01, least: 21.1 },
  });
});

test('followers in full among those in 万 are parted so, too', () => {
  const header = ['id', '粉丝数（万）', '平均点赞', '平均收藏'];
  const rows = many.map((at) => {
    const followers = at % 9 === 4 ? 20_000 + 997 * at : Number((1.2 + at / 7).toFixed(2));
    return [`a${at}`, followers, 400 + at, 90 + at];
  });
  expect(ruleIn('followers', header, rows)).toMatchObject({
    unit: 10_000,
    above: { unit: 1, least: 23_988 },
  });
});

test('what no rule says of every row is said of a row that the nearest rule misses', () => {
  const header = ['id', '粉丝数', '点赞中位数'];
  // Dots part thousands: 987 is smaller than 998.123 and larger than 12.345.
  const rows = many.map((at) => [
    `a${at}`,
    at === 7 ? '987' : at === 9 ? '998.123' : `${10 + at}.345`,
    130 + at,
  ]);
  expect(ruleIn('followers', header, rows)).toMatchObject({
    column: '粉丝数',
    field: 'followers',
    count: 39,
    row: 2,
    written: '10.345',
    read: '10345',
  });
});

test('what the map says of a column is not held against anything', () => {
  const header = ['id', '粉丝数', '点赞中位数', '活跃粉丝占比'];
  const rows = many.map((at) => [`a${at}`, 1000 + at, 30 + at, at === 7 ? 0.3125 : 21.1 + at]);
  const written = { activeFollowerShare: { column: '活跃粉丝占比', unit: 0.01 } };
  const map = readColumnMap(JSON.stringify(written), 'map.json', 'en');
  expect(ruleIn('activeFollowerShare', header, rows, map)).toMatchObject({
    unit: 0.01,
    zeroIsUnknown: 'never',
  });
});
