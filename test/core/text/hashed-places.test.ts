import { fewPlaces, placesOf, placesWithin, tablePlaces } from '../../../src/core/text/hashed-places';
import { tokensOf } from '../../../src/core/text/tokens';

const whole = (text: string) => placesOf(tokensOf(text), [], []);
const within = (text: string) => placesWithin(tokensOf(text), []);

test('a text has a place for each token, each pair and each edge, one without tokens for its edges alone', () => {
  expect(whole('好用')).toHaveLength(2 + 1 + 2);
  expect(whole('')).toHaveLength(1);
});

test('characters lie among the few, words and pairs among the many, all inside the table', () => {
  expect(within('好')[0]).toBeLessThan(fewPlaces);
  expect(within('good')[0]).toBeGreaterThanOrEqual(fewPlaces);
  expect(Math.max(...whole('真的好用 really good'))).toBeLessThan(tablePlaces);
});

test('a word has the same places wherever it stands', () => {
  expect(whole('这支口红真好')).toEqual(expect.arrayContaining([...within('口红')]));
});

test('what stands twice counts once', () => {
  expect(within('好看好看')).toHaveLength(2 + 2);
});
