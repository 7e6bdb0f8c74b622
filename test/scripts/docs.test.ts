import { type Sentence, withFigures } from '../../scripts/docs/figures';
import { pages } from '../../scripts/docs/pages';

test.each(pages())('$file holds what the code says (npm run docs)', ({ present, current }) => {
  expect(present).toBe(current);
});

describe('the figures in a sentence', () => {
  const page = 'A first line.\n\nSaves weigh 36\nof 100. Saves weigh much: 36.5.\n\n| a | 1 % | b |\n';
  const say = (words: string, figures: Sentence['figures']) => withFigures(page, [{ words, figures }]);

  test('are written anew, and nothing else, however the lines are broken', () => {
    expect(say('Saves weigh {saves} of {all}.', { saves: '38.5', all: '101' })).toBe(
      page.replace('36\nof 100', '38.5\nof 101'),
    );
    expect(say('much: {saves}.', { saves: '4' })).toBe(page.replace('36.5', '4'));
    expect(say('| a | {share} % |', { share: '2.5' })).toBe(page.replace('1 %', '2.5 %'));
    expect(say('much: {sum}.', { sum: '2 × 4 = 8' })).toBe(page.replace('36.5', '2 × 4 = 8'));
  });

  test('are missed where the page says something else, or says it twice', () => {
    expect(() => say('Likes weigh {likes} of', { likes: '1' })).toThrow(
      'says 0 times: “Likes weigh {likes} of”',
    );
    expect(() => say('Saves weigh {saves}', { saves: '1' })).toThrow('says 2 times');
    expect(() => say('Saves weigh {saves} of', {})).toThrow('Nothing says what {saves} is');
  });
});
