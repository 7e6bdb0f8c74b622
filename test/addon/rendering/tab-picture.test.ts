import { tabPicture } from '../../../src/addon/rendering/tab-picture';
import type { Report } from '../../../src/core/reports/report';
import { smallReport } from '../../support/small-report';

const empty = { rows: 0, columns: 0 };

test('text columns are text, and a text is a text in any column', () => {
  const { formats } = tabPicture(smallReport(), empty);
  expect(formats[2]).toEqual(['@', '@', '@']);
  expect(formats[3]).toEqual(['@', '¥#,##0', '@']);
  expect(formats[4]).toEqual(['@', '@', '@']);
});

test('a number in a text column stays a number', () => {
  const report: Report = { ...smallReport(), cells: smallReport().cells.map(([, ...rest]) => [7, ...rest]) };
  expect(tabPicture(report, empty).formats[3]?.[0]).toBe('General');
});

test('the header is bold, coloured and wrapped, the body is not', () => {
  const { weights, backgrounds, wraps } = tabPicture(smallReport(), empty);
  expect([weights[2]?.[0], backgrounds[2]?.[0], wraps[2]?.[0]]).toEqual(['bold', '#e8eef4', 'wrap']);
  expect([weights[3]?.[0], backgrounds[3]?.[0], wraps[3]?.[0]]).toEqual(['normal', null, 'clip']);
});

test('what stood below and beside the report is covered with blanks', () => {
  const picture = tabPicture(smallReport(), { rows: 7, columns: 4 });
  expect([picture.rows, picture.columns]).toEqual([7, 4]);
  expect(picture.values[6]).toEqual(['', '', '', '']);
  expect(picture.formats[6]).toEqual(['General', 'General', 'General', 'General']);
  expect(picture.values[3]?.[3]).toBe('');
});

test('a colour that a value of ours decides is painted; one over a person’s own column is left to the sheet', () => {
  const rule = { row: 3, rows: 2, columns: 1 };
  const report: Report = {
    ...smallReport(),
    colourRules: [
      { ...rule, column: 1, when: { atLeast: 1000 }, background: '#c6efce' },
      { ...rule, column: 2, when: { textIs: 'approved' }, background: '#ffeb9c' },
    ],
  };
  const { backgrounds } = tabPicture(report, empty);
  expect(backgrounds[3]).toEqual([null, '#c6efce', null]);
  expect(backgrounds[4]).toEqual([null, null, null]);
});
