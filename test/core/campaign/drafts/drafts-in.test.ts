import { draftsIn } from '../../../../src/core/campaign/drafts/drafts-in';
import type { Cell, Table } from '../../../../src/core/table';

const table = (...rows: readonly (readonly Cell[])[]): Table => ({
  tab: 'Plan',
  firstRow: 1,
  firstColumn: 1,
  rows,
});

test('the drafts of a column by code, whatever stands above its header', () => {
  const plan = table(
    ['Plan · 双11', ''],
    ['50 notes'],
    ['Code', 'Name', 'Draft text', 'Phone'],
    ['K07', '示例', '早上用', '000'],
    ['k08', '示例', ' ', '000'],
    ['K09', '示例', '晚上用', '000'],
    ['K09', '示例', '第二稿', '000'],
  );
  expect(draftsIn(plan, ' draft TEXT', 'en')).toEqual({
    drafts: new Map([
      ['K07', '早上用'],
      ['K09', '晚上用'],
    ]),
    says: null,
  });
});

test('a table without codes tells its drafts by row', () => {
  const { drafts } = draftsIn(
    { ...table(['昵称', '稿件'], ['甲', '早上用'], ['乙', '晚上用']), firstRow: 3 },
    '稿件',
    'zh',
  );
  expect([...drafts]).toEqual([
    ['第 4 行', '早上用'],
    ['第 5 行', '晚上用'],
  ]);
});

test('a column that is not there is a sentence', () => {
  expect(draftsIn(table(['Code', 'Name']), 'Drafts', 'en')).toEqual({
    drafts: new Map(),
    says: 'Plan has no column “Drafts”: name the one in which the drafts stand.',
  });
});
