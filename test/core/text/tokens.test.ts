import { isEnglish, mark, tokensOf } from '../../../src/core/text/tokens';

const han = (character: string) => character.charCodeAt(0);

test('each Chinese character is a token, spaces are none', () => {
  expect(tokensOf('好 看')).toEqual([han('好'), han('看')]);
});

test('a word is one token', () => {
  expect(tokensOf('so good')).toHaveLength(2);
  expect(tokensOf("don't")).toHaveLength(1);
});

test('a number is one token, whatever it is', () => {
  expect(tokensOf('1,299')).toEqual([mark.number]);
  expect(tokensOf('9.9')).toEqual([mark.number]);
});

test('a mention counts as a mention, not by its name', () => {
  expect(tokensOf('@someone 好')).toEqual([mark.mention, han('好')]);
  expect(tokensOf('@短名')).toEqual([mark.mention]);
});

test('an emoticon in brackets is one token, with or without the R that Xiaohongshu adds', () => {
  expect(tokensOf('[笑哭r]')).toHaveLength(1);
  expect(tokensOf('[笑哭r]')).toEqual(tokensOf('[笑哭]'));
});

test('skin tones make no other emoji', () => {
  expect(tokensOf('👍🏽')).toEqual(tokensOf('👍'));
});

test('what repeats counts twice at most', () => {
  expect(tokensOf('ha ha ha ha')).toEqual(tokensOf('ha ha'));
});

test.each([
  ['love it', true],
  ['love 它', false],
  ['👍', false],
])('%s is English: %s', (text, english) => {
  expect(isEnglish(text)).toBe(english);
});
