import { headerMeaning } from '../../../../src/core/creators/header/header-meaning';

const fieldOf = (header: string) => headerMeaning(header)?.field ?? null;

test.each([
  ...[
    '图文（含税）',
    '图文（不含平台费）',
    '图文净价',
    '照片价格',
    '图文折后',
    '一篇图文多少钱',
    '期望图文稿费',
  ],
  ...[
    'Image post (net)',
    'Photo (excl. tax)',
    'Photo (RMB, excl. VAT)',
    'Pic (RMB)',
    'Your rate for an image post (RMB)',
  ],
  'How much do you charge for an image post?',
])('%s is a price of an image note', (header) => {
  expect(fieldOf(header)).toBe('offerImage');
});

test.each([
  ...['视频（含税）', '视频（不含平台费）', '短影音費用', '短視頻報價', '口播视频报价', '定制视频报价'],
  ...['Clip price', 'Vlog price', 'Vid (RMB)'],
])('%s is a price of a video', (header) => {
  expect(fieldOf(header)).toBe('offerVideo');
});

test.each([
  '笔记（元）',
  '单篇（元）',
  '小红书（元）',
  '单条(¥)',
  'XHS post (RMB)',
  'Post (RMB)',
  'Unit price',
  '单推',
])('%s is a price, of no format', (header) => {
  expect(fieldOf(header)).toBe('offerAny');
});

test.each(['合集', '合计（元）', '视频授权费'])('%s is the price of no note', (header) => {
  expect(fieldOf(header) ?? 'passedThrough').toBe('passedThrough');
});

test.each([
  ['图文/视频报价', false],
  ['图文视频报价', false],
  ['Photo/Video price', false],
  ['视频/图文报价', true],
  ['报价（视频/图文）', true],
  ['视频&图文报价', true],
  ['视频、图文报价', true],
  ['Video & image rate', true],
])('%s names both formats in its order', (header, videoFirst) => {
  expect(headerMeaning(header)).toMatchObject({ field: 'offerAny', marks: { format: 'both', videoFirst } });
});
