import { fold } from '../../../src/core/text/fold';

test.each([
  ['種草', '种草'],
  ['這裡有鏈接嗎', '这里有链接吗'],
  ['裏面的顏色', '里面的颜色'],
  ['ＹＹＤＳ！', 'yyds!'],
  ['已經很好', '已经很好'],
  ['哈哈哈哈哈，sooooo good', '哈哈,soo good'],
  ['😍😍😍😍', '😍😍'],
])('%s reads as %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('folding what is folded changes nothing', () => {
  const once = fold('乾燥花，顯色，著急，臺灣，發財');
  expect(fold(once)).toBe(once);
});
