import { type ScoreInputs, scoreOf } from '../../../src/core/scoring/score';
import { whyOf } from '../../../src/core/scoring/why';
import { defaultSettings } from '../../../src/core/settings';

const inputs: ScoreInputs = {
  followers: 8_000,
  likes: 240,
  saves: 160,
  comments: 2,
  shares: null,
  engagement: null,
  notes: 30,
  sentiment: null,
  intent: null,
  commentsRead: null,
  niche: null,
  trust: null,
  average: 'median',
};

test('it names what lifts and what holds back, with numbers a client can check', () => {
  const why = whyOf(scoreOf(inputs, defaultSettings), 'en');
  expect(why).toContain('saves (2.0% of followers, top quarter for this size) ');
  expect(why).toContain('comments (0.025% of followers, lowest tenth for this size) hold it back');
});

test('it says the same in Chinese', () => {
  expect(whyOf(scoreOf(inputs, defaultSettings), 'zh')).toContain(
    '评论（占粉丝 0.025%，同量级后 10%），拉低得分',
  );
});

test('a doubt is worded as a pattern, never as an accusation', () => {
  const why = whyOf(scoreOf({ ...inputs, followers: 500_000, likes: 9_000 }, defaultSettings), 'en');
  expect(why).toContain('unusual comment pattern');
  expect(why).not.toMatch(/fake|fraud|bought|bot/i);
});
