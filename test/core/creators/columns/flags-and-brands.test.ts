import { explained, fields, only, read } from '../../../support/creators/reading';

const names = ['阿甲', '阿乙', '阿丙', '阿丁'];

/** Four creators with a column more, whose cells these are. */
function withColumn(header: string, cells: readonly (string | number | boolean)[]) {
  return read([
    ['昵称', '粉丝数', header],
    ...cells.map((cell, at) => [names[at] ?? '', 1000 * (at + 1), cell]),
  ]);
}

test.each([
  ['是', '否', '是', '是'],
  ['√', '√', '×', '√'],
  ['Y', 'N', 'N', 'Y'],
  [1, 0, 1, 1],
])('a column of %s and %s is nobody’s name', (...cells) => {
  const reading = withColumn('达人', cells);
  expect(fields(reading)).toMatchObject({ 昵称: 'name', 达人: null });
  expect(explained(reading)[2]).toBe('The header says Name, but the cells below only say yes or no.');
});

test('plain small numbers are nobody’s name, and long ones a handle', () => {
  const few = withColumn('达人', [12, 3, 45, 7]);
  expect(fields(few)['达人']).toBeNull();
  expect(explained(few)[2]).toBe('The header says Name, but the cells below are plain numbers.');
  const ids = read([
    ['账号', '粉丝数'],
    ['94827500', 100],
    ['94827501', 200],
  ]);
  expect(fields(ids)['账号']).toBe('handle');
});

test('whether somebody has an agency is no agency’s name', () => {
  expect(fields(withColumn('是否签约MCN', ['否', '是', '否', '否']))['是否签约MCN']).toBeNull();
  const mixed = withColumn('是否签约MCN', ['否', '某文化', '是', '某传媒']);
  expect(mixed.creators.map(({ agency }) => agency)).toEqual([null, '某文化', null, '某传媒']);
});

test('a kind of verification that is a level is a level, and 未认证 is none', () => {
  const levels = withColumn('认证类型', ['腰部达人', '头部达人', '明星', '企业机构号']);
  expect(fields(levels)['认证类型']).toBe('level');
  expect(levels.creators.map(({ verified, level }) => [verified, level])[0]).toEqual([null, '腰部达人']);
  const mixed = withColumn('认证类型', ['腰部达人', '初级达人', '高级博主', '中腰部红人']);
  expect(mixed.creators.map(({ verified, level }) => [verified, level])[1]).toEqual([null, '初级达人']);
  const kinds = withColumn('认证类型', ['未认证', '个人认证', '无认证', '企业认证']);
  expect(kinds.creators.map(({ verified }) => verified)).toEqual([false, true, false, true]);
});

test.each([
  ['企业机构号', ['是', '否', '', '企业'], ['brand', 'person', null, 'brand']],
  ['是否品牌号', ['√', '×', '', ''], ['brand', 'person', null, null]],
  ['账号性质', ['个人', '企业', '品牌号', '其他'], ['person', 'brand', 'brand', null]],
  ['is_business_account', [true, false, true, false], ['brand', 'person', 'brand', 'person']],
  ['账号类型', ['个人号', '机构号', '个人号', '个人号'], ['person', 'brand', 'person', 'person']],
  ['认证类型', ['腰部达人', '企业机构号', '尾部达人', '素人'], [null, 'brand', null, null]],
  ['认证类型', ['明星', '腰部达人', '企业机构号', '素人'], ['star', null, 'brand', null]],
  ['认证', ['蓝V', '', '个人认证', '企业认证'], ['brand', null, null, 'brand']],
])('%s tells brands and stars from people', (header, cells, kinds) => {
  expect(withColumn(header, cells).creators.map(({ account }) => account)).toEqual(kinds);
});

test('nobody has 0 % active followers: the export did not measure them, nor the fake ones beside', () => {
  const reading = read([
    ['昵称', '粉丝数', '活跃粉丝占比', '水粉占比'],
    ['阿甲', 1000, 40.5, 0],
    ['阿乙', 2000, 0, 0],
    ['阿丙', 3000, 31.2, 8.5],
    ['阿丁', 4000, 28, 5.5],
  ]);
  expect(
    reading.creators.map(({ activeFollowerShare, fakeFollowerShare }) => [
      activeFollowerShare,
      fakeFollowerShare,
    ]),
  ).toEqual([
    [0.405, 0],
    [null, null],
    [0.312, 0.085],
    [0.28, 0.055],
  ]);
  expect(reading.problems.map(({ reason }) => reason)).toContain(
    'Column C says 0 (1), as exports do for what was not measured: Share of active followers is unknown there.',
  );
});

test.each(['水粉占比', '播放量', '曝光量'])(
  '%s of 0 in every row was not measured, and that is said once',
  (header) => {
    const reading = withColumn(header, [0, 0, 0, 0]);
    for (const { fakeFollowerShare, reads, impressions } of reading.creators) {
      expect([fakeFollowerShare, reads, impressions]).toEqual([null, null, null]);
    }
    expect(reading.problems.filter(({ column }) => column === 'C')).toHaveLength(1);
  },
);

test('one creator’s 0 among other reads stays', () => {
  expect(withColumn('平均播放量', [0, 10, 20, 30]).creators.map(({ reads }) => reads)).toEqual([
    0, 10, 20, 30,
  ]);
});

test('a single creator’s 0 of fake followers may be true', () => {
  expect(
    only(
      read([
        ['昵称', '粉丝数', '水粉占比'],
        ['阿甲', 1000, 0],
      ]),
    ).fakeFollowerShare,
  ).toBe(0);
});
