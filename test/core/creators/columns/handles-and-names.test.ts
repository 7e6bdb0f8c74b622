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
