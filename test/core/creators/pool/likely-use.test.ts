import { likelyUse } from '../../../../src/core/creators/pool/likely-use';
import type { Cell } from '../../../../src/core/table';

const useOf = (...rows: readonly (readonly Cell[])[]) =>
  likelyUse({ tab: 'Tab', firstRow: 1, firstColumn: 1, rows });

test('an export with followers is a newer one', () => {
  expect(useOf(['达人ID', '昵称', '粉丝数', '收藏'], ['a', '甲', 1, 2])).toBe('newer');
});

test('prices, notes and comments add to the creators that are there', () => {
  expect(useOf(['达人ID', '图文报价'], ['a', 500])).toBe('columns');
  expect(useOf(['note_id', '标题', '昵称', '粉丝数', '点赞'], ['n', 't', '甲', 1, 2])).toBe('columns');
  expect(useOf(['comment_id', 'note_id', 'content'], ['c', 'n', 'words'])).toBe('columns');
});
