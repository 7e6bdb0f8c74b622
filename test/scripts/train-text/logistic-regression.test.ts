import { gramWeigher, logisticRegression } from '../../../scripts/train-text/fit/logistic-regression';

test('plain logistic regression tells texts apart by their characters, also texts that it has not met', () => {
  const yes = ['求链接', '链接呢', '有链接吗', '蹲链接'];
  const no = ['真好看', '好看呀', '也太好看', '好看好看'];
  const weigh = gramWeigher([...yes, ...no]);
  const value = logisticRegression(
    [...yes, ...no].map(weigh),
    [...yes, ...no].map((text) => (yes.includes(text) ? 1 : -1)),
  );
  expect(value(weigh('发个链接'))).toBeGreaterThan(0);
  expect(value(weigh('好看极了'))).toBeLessThan(0);
});

test('grams are one to three characters long, and rare ones count more', () => {
  const weigh = gramWeigher(['甲乙丙丁', '甲']);
  const weights = weigh('甲乙丙丁');
  expect([...weights.keys()].map((gram) => gram.length)).toEqual([1, 1, 1, 1, 2, 2, 2, 3, 3]);
  expect(weights.get('甲')).toBeLessThan(weights.get('乙') as number);
  expect(weigh('戊').size).toBe(0);
});
