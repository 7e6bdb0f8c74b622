import fc from 'fast-check';
import { Converter } from 'opencc-js/cn2t';
import { defaultSettings } from '../../../src/core/settings';
import { readComment } from '../../../src/core/text/read-comment';

const read = (text: string) => readComment(text, defaultSettings);

test.each([
  '太好看了吧',
  '好用，已经回购三次了',
  '绝绝子，爱了爱了',
  '👍👍👍',
  '讲得真清楚，谢谢分享',
  'obsessed, this is so pretty',
  'Best purchase this year!',
])('%s is positive', (text) => {
  expect(read(text)).toMatchObject({ label: 'positive', sentiment: expect.any(Number) });
  expect(read(text).sentiment).toBeGreaterThan(0.1);
});

test.each([
  '避雷，千万别买',
  '用了烂脸，真的后悔',
  '一点都不好用',
  '难吃死了，服务态度还差',
  '智商税',
  '[生气R][生气R]',
  'total waste of money',
  'it broke me out, never again',
])('%s is negative', (text) => {
  expect(read(text).label).toBe('negative');
  expect(read(text).sentiment).toBeLessThan(-0.1);
});

test.each([
  '求链接',
  '姐妹这个是什么色号',
  '@小红薯 看看',
  '哈哈哈哈哈哈',
  '蹲',
  '有人一起去吗',
  '我也是油皮',
  '。',
  'where is this?',
  '',
])('"%s" holds no opinion', (text) => {
  expect(read(text).label).toBe('neutral');
});

test.each([
  '求链接',
  '多少钱',
  '哪里可以买到',
  '蹲一个链接',
  '已下单',
  '想去！周末安排',
  '先收藏了',
  '他们家周末营业吗',
  '要不要提前预约呀',
  '从火车站坐几路车能到',
  '还收人吗，怎么报名',
  '敏感肌能用吗',
  '白色和奶咖色纠结死了，哪个更百搭',
  '@小土豆 咱们下周去这家吧',
  '昨天拍了一件',
  '好好看，求色号',
  'link please',
])('%s shows intent', (text) => {
  expect(read(text).intent).toBeGreaterThanOrEqual(defaultSettings['comments.intentFrom']);
});

test.each(['老婆好美', '哈哈哈哈', '难吃', '晚安', '你是哪里人', '太好笑了'])('%s shows none', (text) => {
  expect(read(text).intent).toBeLessThan(defaultSettings['comments.intentFrom']);
});

test.each([
  '姐妹你好呀，打扰一下，想请问视频里穿的那件米色外套是哪家店的呢，谢谢啦',
  '周末带爸妈去，从高铁站怎么过去呀',
  '@小红薯 下次我们也去吃这家',
  '敏感肌能用吗',
  '去专柜没找到，哪里还有卖',
  '刚下单了两瓶[派对R]',
  '怎么报名呀',
])('%s shows intent, of whatever kind and however it is wrapped', (text) => {
  expect(read(text).intent).toBeGreaterThanOrEqual(defaultSettings['comments.intentFrom']);
});

test.each([
  '这也有人买？',
  '背景音乐是什么呀',
  '@小红薯 @小土豆',
  '学习了',
  '味道怎么样',
  '以后再也不买他家了',
  '你可以去宜家看看',
  '要用冷水洗吗',
])('%s wants nothing', (text) => {
  expect(read(text).intent).toBeLessThan(defaultSettings['comments.intentFrom']);
});

test('stickers and mentions do not dilute what is said', () => {
  const dressed = read('@小红薯 求链接[害羞R][害羞R][害羞R][笑哭R][飞吻R]');
  expect(dressed.intent).toBeGreaterThanOrEqual(defaultSettings['comments.intentFrom']);
  expect(read('难吃[笑哭R][捂脸R]').label).toBe('negative');
});

test('a negator turns the word after it round', () => {
  expect(read('好用').sentiment).toBeGreaterThan(0);
  expect(read('不好用').sentiment).toBeLessThan(0);
  expect(read('不是智商税').sentiment).toBeGreaterThan(read('智商税').sentiment);
});

test('a comment that suspects an advertisement says so', () => {
  expect(read('又是广告').advertising).toBeCloseTo(0.8);
  expect(read('恰饭吧，都是托').advertising).toBeGreaterThan(0.9);
  expect(read('好看').advertising).toBe(0);
});

test('traditional characters, full width, capitals and drawn-out words change nothing', () => {
  expect(read('這個顏色太好看了，求鏈接！')).toEqual(read('这个颜色太好看了，求链接！'));
  expect(read('ＬＯＶＥ　ＩＴ')).toEqual(read('love it'));
  expect(read('哈哈哈哈哈哈哈')).toEqual(read('哈哈'));
  expect(read('好看！！！！！')).toEqual(read('好看！！'));
});

test('what stands in traditional characters reads as in simplified ones', () => {
  const traditional = Converter({ from: 'cn', to: 't' });
  const words = fc.stringMatching(/^[这个颜色质量东西买卖没给钱红绿发面里后来难过开心链接种草]{1,30}$/);
  fc.assert(
    fc.property(words, (text) => {
      expect(read(traditional(text))).toEqual(read(text));
    }),
  );
});

test('any text gives figures in their ranges, the same each time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const reading = read(text);
      expect(Math.abs(reading.sentiment)).toBeLessThanOrEqual(1);
      expect(reading.intent).toBeGreaterThanOrEqual(0);
      expect(reading.intent).toBeLessThanOrEqual(1);
      expect(reading.advertising).toBeGreaterThanOrEqual(0);
      expect(read(text)).toEqual(reading);
    }),
    { numRuns: 500 },
  );
});
