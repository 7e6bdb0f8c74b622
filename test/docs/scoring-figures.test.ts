import { readFileSync } from 'node:fs';
import { typicalCount } from '../../src/core/creators/rows/per-note';
import { onCurve } from '../../src/core/scoring/curve';
import { curvesOf } from '../../src/core/scoring/curves/size-curves';
import { scoreOf } from '../../src/core/scoring/score';
import { defaultSettings as settings } from '../../src/core/settings';
import { commentsSentence } from '../../src/core/text/comments-sentence';
import { scoreRow } from '../support/creators/score-row';

const page = readFileSync('docs/scoring.md', 'utf8').replace(/\s+/g, ' ');

const inputs = scoreRow({ sentiment: 0.6, intent: 0.2 });

test('the page’s sentiment and intent stand where the score has them', () => {
  const { parts } = scoreOf(inputs, settings);
  const standing = (name: string) => parts.find((part) => part.name === name)?.standing.toFixed(3);
  const read = settings['evidence.commentsWhenUnknown'];
  const usual = settings['evidence.sentimentPrior'];
  const mild = settings['evidence.sentimentPriorComments'];
  expect(page).toContain(
    `sentiment stands at (${read} × 0.8 + ${mild} × ${usual}) ÷ ${read + mild} = ${standing('sentiment')}`,
  );
  const typical = settings['benchmark.intent'];
  const beside = settings['evidence.intentPriorComments'];
  const believed = (read * 0.2 + beside * typical) / (read + beside);
  expect(page).toContain(
    `(${read} × 0.2 + ${beside} × ${typical}) ÷ ${read + beside} = ${Number(believed.toFixed(6))}, which stands at ${standing('intent')}`,
  );
});

test('the page’s confidence is the score’s', () => {
  const { parts, confidence } = scoreOf({ ...inputs, sentiment: null, intent: null }, settings);
  const known = parts.reduce((sum, part) => sum + (part.known ? part.weight : 0), 0);
  const { sureness } = onCurve(curvesOf(settings).engagement, Math.log(inputs.followers));
  const believed = (sureness * known * 10) / (10 + settings['evidence.prior']);
  expect(page).toContain(
    `${Number((100 * known).toFixed(1))} of 100 weights are known, ten notes stand behind them, and the creators behind the curve tell it with ${sureness.toFixed(3)}: ${known.toFixed(2)} × 10 ÷ (10 + ${settings['evidence.prior']}) × ${sureness.toFixed(3)} = ${believed.toFixed(3)}, ${confidence}`,
  );
});

test('the page’s doubt takes off what the score’s does', () => {
  const rates = { followers: 100_000, likes: 5_000, saves: 900, comments: 3 };
  const { doubts } = scoreOf({ ...inputs, ...rates }, settings);
  expect(doubts.map(({ about }) => about)).toEqual(['fewComments']);
  expect(page).toContain(`= ${(100 * (doubts[0]?.penalty ?? 0)).toFixed(1)} %:`);
});

test('the page’s typical count of three notes is that of a table of notes', () => {
  expect(page).toContain(
    `10, 20 and 90 likes, the typical count is ${typicalCount([10, 20, 90], null)?.toFixed(1)}`,
  );
});

test('the page’s interval of comments is the sentence’s', () => {
  const read = { count: 64, positive: 26, neutral: 38, negative: 0, intent: 0, purchases: 0, advertising: 0 };
  const said = /^.*? positive \(.*?\)/.exec(commentsSentence(read, 'en'))?.[0] ?? 'nothing';
  expect(page).toContain(`Of 64 comments 26 positive ones are ${said}`);
});

test('the page’s reach of the four required arguments is about that of the formula', () => {
  const [, least, most] = /reach from about (\d+) to about (\d+)\./.exec(page) ?? [];
  const nothing = scoreOf(scoreRow({ likes: 0, saves: 0, comments: 0, notes: 1000 }), settings);
  const crowd = { likes: 1e6, saves: 1e6, comments: 4e5, notes: 1000 };
  // Where followers weigh, no single size reaches both ends.
  const about = 2 + 100 * (nothing.parts.find(({ name }) => name === 'followers')?.weight ?? 0);
  expect(Math.abs(nothing.score / nothing.trust - Number(least))).toBeLessThan(about);
  expect(Math.abs(scoreOf(scoreRow(crowd), settings).score - Number(most))).toBeLessThan(about);
});
