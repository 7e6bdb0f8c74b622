import {
  briefsIn,
  type FileMark,
  marksIn,
  marksTable,
} from '../../../../src/core/reports/standing/file-marks';
import { mergeNothing } from '../../../../src/core/reports/standing/merge-standing';
import { recordReport } from '../../../support/reports/record-report';

const { skeleton } = mergeNothing(recordReport([{ code: 'K01', creator: 'ann', status: 'Asked' }]));
const mark: FileMark = { kind: 'plan', campaign: '双11 😀', tab: 'Plan · 双11 😀', written: skeleton };

test('marks come back from the cells of their tab, whatever their length and letters', () => {
  const vast = { ...mark, written: { ...skeleton, notes: '笔记😀'.repeat(30_000) } };
  const { rows } = marksTable([mark, vast]);
  expect(marksIn(rows)).toEqual([mark, vast]);
  for (const cell of rows.flat()) expect(String(cell).length).toBeLessThan(32_767);
  for (const [, ...pieces] of rows) expect(pieces.join('')).toMatch(/^[ -~]*$/);
});

test('what is no mark is passed over', () => {
  const [row = []] = marksTable([mark]).rows;
  expect(marksIn([['Plan'], ['Plan', '|{}'], ['Plan', 'half of it'], row])).toEqual([mark]);
});

test('briefs stand among the marks, and neither is taken for the other', () => {
  const brief = { campaign: '双11 😀', budget: 200_000, keywords: ['敏感肌精华'] };
  const { rows } = marksTable([mark], [brief, { campaign: '', budget: 5 }]);
  expect(briefsIn(rows)).toEqual([brief, { campaign: '', budget: 5 }]);
  expect(marksIn(rows)).toEqual([mark]);
  expect(
    briefsIn([
      ['', '|{"brief":1}'],
      ['', '|[]'],
      ['', 'half of it'],
    ]),
  ).toEqual([]);
});
