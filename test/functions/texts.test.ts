import { compute } from '../../src/functions/compute';

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);

test('comments are read row by row; a blank row stays blank', () => {
  expect(compute('COMMENT_LABEL', [column('太好看了', '', '避雷，难用', '求链接')])).toEqual(
    column('positive', '', 'negative', 'neutral'),
  );
});

test('a known header gives the title; any other first comment is a comment', () => {
  expect(compute('COMMENT_LABEL', [column('评论内容', '太好看了')])).toEqual(
    column('Sentiment label', 'positive'),
  );
  expect(compute('COMMENT_LABEL', [column('Comment', '太好看了')])).toEqual(
    column('Sentiment label', 'positive'),
  );
  expect(compute('COMMENT_LABEL', [column('收藏', '链接')])).toEqual(column('neutral', 'neutral'));
});

test('sentiment and intent are numbers', () => {
  expect(compute('COMMENT_SENTIMENT', ['太好看了'])).toBeGreaterThan(0.1);
  expect(compute('COMMENT_INTENT', ['多少钱'])).toBeGreaterThan(0.5);
  expect(compute('COMMENT_SENTIMENT', [666])).toEqual(expect.any(Number));
});

test('labels follow the language and the threshold of the settings', () => {
  const settings = [
    ['Key', 'Value'],
    ['language', 'zh'],
  ];
  expect(compute('COMMENT_LABEL', ['太好看了', settings])).toBe('正面');

  expect(compute('COMMENT_LABEL', ['还可以吧', [...settings, ['comments.opinionFrom', 1]]])).toBe('中性');
});

test('CREATOR_NICHE names the likeliest niche first', () => {
  expect(compute('CREATOR_NICHE', [column('简介', '护肤成分党', '', '猫咪日常')])).toEqual([
    ['Niche'],
    [expect.stringMatching(/beauty/i)],
    [''],
    [expect.stringMatching(/^Pets/)],
  ]);
});

test('a range of own niches serves every row, whatever its size', () => {
  const own = [
    ['Tea', '抹茶, 茶'],
    ['Pet food', '猫粮'],
  ];
  expect(compute('CREATOR_NICHE', [column('抹茶蛋糕', '猫粮测评', '抹茶猫粮'), own])).toEqual([
    [expect.stringMatching(/^Tea/)],
    [expect.stringMatching(/^Pet food/)],
    [expect.stringMatching(/^(Tea, Pet food|Pet food, Tea)/)],
  ]);
});
