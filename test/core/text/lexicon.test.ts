import { lexiconHits } from '../../../src/core/text/lexicon';

const kinds = (text: string) =>
  lexiconHits(text).map(({ kind, negated }) => (negated ? `not ${kind}` : kind));

test('the longest word wins', () => {
  expect(kinds('不回购')).toEqual(['complaint']);
  expect(kinds('无限回购')).toEqual(['proof']);
  expect(kinds('不是智商税')).toEqual(['praise']);
});

test('a negator before a word is seen', () => {
  expect(kinds('不太好看')).toEqual(['not liking']);
  expect(kinds('not great')).toEqual(['not praise']);
  expect(kinds('not really that great')).toEqual(['not praise']);
});

test('a Latin word is found at its beginning only', () => {
  expect(kinds('gifted')).toEqual(['suspicion']);
  expect(kinds('regifted')).toEqual([]);
});

test('拔草 is bought or given up, so that it is neither', () => {
  expect(kinds('拔草了')).toEqual(['neither']);
});
