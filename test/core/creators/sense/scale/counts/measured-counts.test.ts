import type { Cell } from '../../../../../../src/core/table';
import { explained, read } from '../../../../../support/creators/reading';

function table(header: string, ...cells: readonly Cell[]) {
  return [['昵称', '粉丝数', header], ...cells.map((cell, at) => [`达人${at}`, 20_000 + at, cell])];
}

describe('a count that is the same for nearly everybody', () => {
  const rows = table('互动量', 500, 500, 500, 500, 500, 500, 320);

  test('is asked about, and unknown until then', () => {
    const { creators, questions } = read(rows);
    expect(creators.every(({ engagement }) => engagement === null)).toBe(true);
    expect(questions).toMatchObject([{ key: 'sameForAll 互动量', field: 'engagement', column: 'C' }]);
    expect(questions[0]?.question).toContain('is 500 for nearly everybody');
  });

  test('is not asked about where its header says that it is a target', () => {
    const kpi = table('互动KPI', 500, 500, 500, 500, 500, 500);
    expect(read(kpi).questions).toEqual([]);
    expect(explained(read(kpi))[2]).toBe('A target to be reached, and no count.');
  });

  test('is left out as a target, and read where it was measured', () => {
    const engagement = (answer: string) =>
      read(rows, {}, { sameForAll: answer }).creators.map((one) => one.engagement);
    expect(engagement('target')).toEqual(rows.slice(1).map(() => null));
    expect(engagement('measured')).toEqual([500, 500, 500, 500, 500, 500, 320]);
  });

  test('is read where the count is small, most differ, or an export stops counting there', () => {
    const counts = [
      [3, 3, 3, 3, 3, 3],
      [500, 500, 500, 410, 320, 260],
      ['1000+', '1000+', '1000+', '1000+', '1000+', '1000+'],
    ];
    for (const cells of counts) expect(read(table('互动量', ...cells)).questions).toEqual([]);
  });
});

test('0 for everybody is unknown where exports write it for unknown, and that is said', () => {
  const { creators, problems } = read(table('水粉占比', 0, 0, 0, 0, 0, 0));
  expect(creators.every(({ fakeFollowerShare }) => fakeFollowerShare === null)).toBe(true);
  expect(problems.map(({ reason }) => reason)).toContainEqual(
    expect.stringContaining('Column C is 0 for everybody'),
  );
});
