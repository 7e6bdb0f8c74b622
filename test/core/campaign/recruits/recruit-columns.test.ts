import { isClosedTitle } from '../../../../src/core/campaign/recruits/closed-titles';
import { recruitColumns, recruitHeader } from '../../../../src/core/campaign/recruits/recruit-columns';
import { headerMeaning } from '../../../../src/core/creators/header/header-meaning';
import type { Cell } from '../../../../src/core/table';
import { tableOf } from '../../../support/creators/table';

const columnsOf = (...rows: readonly (readonly Cell[])[]) => {
  const table = tableOf(rows, '报名表');
  const { read, closed, unread, headerRow } = recruitColumns(table, recruitHeader(table, 'en'));
  return {
    headerRow,
    read: Object.fromEntries(read.map(({ title, field }) => [title, field])),
    closed,
    unread,
  };
};

test('a form’s questions are told by their words, closed ones first', () => {
  expect(
    columnsOf([
      '提交者（自动）',
      '提交时间（自动）',
      '1. 您的小红书昵称（必填）',
      '2. 小红书号（不是微信号）',
      '3. 小红书主页链接（必填）',
      '4. 您目前的粉丝数',
      '5. 图文报价（元）',
      '6. 最近一篇笔记的发布时间',
      '7. 近期合作品牌',
      '8. 商单占比',
      '9. 手机号',
      '10. 收货地址',
      '11. 支付宝账号',
      '12. 真实姓名',
      '13. 您从哪里得知本次活动',
      '同一人',
    ]),
  ).toEqual({
    headerRow: 1,
    read: {
      '1. 您的小红书昵称（必填）': 'name',
      '2. 小红书号（不是微信号）': 'handle',
      '3. 小红书主页链接（必填）': 'url',
      '4. 您目前的粉丝数': 'followers',
      '5. 图文报价（元）': 'offerImage',
      '6. 最近一篇笔记的发布时间': 'lastNote',
      '7. 近期合作品牌': 'recentBrands',
      '8. 商单占比': 'commercialShare',
      同一人: 'samePerson',
    },
    closed: ['9. 手机号', '10. 收货地址', '11. 支付宝账号', '12. 真实姓名'],
    unread: ['提交者（自动）', '提交时间（自动）', '13. 您从哪里得知本次活动'],
  });
});

test('an English form as well; a bare name beside a nickname is the one in somebody’s papers', () => {
  expect(
    columnsOf([
      'Timestamp',
      'Email Address',
      'Name',
      'What is your Xiaohongshu nickname?',
      'Profile link',
      'How many followers do you have?',
      'Price per image post (RMB)',
      'Date of your last note',
      'Shipping address',
      'Phone / WhatsApp',
      'Do you own the product already?',
    ]),
  ).toEqual({
    headerRow: 1,
    read: {
      'What is your Xiaohongshu nickname?': 'name',
      'Profile link': 'url',
      'How many followers do you have?': 'followers',
      'Price per image post (RMB)': 'offerImage',
      'Date of your last note': 'lastNote',
      'Do you own the product already?': 'ownsProduct',
    },
    closed: ['Email Address', 'Name', 'Shipping address', 'Phone / WhatsApp'],
    unread: ['Timestamp'],
  });
  expect(columnsOf(['Name', 'Profile link', 'Followers']).read).toMatchObject({ Name: 'name' });
});

test('a line over the table and groups are no titles, and a closed group closes what stands under it', () => {
  const { headerRow, read, closed } = columnsOf(
    ['双11 素人招募报名表（收货地址请填完整）', '', '', '', '', ''],
    ['账号信息', '', '', '收款信息', '', ''],
    ['昵称', '小红书号', '粉丝数', '账号', '名称', '备注'],
    ['样例甲', '90001', 1200, '13800001234', '张某', ''],
  );
  expect(headerRow).toBe(3);
  expect(Object.values(read)).toEqual(['name', 'handle', 'followers']);
  expect(closed).toEqual(['收款信息-账号', '收款信息-名称', '收款信息-备注']);
});

test('without a row of titles that names anybody it is no recruiting table', () => {
  const table = tableOf([
    ['活动', '地点'],
    ['样例甲', '13800001234'],
  ]);
  expect(() => recruitHeader(table, 'en')).toThrow(/no row names creators/);
  expect(() => recruitHeader(tableOf([['样例甲', '90001', 1200]]), 'zh')).toThrow(/标题行/);
});

test.each([
  '手机号',
  '聯絡電話',
  '您的联系方式',
  'VX',
  '微信昵称',
  'v信号',
  '收货地址（省市区街道门牌）',
  '收件人',
  '寄样信息',
  '邮寄地址',
  '支付宝账号（收稿费）',
  '银行卡号',
  '开户行',
  '户名',
  '收款码',
  '身份证号码',
  '身分證',
  '护照号',
  '真实姓名',
  '姓名',
  'QQ邮箱',
  'E-mail',
  'Mobile no.',
  'WeChat ID',
  'Mailing address',
  'PayPal account',
  'Bank account number',
  'Full name',
  'Passport no.',
  '博主地址',
  '小红书昵称/联系电话',
])('%s is never read', (title) => expect(isClosedTitle(title)).toBe(true));

test.each([
  '主页地址',
  '笔记链接',
  '小红书号（不是手机号）',
  'Profile address',
  'Rate card',
  'RED ID number',
  '真实粉丝数',
])('%s asks for nothing private', (title) =>
  expect([isClosedTitle(title), headerMeaning(title)?.field === 'contact']).toEqual([false, false]),
);
