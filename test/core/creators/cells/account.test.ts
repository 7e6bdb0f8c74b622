import { isNameOfBrand } from '../../../../src/core/creators/cells/account';

test.each([
  '示例官方旗舰店',
  '示例品牌官方',
  '示例旗舰店（上海）',
  '示例护肤专卖店✨',
  '示例官方账号',
  '示例官方',
  'Sample Official Store',
  'SAMPLE OFFICIAL',
])('%s is a brand’s name', (name) => {
  expect(isNameOfBrand(name)).toBe(true);
});

test.each([
  '官方吐槽君',
  '爱逛旗舰店',
  '我不是官方',
  '官方',
  '小王探店',
  '品牌观察员小李',
  '旗舰店买手小张',
  'Officially Anna',
  '',
])('%s is a person’s', (name) => {
  expect(isNameOfBrand(name)).toBe(false);
});
