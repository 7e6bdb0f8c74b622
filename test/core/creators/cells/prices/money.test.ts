import fc from 'fast-check';
import {
  isForeignMoney,
  moneyNamed,
  moneyOfPrices,
} from '../../../../../src/core/creators/cells/prices/money';

test.each([
  ['以下报价均为港币', 'foreign'],
  ['單位：港幣', 'foreign'],
  ['单位：万美元', 'foreign'],
  ['以美元结算', 'foreign'],
  ['All prices in USD', 'foreign'],
  ['Rates are quoted in US dollars (1 USD = 7.2 RMB)', 'foreign'],
  ['HKD', 'foreign'],
  ['单位：元', 'own'],
  ['报价为人民币，港币另议', 'own'],
  ['1 USD = 7.1 CNY, prices in CNY', 'own'],
  ['如需美元报价请联系', null],
  ['Budget: $50,000', null],
  ['预算 USD 50,000', null],
  ['Dollar Shave Club 达人报价', null],
  ['2026年5月美国达人名单', null],
])('“%s” says that prices are in %s money', (text, money) => {
  expect(moneyOfPrices(text)).toBe(money);
});

test.each([
  ['USD', 'foreign'],
  ['美元（USD）', 'foreign'],
  ['人民币', 'own'],
  ['￥', 'own'],
  ['人', null],
  ['美元区达人', null],
])('“%s” is the name of %s money', (text, money) => {
  expect(moneyNamed(text)).toBe(money);
});

test.each([
  ['500USD', true],
  ['800港币', true],
  ['$300', true],
  ['3000元', false],
  ['RMB 3000', false],
  ['￥300', false],
])('a price of %s is in other money: %s', (text, isForeign) => {
  expect(isForeignMoney(text)).toBe(isForeign);
});

test('plain amounts and terms in ¥ are never in other money', () => {
  const terms = fc.constantFrom('元', '元/篇', '（含税）', 'w', '万', '起', '+20%服务费', ' RMB', '可议');
  fc.assert(
    fc.property(fc.nat(), terms, (amount, term) => {
      expect(isForeignMoney(`${amount}${term}`)).toBe(false);
      expect(moneyOfPrices(`报价 ${amount}${term}`)).not.toBe('foreign');
    }),
  );
});
