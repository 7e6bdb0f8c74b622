import {
  type Extent,
  lookGrids,
  newLooks,
  tabPicture as pictureOf,
} from '../../../src/addon/rendering/tab-picture';
import type { Report } from '../../../src/core/reports/report';
import { smallReport } from '../../support/reports/small-report';

const tabPicture = (report: Report, standing: Extent) => pictureOf({ report, looks: [] }, standing, 'en');
const empty = { rows: 0, columns: 0 };

test('text columns are text, and a text is a text in any column', () => {
  const { formats } = tabPicture(smallReport(), empty);
  expect(formats[2]).toEqual(['@', '@', '@']);
  expect(formats[3]).toEqual(['@', '¥#,##0', '@']);
  expect(formats[4]).toEqual(['@', '@', '@']);
});

test('a number in a text column stays a number', () => {
  const report: Report = { ...smallReport(), cells: smallReport().cells.map(([, ...rest]) => [7, ...rest]) };
  expect(tabPicture(report, empty).formats[3]?.[0]).toBe('general');
});

test('titles, labels and headers stand out, however long the tables are', () => {
  const { bold, headers } = newLooks(smallReport());
  expect(bold).toEqual(['A1:C1', 'A2:A2', 'A3:C3']);
  expect(headers).toEqual(['A3:C3']);
});

test('what stood below and beside the report is covered with blanks', () => {
  const picture = tabPicture(smallReport(), { rows: 7, columns: 4 });
  expect([picture.rows, picture.columns]).toEqual([7, 4]);
  expect(picture.values[6]).toEqual(['', '', '', '']);
  expect(picture.formats[6]).toEqual(['general', 'general', 'general', 'general']);
  expect(picture.values[3]?.[3]).toBe('');
});

test('what a person gave a cell stands out in the picture and in its looks, each look where it was placed', () => {
  const report = smallReport();
  const place = { row: 3, column: 1 };
  const looks = [
    { ...place, format: '0.00', background: '#ff0000' },
    { ...place, note: 'ask again' },
  ];
  const picture = pictureOf({ report, looks }, empty, 'en');
  expect(picture.formats[3]).toEqual(['@', '0.00', '@']);
  const { backgrounds, notes, fontSizes } = lookGrids(report, picture, 10);
  expect(backgrounds[3]?.[1]).toBe('#ff0000');
  expect(backgrounds.flat().filter((background) => background === '#ff0000')).toHaveLength(1);
  expect(notes[3]?.[1]).toBe('ask again');
  expect(fontSizes).toBeNull();
});
