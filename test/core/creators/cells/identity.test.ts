import fc from 'fast-check';
import { readAgency } from '../../../../src/core/creators/cells/identity';

describe('readAgency', () => {
  test.each([
    '个人',
    '自由',
    '独立',
    '无MCN',
    '未签约',
    '个人博主',
    '个人（无机构）',
    '无',
    'none',
    'Independent',
    'self-managed',
    'Freelance creator',
    'No agency',
    '-',
    '是',
    '已签约',
    'MCN机构',
  ])('finds no agency in “%s”', (text) => {
    expect(readAgency(text)).toBeNull();
  });

  test.each([
    '微念',
    '无忧传媒',
    '独立日文化',
    '自由人传媒',
    '未来文化',
    '有料MCN',
    'Solo Media',
    '个人工作室',
  ])('finds the agency “%s”', (text) => {
    expect(readAgency(text)).toBe(text);
  });

  test('gives a name back as it stands', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        expect([null, text.trim()]).toContain(readAgency(text));
      }),
    );
  });
});
