import { emptyBrief } from '../../../../src/core/brief';
import { pastedDrafts } from '../../../../src/core/campaign/drafts/pasted-drafts';
import { reviewDrafts } from '../../../../src/core/campaign/drafts/review-drafts';
import { defaultSettings as settings } from '../../../../src/core/settings';

const morning = '早上洗完脸先拍一层水，再压两泵精华，推开很快，十分钟以后上防晒也不搓泥。';

test('drafts are checked one by one and against one another, and of their text found words alone come back', () => {
  const drafts = new Map([
    ['K01', morning],
    ['K02', `${morning}销量第一`],
    ['K03', '周末去公园野餐，带了自己烤的面包。'],
  ]);
  const review = reviewDrafts(drafts, emptyBrief, settings);
  expect(review.read).toBe(3);
  expect(review.found.map(({ code, findings }) => [code, findings.map(({ where }) => where?.words)])).toEqual(
    [['K02', ['销量第一']]],
  );
  expect(review.alike).toEqual([
    {
      codes: ['K01', 'K02'],
      says: 'K01, K02 are nearly the same text: platform and law take copies over many accounts for fake; each writes anew.',
    },
  ]);
  expect(JSON.stringify(review)).not.toContain('洗完脸');
});

describe('pasted drafts', () => {
  test('are told by the codes with which lines begin', () => {
    const pasted =
      'Hello, three drafts:\r\nK07：早上用\n第二行\n\n第三行\nｋ８\t晚上用\nK09\n周末用\nK07 again';
    expect([...pastedDrafts(pasted, 'en')]).toEqual([
      ['K07', '早上用\n第二行\n\n第三行'],
      ['K08', '晚上用'],
      ['K09', '周末用'],
    ]);
  });

  test('without codes by blank lines, each with its number', () => {
    expect([...pastedDrafts('早上用\n第二行\n \n晚上用\n\n\n周末用', 'zh')]).toEqual([
      ['稿件 1', '早上用\n第二行'],
      ['稿件 2', '晚上用'],
      ['稿件 3', '周末用'],
    ]);
  });

  test('may be none', () => {
    expect(pastedDrafts(' \n', 'en').size).toBe(0);
  });
});
