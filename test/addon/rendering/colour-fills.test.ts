import { colourFill, liveRules } from '../../../src/addon/rendering/colour-fills';
import type { ColourRule } from '../../../src/core/reports/report';
import { smallReport } from '../../support/reports/small-report';

const body = { row: 3, rows: 2, columns: 1 };
const dear: ColourRule = { ...body, column: 1, when: { atLeast: 1000 }, background: '#fce8e6' };
const cheap: ColourRule = { ...body, column: 1, when: { below: 1000 }, background: '#d9ead3' };
const approved: ColourRule = { ...body, column: 2, when: { textIs: 'approved' }, background: '#ffeb9c' };

test('colours that values of ours decide are painted, blanks and texts are no numbers', () => {
  expect(colourFill({ ...smallReport(), colourRules: [dear, cheap] })).toEqual({
    row: 3,
    column: 1,
    backgrounds: [['#fce8e6'], [null]],
  });
});

test('colours over a person’s own column are left to the sheet, which follows what they write', () => {
  const report = { ...smallReport(), colourRules: [dear, approved] };
  expect(liveRules(report)).toEqual([approved]);
  expect(colourFill({ ...report, colourRules: [approved] })).toBeNull();
});

test('where several rules hold, the first wins, as in the sheet', () => {
  const first: ColourRule = { ...dear, when: { atLeast: 0 }, background: '#000000' };
  expect(colourFill({ ...smallReport(), colourRules: [first, dear] })?.backgrounds[0]).toEqual(['#000000']);
});
