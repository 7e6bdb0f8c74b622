import { assertAnswersFit } from '../../../src/cli/reading/answers-given';
import type { CreatorReading } from '../../../src/core/creators/reading';
import { read } from '../../support/creators/reading';

const header = ['昵称', '粉丝数', '点赞', '收藏', '图文报价'];
const row = (followers: number, at: number) => [`达人${at}`, followers, 120 + at, 33, 3_000];
const inDoubt = read([header, ...[12, 23, 50, 80, 99].map(row)]);
const rows = [9_000, 9_070, 12_300, 8_010, 9_400].map(row);
const plain = read([header, ...rows]);

const given =
  (answers: Record<string, string>, ...readings: readonly CreatorReading[]) =>
  () =>
    assertAnswersFit(readings, { answers, language: 'en' });

test('an answer fits by its question, with the header or without', () => {
  expect(given({ followersScale: 'tenThousands' }, inDoubt)).not.toThrow();
  expect(given({ 'followersScale 粉丝数': 'asWritten' }, plain, inDoubt)).not.toThrow();
});

test.each([{ nonsense: '3' }, { followersScale: 'zillions' }, { 'followersScale 点赞': 'asWritten' }])(
  'another answer is refused with what is asked: %j',
  (answers) => {
    const [[key, answer] = []] = Object.entries(answers);
    expect(given(answers, inDoubt)).toThrow(
      `--answer "${key}=${answer}" fits nothing that is asked; it can be "followersScale 粉丝数=tenThousands | thousands | asWritten".`,
    );
  },
);

test('where nothing is asked no answer fits', () => {
  expect(given({ notesOrCreators: 'notes' }, plain)).toThrow(
    '--answer "notesOrCreators=notes" fits nothing: this reading asks nothing, so leave it out.',
  );
});

test('a platform of the table can be chosen, another cannot', () => {
  const two = read([
    [...header, '平台'],
    ...rows.map((cells, at) => [...cells, at % 2 === 0 ? '小红书' : '抖音']),
  ]);
  expect(given({ platform: 'douyin' }, two)).not.toThrow();
  expect(given({ platform: 'weibo' }, two)).toThrow(/it can be "platform=xiaohongshu \| douyin"/);
});
