import fc from 'fast-check';
import { nearIdentical } from '../../../../src/core/campaign/drafts/near-identical';
import { defaultSettings as settings } from '../../../../src/core/settings';

const groups = (drafts: Readonly<Record<string, string>>) =>
  nearIdentical(new Map(Object.entries(drafts)), settings);

const morning =
  '早上洗完脸先拍一层水，再压两泵精华，推开很快，十分钟以后上防晒也不搓泥，上班一整天脸都不紧。';
const evening =
  '晚上回家先卸妆，泡个热水澡，敷完面膜再涂厚厚一层面霜，第二天起来摸着软软的，换季也没有起皮。';

test('copies with other words, emoji and topics are one group, others are none', () => {
  expect(
    groups({
      K01: morning,
      K02: evening,
      K03: `姐妹们！${morning.replace('两泵', '三泵').replace('十分钟', '五分钟')}😀 #护肤日常 #早C晚A`,
      K04: '周末去公园野餐，带了自己烤的面包和一大壶柠檬茶。',
    }),
  ).toEqual([['K01', 'K03']]);
});

test('English by words, whatever case and punctuation', () => {
  const said = 'I put two pumps on damp skin in the morning and my face stays soft until the evening comes';
  expect(
    groups({
      K01: said,
      K02: `${said.toUpperCase()}!!!`,
      K03: 'We walked the dog along the river and came home with mud on every single shoe we own',
    }),
  ).toEqual([['K01', 'K02']]);
});

test('traditional characters are read as simplified ones', () => {
  expect(
    groups({ K01: '這款麵霜很適合冬天使用，質地厚實', K02: '这款面霜很适合冬天使用，质地厚实' }),
  ).toEqual([['K01', 'K02']]);
});

test('short texts are alike where they are the same, not where they share a turn of phrase', () => {
  expect(
    groups({ K01: '很好用', K02: '很好用！', K03: '很好吃', K04: '冬天的面霜', K05: '冬天的面膜' }),
  ).toEqual([['K01', 'K02']]);
});

test('a copy within a longer draft is found', () => {
  expect(groups({ K01: morning, K02: evening + morning })).toEqual([['K01', 'K02']]);
});

test('blank drafts and such of emoji alone are like nothing', () => {
  expect(groups({ K01: '', K02: ' ', K03: '😀😀', K04: '😀😀' })).toEqual([]);
});

test('three that are each like the next are one group, in the order given', () => {
  const [one, two, three] = [morning, morning + evening, evening];
  expect(groups({ K09: one, K02: two, K05: three })).toEqual([['K09', 'K02', 'K05']]);
});

test('whatever the drafts, a code stands in one group at most, and equal texts stand together', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(morning, evening, '短句', 'short words here', ''), { maxLength: 12 }),
      (texts) => {
        const drafts = new Map(texts.map((text, at) => [`K${at}`, text]));
        const found = nearIdentical(drafts, settings);
        const all = found.flat();
        expect(new Set(all).size).toBe(all.length);
        for (const group of found)
          for (const text of [morning, evening, '短句'])
            if (group.some((code) => drafts.get(code) === text))
              for (const [code, other] of drafts) if (other === text) expect(group).toContain(code);
      },
    ),
  );
});
