import { fold } from '../../../src/core/text/fold';
import { wantingSigns } from '../../../src/core/text/wanting-signs';

const signs = (text: string) => wantingSigns(fold(text));

test('a turn of phrase is a sign, asked or said; two are a pair more', () => {
  expect(signs('已下单')).toHaveLength(2);
  expect(signs('链接呢').length).toBeGreaterThan(4);
  expect(signs('今天天气真好')).toEqual([]);
});

test('one turn asked and said differ in one sign', () => {
  const [asked, said] = [signs('下单？'), signs('下单')];
  expect(asked).not.toEqual(said);
});
