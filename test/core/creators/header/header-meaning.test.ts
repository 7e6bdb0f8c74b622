import { fieldAliases } from '../../../../src/core/creators/header/aliases';
import { markedHeader } from '../../../../src/core/creators/header/header-marks';
import { headerMeaning } from '../../../../src/core/creators/header/header-meaning';

function fieldOf(header: string): string | null {
  return headerMeaning(header)?.field ?? null;
}

describe('headerMeaning', () => {
  test.each([
    ['粉丝数', 'followers'],
    ['粉絲數', 'followers'],
    ['粉丝数\n（万）', 'followers'],
    ['粉丝量/w', 'followers'],
    ['FAN BASE（K）', 'followers'],
    ['fansNum', 'followers'],
    ['粉丝数/Followers', 'followers'],
    ['Number of followers', 'followers'],
    ['Folowers', 'followers'],
    ['小红书号', 'handle'],
    ['作者名称（user_name）', 'name'],
    ['liked n collected', 'likesAndSavesTotal'],
    ['获赞与收藏', 'likesAndSavesTotal'],
    ['笔记点赞数量', 'likes'],
    ['近60天平均点赞', 'likes'],
    ['Avg. saves per post', 'saves'],
    ['Median comments (last 30 posts)', 'comments'],
    ['Bookmarks', 'saves'],
    ['collected_count', 'saves'],
    ['均赞', 'likes'],
    ['8篇点赞中位数', 'likes'],
    ['Median likes of 8 notes', 'likes'],
    ['总获赞', 'likes'],
    ['累计获赞', 'likes'],
    ['訂閱數', 'followers'],
    ['互动中位数（日常）', 'engagement'],
    ['60_day_eng_rate', 'engagementRate'],
    ['活跃粉丝占比(仅>1K)', 'activeFollowerShare'],
    ['图文报价(RMB)', 'offerImage'],
    ['非报备视频报价', 'offerVideo'],
    ['水下图文', 'offerImage'],
    ['报价-图文', 'offerImage'],
    ['达人报价/元', 'offerAny'],
    ['是否为商业笔记', 'notePaid'],
    ['最早可约档期', 'availability'],
    ['更新于', 'asOf'],
  ])('takes %s for %s', (header, field) => {
    expect(fieldOf(header)).toBe(field);
  });

  test.each([
    'hot_note_count',
    'post_avg',
    'video_ratio',
    'weighted_total_share_counts',
    'Save rate',
    '收藏率',
    '互动/粉丝',
    'cost/like',
    'Scraped by',
    '',
  ])('claims nothing for “%s”', (header) => {
    expect(fieldOf(header)).toBeNull();
  });

  test.each([
    '粉丝女性比例',
    '粉丝年龄18-24',
    '预估CPM(图文)',
    'Cost per save',
    '图文报价有对号',
    'Price (USD)',
  ])('knows %s and sets it aside', (header) => {
    expect(fieldOf(header)).toBe('passedThrough');
  });

  test('关注 is whom a creator follows, and the median of it whom a note wins', () => {
    expect(fieldOf('关注')).toBe('following');
    expect(fieldOf('follows')).toBe('following');
    expect(fieldOf('中位关注量')).toBe('follows');
  });

  test('a count of notes within days is no lifetime count', () => {
    expect(fieldOf('笔记总数')).toBe('notesTotal');
    expect(fieldOf('近60天笔记数')).toBe('notes');
    expect(fieldOf('商业笔记总数')).toBe('commercialNotes');
  });

  test('keeps what else a header of a wide export says', () => {
    expect(headerMeaning('数据表现-日常笔记-图文+视频-近30天-自然流量-中位点赞量')).toMatchObject({
      field: 'likes',
      marks: { aggregate: 'median', windowDays: 30, format: 'both', purpose: 'organic', traffic: 'natural' },
    });
    expect(headerMeaning('粉丝数量（万）')?.marks.unit).toBe(10_000);
    expect(headerMeaning('liked_90')?.marks.windowDays).toBe(90);
    expect(headerMeaning('软植图文报价')?.marks.declared).toBe(false);
  });
});

test.each(['点赞KPI', '收藏目标', 'KPI-互动', '点赞（KPI）', '保底阅读', 'Target likes', 'Guaranteed views'])(
  '%s is a target, and no count',
  (header) => {
    expect(headerMeaning(header)).toMatchObject({ field: 'passedThrough', marks: { target: true } });
  },
);

test.each(['保底价', '内容要求', '目标人群'])('%s is none', (header) => {
  expect(headerMeaning(header)?.marks.target ?? false).toBe(false);
});

test('every name that stands in the list means its own field', () => {
  const named = Object.entries(fieldAliases).flatMap(([field, names]) =>
    names.split('|').map((name) => [name, field] as const),
  );
  const others = named.filter(([name, field]) => fieldOf(name) !== field);
  expect(others.map(([name, field]) => `${name}: ${field}, read as ${fieldOf(name)}`)).toEqual([]);
});

test.each([
  ['a bracket that only spaces follow', `粉丝数(${' '.repeat(3_000)}`],
  ['a header with a diary behind it', `粉丝数 ${'近期更新，'.repeat(20_000)}`],
])('a text too long for a header means nothing, and is not searched: %s', (_what, text) => {
  expect(headerMeaning(text)).toBeNull();
  expect(markedHeader(text).marks.unit).toBe(1);
});

test.each([
  ['interact_info.liked_count', 'likes'],
  ['note_card.interact_info.collected_count', 'saves'],
  ['note_card.user.nickname', 'name'],
  ['user.red_id', 'handle'],
  ['user.user_id', 'id'],
  ['user.fans', 'followers'],
  ['note_card.note_id', 'noteId'],
  ['note_card.cover.url', null],
  ['image_list.url', null],
])('a path means what its last part does: %s', (header, field) => {
  expect(headerMeaning(header)?.field ?? null).toBe(field);
});
