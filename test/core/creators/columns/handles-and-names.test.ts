import { read } from '../../../support/creators/reading';

const whoBelow = (header: string, cells: readonly string[]) =>
  read([[header, '粉丝数', '点赞'], ...cells.map((cell, at) => [cell, 1000 + at, 100])]).creators;

test.each(['userName', '小红书账号'])('names below %s are read as names', (header) => {
  const creators = whoBelow(header, ['爱吃的小王', '美妆阿云', 'Ann护肤']);
  expect(creators.map(({ name, handle }) => [name, handle])).toEqual([
    ['爱吃的小王', null],
    ['美妆阿云', null],
    ['Ann护肤', null],
  ]);
});

test.each(['userName', '小红书号'])('handles below %s are read as handles, with a label too', (header) => {
  const handles = ['ann_01', 'ben02', '95000001'];
  expect(whoBelow(header, handles).map(({ handle }) => handle)).toEqual(handles);
  const labelled = whoBelow(header, ['小红书号：ann_01', '小红书号：ben02']);
  expect(labelled.map(({ handle }) => handle)).toEqual([
    expect.stringContaining('ann_01'),
    expect.stringContaining('ben02'),
  ]);
});

test('the account names a creator before the person behind it', () => {
  const { creators } = read([
    ['Full name', 'Account name', 'Followers'],
    ['Mia Chen', '小鹿', 12_000],
  ]);
  expect(creators[0]?.name).toBe('小鹿');
});

test.each(['您的小红书号', '2、您的小红书号：', '您的小红书号是？', 'What is your RED ID?'])(
  'a form that asks “%s” is told the handle',
  (header) => {
    expect(whoBelow(header, ['ann_01', '95511223']).map(({ handle }) => handle)).toEqual([
      'ann_01',
      '95511223',
    ]);
  },
);

test('of a RED ID and a username that alone say who it is, the username is the name', () => {
  const { creators } = read([
    ['What is your RED (Xiaohongshu) username?', 'What is your RED ID?', 'Followers'],
    ['Mia', '95511223', 12_000],
  ]);
  expect(creators.map(({ name, handle }) => [name, handle])).toEqual([['Mia', '95511223']]);
});

test('characters without width part no creators', () => {
  const { creators } = read([
    ['昵称', '粉丝数', '点赞'],
    ['小\u200b鹿', 12_000, 100],
    ['\u202a小鹿\u202c', 12_000, 100],
    ['👩\u200d🍳', 8000, 100],
  ]);
  expect(creators.map(({ name }) => name)).toEqual(['小鹿', '👩\u200d🍳']);
});

test('an agency in traditional characters that says there is none is none', () => {
  const { creators } = read([
    ['昵称', '粉丝数', '機構'],
    ...['無', '個人', '暫無', '無機構', '星河'].map((agency, at) => [`达人${at}`, 1000 + at, agency]),
  ]);
  expect(creators.map(({ agency }) => agency)).toEqual([null, null, null, null, '星河']);
});

test('@handles below the name of a platform tell who it is', () => {
  const { creators } = read([
    ['Instagram', 'Followers', 'Avg likes', 'Avg comments'],
    ...['@mia.cooks', '@two_socks', '@lena'].map((handle, at) => [handle, 21_000 + at * 900, 300, 20]),
  ]);
  expect(creators.map(({ handle }) => handle)).toEqual(['mia.cooks', 'two_socks', 'lena']);
});

test('链接 to notes below 笔记 are the notes’, and a count is a count', () => {
  const below = (cell: (at: number) => string | number) =>
    read([
      ['昵称', '粉丝数', '平均点赞', '笔记'],
      ...[0, 1, 2].map((at) => [`达人${at}`, 9000 + at, 100, cell(at)]),
    ]);
  expect(below((at) => 120 + at).creators.map(({ notesTotal }) => notesTotal)).toEqual([120, 121, 122]);
  const links = below((at) => `https://www.xiaohongshu.com/explore/65a1b2c3d4e5f6a7b8c9d0e${at}`);
  expect(links.columns[3]?.field).toBe('noteUrl');
});
