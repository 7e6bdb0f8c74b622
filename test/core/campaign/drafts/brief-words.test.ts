import { emptyBrief } from '../../../../src/core/brief';
import { briefWarning } from '../../../../src/core/campaign/drafts/brief-words';
import { defaultSettings as settings } from '../../../../src/core/settings';

const warning = (angles: readonly string[], product = '') =>
  briefWarning({ ...emptyBrief, angles, product }, settings);

test.each([
  '说好用',
  '请写很喜欢这款',
  '给好评',
  '正面评价',
  '我用了三天皮肤就亮了！',
  'say you love it',
  'positive review',
  'Copy this text',
  'I have used it for a week and my skin glows.',
])('%s is a sentence to copy or a wanted sentiment', (angle) => {
  expect(warning([angle])).toContain(angle.slice(0, 20));
});

test.each([
  '通勤早八护肤',
  '我的晨间护肤流程',
  '含 5% 烟酰胺。',
  '第一次用有什么感觉？',
  'My morning routine',
  'What did you notice after a week?',
  'Texture on oily skin',
])('%s is a fact, a scene or a question', (angle) => {
  expect(warning([angle])).toBeNull();
});

test('one warning for all of them', () => {
  expect(warning(['说好用', '通勤', '给好评'])).toBe(
    'KOC briefs carry facts and questions, never sentences to copy or a wanted sentiment: rewrite “说好用”, “给好评”.',
  );
});
