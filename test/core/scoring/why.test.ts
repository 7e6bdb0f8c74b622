import fc from 'fast-check';
import { scoreOf } from '../../../src/core/scoring/score';
import { whyOf } from '../../../src/core/scoring/why';
import { defaultSettings } from '../../../src/core/settings';
import { scoreRow } from '../../support/creators/score-row';

const inputs = scoreRow({ comments: 2, notes: 30 });

test('it names what lifts and what holds back, with numbers a client can check', () => {
  const why = whyOf(scoreOf(inputs, defaultSettings), 'en');
  expect(why).toContain('lifted by saves (2.0% of followers, top tenth for this size) and engagement');
  expect(why).toContain('held back by comments (0.025% of followers, lowest tenth for this size)');
});

test('it says the same in Chinese', () => {
  expect(whyOf(scoreOf(inputs, defaultSettings), 'zh')).toContain(
    '评论（占粉丝 0.025%，同量级后 10%），拉低得分',
  );
});

test('a rate too small to picture is said to be so', () => {
  const why = whyOf(scoreOf({ ...inputs, followers: 900_000_000, saves: 1 }, defaultSettings), 'en');
  expect(why).toContain('saves (<0.001% of followers, lowest tenth for this size)');
});

test('comments count as happy or unhappy beside what comments are like in general', () => {
  const why = (sentiment: number, intent: number) =>
    whyOf(
      scoreOf(
        scoreRow({ likes: 100, saves: 30, comments: 15, notes: 30, sentiment, intent, commentsRead: 200 }),
        defaultSettings,
      ),
      'en',
    );
  expect(why(0.4, 0.06)).not.toContain('mood');
  expect(why(0.9, 0.06)).toMatch(/lifted by .*comment mood \(0\.9 on a scale of −1 to 1\)/);
  expect(why(-0.5, 0.06)).toMatch(/held back by .*comment mood \(-0\.5 on a scale of −1 to 1\)/);
  expect(why(0.4, 0.3)).toContain('purchase intent (30% of comments)');
});

test('a doubt is worded as a pattern, never as an accusation', () => {
  const why = whyOf(scoreOf({ ...inputs, followers: 500_000, likes: 9_000 }, defaultSettings), 'en');
  expect(why).toContain('unusual comment pattern');
  expect(why).not.toMatch(/fake|fraud|bought|bot/i);
});

test('what lifts stands above the middle, what holds back below it, and no sentence accuses anyone', () => {
  const count = fc.oneof(fc.nat(50), fc.nat(50_000));
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9_000_000 }),
      count,
      count,
      count,
      fc.constantFrom('en', 'zh'),
      (followers, likes, saves, comments, language) => {
        const score = scoreOf({ ...inputs, followers, likes, saves, comments }, defaultSettings);
        const why = whyOf(score, language as 'en' | 'zh');
        for (const clause of why.split(/[;:；：]/)) {
          if (/lifted|拉高/.test(clause)) expect(clause).not.toMatch(/below|lowest|低于|后/);
          if (/held|拉低/.test(clause)) expect(clause).not.toMatch(/above|top|高于|前/);
        }
        expect(why).not.toMatch(/fake|fraud|bought|\bbots?\b|cheat|假|刷|作弊|造假/i);
        expect(why).not.toMatch(
          /median|standard deviation|Bayes|shrink|prior|percentile|中位数|贝叶斯|先验|方差/i,
        );
      },
    ),
  );
});
