import type { Cell } from '../../../../src/core/table';
import { readTab } from '../../../support/creators/read-rows';

/** Whether each of three creators shows image notes of late, by a column with these cells. */
function lately(header: string, cells: readonly [Cell, Cell, Cell]): readonly (boolean | null)[] {
  const { creators } = readTab('Export', [
    ['昵称', '粉丝数', header],
    ['甲', 120_000, cells[0]],
    ['乙', 130_000, cells[1]],
    ['丙', 140_000, cells[2]],
  ]);
  return creators.map(({ imageNotesLately }) => imageNotesLately);
}

test.each(['图文CPM', '图文笔记CPM', '近30天图文笔记数', '数据表现-日常笔记-图文-近90天-自然流量-笔记数'])(
  'a 0 under %s says that there were no image notes of late, and a dash says nothing',
  (header) => {
    expect(lately(header, [31.5, 0, '--'])).toEqual([true, false, null]);
  },
);

test('a column in which nobody has a figure was not measured', () => {
  expect(lately('图文CPM', [0, 0, 0])).toEqual([null, null, null]);
});

test.each(['图文报价', '视频CPM', '图文+视频CPM', '预估CPM(图文)', '图文笔记数', '近30天合作图文笔记数'])(
  '%s says nothing of it',
  (header) => {
    expect(lately(header, [31.5, 0, '--'])).toEqual([null, null, null]);
  },
);
