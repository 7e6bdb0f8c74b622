import { chooseTable } from '../../../src/core/creators/choose-table';
import { InputError } from '../../../src/core/input-error';
import type { Cell, Table } from '../../../src/core/table';

const tab = (name: string, rows: readonly (readonly Cell[])[]): Table => ({
  tab: name,
  firstRow: 1,
  firstColumn: 1,
  rows,
});

const wide = ['昵称', '小红书号', '粉丝数', '点赞中位数', '收藏中位数', '图文报价', '视频报价', '所属机构'];
const narrow = ['昵称', '粉丝数', '图文报价'];
const list = tab('名单', [narrow, ...Array.from({ length: 30 }, (_, at) => [`博主${at}`, 5_000 + at, 800])]);
const example: readonly Cell[] = ['示例', 'xhs001', 10_000, 90, 40, 800, 1_200, '无'];

test('a template with an example gives way to the list, whichever stands first', () => {
  const template = tab('模板', [wide, example]);
  expect(chooseTable([template, list]).tab).toBe('名单');
  expect(chooseTable([list, template]).tab).toBe('名单');
});

test('a header that nobody filled in gives way to the list', () => {
  expect(chooseTable([tab('空表', [wide]), list]).tab).toBe('名单');
});

test('rows without followers are no creators', () => {
  const wanted = tab('需求', [
    wide,
    ...Array.from({ length: 40 }, (_, at) => ['', '', '', '', '', at, '', '']),
  ]);
  expect(chooseTable([wanted, list]).tab).toBe('名单');
});

test('of two lists the one that says more is read, be it shorter', () => {
  const full = tab('达人', [
    wide,
    ...Array.from({ length: 12 }, (_, at) => ['甲', `x${at}`, 9_000, 9, 9, 9, 9, '无']),
  ]);
  expect(chooseTable([list, full]).tab).toBe('达人');
});

test('a tab that is named after another platform is read only where there is no other', () => {
  const elsewhere = tab('抖音', list.rows);
  expect(chooseTable([elsewhere, list]).tab).toBe('名单');
  expect(chooseTable([elsewhere, tab('说明', [['请先阅读']])]).tab).toBe('抖音');
});

test('without anything like creators it is the first, and without any tab a sentence', () => {
  expect(chooseTable([tab('一', [['a']]), tab('二', [['b']])]).tab).toBe('一');
  expect(() => chooseTable([])).toThrow(InputError);
});
