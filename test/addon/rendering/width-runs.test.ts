import { widthRuns } from '../../../src/addon/rendering/width-runs';

const columns = (...widths: number[]) =>
  widths.map((width) => ({ key: '', format: 'general' as const, width }));

test('columns about as wide as a new tab’s stay as they are', () => {
  expect(widthRuns(columns(100, 70, 140))).toEqual([]);
});

test('neighbours that want nearly the same get it in one call', () => {
  expect(widthRuns(columns(160, 190, 100, 300, 50))).toEqual([
    { column: 0, columns: 2, width: 190 },
    { column: 3, columns: 1, width: 300 },
    { column: 4, columns: 1, width: 50 },
  ]);
});
