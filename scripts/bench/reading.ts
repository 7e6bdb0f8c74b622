import { readCreators } from '../../src/core/creators/read-creators';
import { scoreCreators } from '../../src/core/scoring/score-creators';
import { defaultSettings as settings } from '../../src/core/settings';
import type { Table } from '../../src/core/table';
import { medianTime, milliseconds } from './median';

const sizes = [5_000, 50_000];

/** Reading and scoring an export of 40 columns: the time must grow with the rows and no faster. */
export function measureReading(): readonly string[] {
  const measured = sizes.map((size) => {
    const table = exportOf(size);
    const reading = medianTime(5, () => readCreators(table, { settings }));
    const { creators } = readCreators(table, { settings });
    return { size, reading, scoring: medianTime(5, () => scoreCreators(creators, settings)) };
  });
  const [small, large] = measured;
  const growth = small && large ? large.reading / small.reading / (large.size / small.size) : Number.NaN;
  return [
    '## Reading and scoring an export of 40 columns',
    '',
    '| rows | reading | scoring |',
    '| --- | --- | --- |',
    ...measured.map(
      ({ size, reading, scoring }) =>
        `| ${size.toLocaleString('en')} | ${milliseconds(reading)} | ${milliseconds(scoring)} |`,
    ),
    '',
    `Ten times the rows take ${(growth * 10).toFixed(1)} times as long to read.`,
  ];
}

function exportOf(rows: number): Table {
  const header = [
    '昵称',
    '小红书号',
    '粉丝数',
    '点赞',
    '收藏',
    '评论',
    '分享',
    '图文报价',
    '视频报价',
    '内容类目',
  ];
  const fill = Array.from({ length: 30 }, (_, column) => `备注${column + 1}`);
  const body = Array.from({ length: rows }, (_, row) => [
    `示例博主${row}`,
    `id${100000 + row}`,
    `${(0.1 + (row % 977) / 10).toFixed(1)}万`,
    100 + (row % 311),
    30 + (row % 97),
    5 + (row % 31),
    row % 17,
    `¥${500 + (row % 1300)}`,
    800 + (row % 1700),
    '美妆护肤',
    ...fill.map((_, column) => (column % 3 === 0 ? row * column : '--')),
  ]);
  return { tab: 'export', firstRow: 1, firstColumn: 1, rows: [[...header, ...fill], ...body] };
}
