import fc from 'fast-check';
import { withNewerExport } from '../../../../src/core/creators/pool/newer-export';
import type { Cell } from '../../../../src/core/table';
import { readTab } from '../../../support/creators/read-rows';

const header = ['达人ID', '昵称', '粉丝数', '收藏中位数', '图文报价', '成交价', '数据更新时间'];
const renewed = (earlier: readonly (readonly Cell[])[], later: readonly (readonly Cell[])[]) =>
  withNewerExport(
    readTab('October', [header, ...earlier]).creators,
    readTab('November', [header, ...later]).creators,
  );

test('tells who is new, updated, dearer and gone', () => {
  const { changes, creators } = renewed(
    [
      ['a', '甲', 1000, 20, 500, '', ''],
      ['b', '乙', 2000, 30, 600, '', ''],
      ['c', '丙', 3000, 40, 700, '', ''],
    ],
    [
      ['a', '甲', 1000, 20, 500, '', ''],
      ['b', '乙', 2200, 30, 800, '', ''],
      ['d', '丁', 4000, 50, 900, '', ''],
    ],
  );
  expect(changes.added.map(({ id }) => id)).toEqual(['d']);
  expect(changes.updated.map(({ id }) => id)).toEqual(['b']);
  expect(changes.unchanged).toBe(1);
  expect(changes.dearer.map(({ creator, before, after }) => [creator.id, before, after])).toEqual([
    ['b', 600, 800],
  ]);
  expect(changes.gone.map(({ id }) => id)).toEqual(['c']);
  expect(creators.map(({ id, followers }) => [id, followers])).toEqual([
    ['a', 1000],
    ['b', 2200],
    ['c', 3000],
    ['d', 4000],
  ]);
});

test('a field that the newer export leaves blank stays as it was known', () => {
  const { creators } = renewed([['a', '甲', 1000, 20, 500, '', '']], [['a', '甲', 1200, '', '', '', '']]);
  expect(creators[0]).toMatchObject({ followers: 1200, saves: 20, offers: [{ price: 500 }] });
  expect(creators[0]?.origins).toMatchObject({ followers: { tab: 'November' }, saves: { tab: 'October' } });
});

test('the date of the figures decides which is newer, not the order of reading', () => {
  const { creators } = renewed(
    [['a', '甲', 1500, 20, 500, '', '2026-11-01']],
    [['a', '甲', 1200, 30, 400, '', '2026-10-01']],
  );
  expect(creators[0]).toMatchObject({ followers: 1500, saves: 20, asOf: '2026-11-01' });
});

test('an agreed price outlives a newer quote', () => {
  const { creators } = renewed([['a', '甲', 1000, 20, 500, 450, '']], [['a', '甲', 1000, 20, 700, '', '']]);
  expect(creators[0]?.offers.map(({ price, agreed }) => [price, agreed])).toEqual([
    [700, false],
    [450, true],
  ]);
});

test('the id that decisions were made by stays, also where the newer export has a surer one', () => {
  const earlier = readTab('October', [
    ['昵称', '粉丝数'],
    ['甲', 1000],
  ]).creators;
  const { creators } = withNewerExport(
    earlier,
    readTab('November', [header, ['a', '甲', 1000, 20, 500, '', '']]).creators,
  );
  expect(creators).toHaveLength(1);
  expect(creators[0]).toMatchObject({ id: '甲', saves: 20 });
});

test('everybody is accounted for, and reading the same export again changes nothing', () => {
  const rows = fc.uniqueArray(
    fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 5 })),
    { selector: ([id]) => id, minLength: 1, maxLength: 20 },
  );
  const tableOf = (creators: readonly (readonly [number, number, number])[]) =>
    creators.map(([id, size, price]) => [`id${id}`, `n${id}`, size * 1000, size, price * 100, '', '']);
  fc.assert(
    fc.property(rows, rows, (earlier, later) => {
      const { changes, creators } = renewed(tableOf(earlier), tableOf(later));
      const both = changes.updated.length + changes.unchanged;
      expect(both + changes.gone.length).toBe(earlier.length);
      expect(both + changes.added.length).toBe(later.length);
      expect(new Set(creators.map(({ id }) => id)).size).toBe(
        both + changes.gone.length + changes.added.length,
      );
      const again = withNewerExport(creators, readTab('November', [header, ...tableOf(later)]).creators);
      expect([...again.changes.updated, ...again.changes.added, ...again.changes.dearer]).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
