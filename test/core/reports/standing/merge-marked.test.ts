import fc from 'fast-check';
import { settingsReport } from '../../../../src/core/reports/settings-report';
import {
  type MergedReport,
  mergeNothing,
  mergeStanding,
} from '../../../../src/core/reports/standing/merge-standing';
import type {
  PlacedLook,
  StandingLooks,
  StandingTab,
} from '../../../../src/core/reports/standing/standing-tab';
import { settingsFrom } from '../../../../src/core/settings';
import type { Cell } from '../../../../src/core/table';
import { headerAt, listReport } from '../../../support/reports/list-report';
import { afterWriting, cellsOf, mergedWith, standingTab } from '../../../support/reports/standing';

describe('a tab with a mark of what was written', () => {
  /** The list as it was written, with what the person did to it. */
  const standing = (
    ids: readonly string[],
    change: (cells: Cell[][]) => Cell[][],
    looks: (tab: StandingTab) => Partial<StandingLooks> = () => ({}),
  ): StandingTab => {
    const first = mergeNothing(listReport(ids));
    const tab = standingTab(change(cellsOf(first.report)), { written: first.skeleton });
    return { ...tab, looks: { ...tab.looks, ...looks(tab) } };
  };
  const rerun = (ids: readonly string[], tab: StandingTab): MergedReport => {
    return mergedWith(listReport(ids), tab);
  };
  const rowOf = ({ report }: MergedReport, key: string) => report.cells.find((row) => row.includes(key));

  test('an added column is the person’s even where it is titled like one of ours', () => {
    const tab = standing(['a', 'b'], (cells) =>
      cells.map((row, at) => [
        ...row.slice(0, 2),
        at === headerAt ? 'Followers' : at === headerAt + 1 ? 'mine' : '',
        ...row.slice(2),
        at === headerAt ? 'Your notes' : at === headerAt + 2 ? 'second' : '',
      ]),
    );
    const { report } = rerun(['b', 'a'], tab);
    expect(report.cells[headerAt]).toEqual([
      'ID',
      'Creator',
      'Followers',
      'Followers',
      'Score',
      'Decision',
      'Your notes',
      'Your notes',
    ]);
    expect(report.cells.slice(headerAt + 1, headerAt + 3)).toEqual([
      ['b', 'name of b', null, 2000, 62, null, null, 'second'],
      ['a', 'name of a', 'mine', 1000, 61, null, null, null],
    ]);
  });

  test('text above the header stays: beside ours where there is room, else in rows of its own', () => {
    const tab = standing(['a'], (cells) => [
      ['For Ms Li', '', ''],
      ...cells.map((row, at) => (at === 0 ? [...row.slice(0, 3), 'draft 2', ...row.slice(4)] : row)),
    ]);
    const { report, skeleton } = rerun(['a', 'b'], tab);
    expect(report.cells.slice(0, 2).map((row) => row.slice(0, 4))).toEqual([
      ['For Ms Li', null, null, null],
      ['A list', null, null, 'draft 2'],
    ]);
    expect(report.userColumns?.headerRow).toBe(headerAt + 1);
    expect(report.frozenRows).toBe(headerAt + 2);
    const again = standingTab(cellsOf(report), { written: skeleton });
    expect(rerun(['a', 'b'], again).report).toEqual(report);
  });

  test('a sum below the list goes on summing the list up', () => {
    const tab = standing(['a', 'b'], (cells) => {
      const blank = cells[headerAt]?.map(() => '') ?? [];
      const sum = ['Total', '', '=SUM(C5:C6)', '', '', '', ''];
      return [...cells.slice(0, headerAt + 3), blank, sum, ...cells.slice(headerAt + 3)];
    });
    const { report } = rerun(['c', 'a', 'b'], tab);
    expect(report.cells[headerAt + 5]).toEqual(['Total', null, { formula: '=SUM(C5:C7)' }, null, null, null]);
  });

  test('a formula in an added column follows its creator, and stays a formula where it is an error', () => {
    const tab = standing(['a', 'b'], (cells) =>
      cells.map((row, at) =>
        [
          'x',
          ...row,
          at === headerAt
            ? 'Per 100'
            : at > headerAt && at < headerAt + 3
              ? `=D${at + 1}*100/$D$6+Rates!D4`
              : '',
        ].slice(1),
      ),
    );
    const { report } = rerun(['b', 'a', 'c'], tab);
    expect(report.cells.slice(headerAt + 1, headerAt + 4).map((row) => row[6])).toEqual([
      { formula: '=D5*100/$D$5+Rates!D4' },
      { formula: '=D6*100/$D$5+Rates!D4' },
      null,
    ]);
  });

  test('a renamed id and a renamed computed column are recognised, and keep their new titles', () => {
    const tab = standing(['a', 'b'], (cells) =>
      cells.map((row, at) =>
        at === headerAt ? ['Who', 'Creator', 'Fans', 'Score', 'Decision', 'For Li'] : row,
      ),
    );
    const first = rerun(['b'], tab);
    expect(first.report.cells[headerAt]).toEqual(['Who', 'Creator', 'Fans', 'Score', 'Decision', 'For Li']);
    expect(rowOf(first, 'b')).toEqual(['b', 'name of b', 2000, 62, null, null]);
    expect(rerun(['b'], afterWriting(first)).report).toEqual(first.report);
  });

  test('a column put in place of a computed one that was deleted is the person’s', () => {
    const tab = standing(['a'], (cells) =>
      cells.map((row, at) =>
        row.map((cell, column) =>
          column !== 3 ? cell : at === headerAt ? 'Courier' : at > headerAt ? 'SF' : '',
        ),
      ),
    );
    expect(rerun(['a'], tab).report.cells[headerAt]).toContain('Courier');
    expect(rowOf(rerun(['a'], tab), 'a')).toContain('SF');
  });

  test('an apostrophe that the sheet has kept makes no other creator of one, and does not grow', () => {
    const tab = standing(['=a'], (cells) =>
      cells.map((row) =>
        row
          .map((cell) => (cell === '=a' ? "'=a" : cell))
          .map((cell, at) => (at === 5 && row[0] === '=a' ? "'=later" : cell)),
      ),
    );
    const { report } = rerun(['=a'], { ...tab, formulas: tab.formulas.map((row) => row.map(() => '')) });
    expect(report.cells[headerAt + 1]).toEqual(['=a', 'name of =a', 1000, 61, null, '=later']);
  });

  test('notes, colours and formats follow their cells; a currency that a whole column has is the column’s', () => {
    const tab = standing(
      ['a', 'b'],
      (cells) => cells,
      ({ cells, looks }) => {
        const set = <Value>(grid: readonly (readonly Value[])[], row: number, column: number, value: Value) =>
          grid.map((line, at) => line.map((one, place) => (at === row && place === column ? value : one)));
        return {
          notes: set(looks.notes, headerAt + 2, 1, 'met her in May'),
          backgrounds: set(looks.backgrounds, headerAt + 2, 1, '#ffff00'),
          formats: cells.map((line, at) =>
            line.map((_, place) => (place === 2 && at > headerAt && at < headerAt + 3 ? '€#,##0' : '@')),
          ),
        };
      },
    );
    const { looks } = rerun(['b', 'a', 'c'], tab);
    const place = (look: PlacedLook) => ({ ...look, row: look.row - headerAt - 1 });
    expect(looks.map(place)).toEqual(
      expect.arrayContaining([
        { row: 0, column: 1, note: 'met her in May', background: '#ffff00' },
        { row: 0, column: 2, format: '€#,##0' },
        { row: 1, column: 2, format: '€#,##0' },
        { row: 2, column: 2, format: '€#,##0' },
      ]),
    );
    expect(looks).toHaveLength(4);
  });

  test('a creator who left the list is listed below where a note alone was written', () => {
    const tab = standing(
      ['a', 'b'],
      (cells) => cells,
      ({ looks }) => ({
        notes: looks.notes.map((line, at) =>
          line.map((_, place) => (at === headerAt + 1 && place === 1 ? 'call again in May' : '')),
        ),
      }),
    );
    const { report, looks } = rerun(['b'], tab);
    const row = report.cells.length - 1;
    expect(report.cells[row]?.slice(0, 2)).toEqual(['a', 'name of a']);
    expect(looks).toEqual([{ row, column: 1, note: 'call again in May' }]);
  });

  test('a column of the person’s in the place of one of ours is theirs, also under our title', () => {
    const tab = standing(['a', 'b'], (cells) =>
      cells.map((row, at) =>
        row.map((cell, column) =>
          column !== 3 || at <= headerAt ? cell : at < headerAt + 3 ? `mine ${at}` : cell,
        ),
      ),
    );
    const { report } = rerun(['a', 'b'], tab);
    expect(rowOf({ report } as MergedReport, 'a')).toEqual(
      expect.arrayContaining([61, `mine ${headerAt + 1}`]),
    );
  });

  test('a column of ours that was deleted comes back, and no table of ours passes for the person’s', () => {
    const tab = standing(['a', 'b'], (cells) => cells.map((row) => row.filter((_, column) => column !== 1)));
    const result = rerun(['a', 'b', 'c'], tab);
    expect([result.kept, result.report]).toEqual([0, listReport(['a', 'b', 'c'])]);
  });

  test('what stands beside a line of our figures stays beside it when they change', () => {
    const tab = standing(['a'], (cells) =>
      cells.map((row) => (row[0] === 'KOC' ? [...row.slice(0, 3), 'too little', ...row.slice(4)] : row)),
    );
    const { report } = rerun(['a', 'b', 'c'], tab);
    expect(rowOf({ report } as MergedReport, 'KOC')?.slice(0, 4)).toEqual(['KOC', 300, null, 'too little']);
  });

  test('where the header row was deleted nothing is written', () => {
    const without = standing(['a', 'b'], (cells) => cells.filter((_, at) => at !== headerAt));
    expect(mergeStanding(listReport(['a', 'b']), without)).toBe('header gone');
  });

  test('a value that a person chose wins over our default; one that they left follows a new default', () => {
    const first = mergeNothing(settingsReport(settingsFrom([])));
    const cells = cellsOf(first.report).map((row) =>
      row[0] === 'evidence.prior' ? [row[0], 30, ...row.slice(2)] : row,
    );
    const tab = standingTab(cells, { written: first.skeleton });
    const result = mergedWith(settingsReport(settingsFrom([['language', 'zh']])), tab);
    const settingOf = (key: string) => result?.report.cells.find((row) => row[0] === key)?.[1];
    expect([settingOf('evidence.prior'), settingOf('language'), result?.kept]).toEqual([30, 'zh', 1]);
    expect(result?.report.cells.filter((row) => row[0] === 'evidence.prior')).toHaveLength(1);
  });

  const own = fc.stringMatching(/^[a-z]{3,6}$/);
  const changes = fc.record({
    written: fc.subarray(['a', 'b', 'c', 'd', 'e'], { minLength: 1 }),
    next: fc.shuffledSubarray(['a', 'b', 'c', 'd', 'e']),
    cells: fc.array(fc.tuple(fc.constantFrom('Decision', 'Your notes', 'added'), fc.nat(4), own), {
      maxLength: 8,
    }),
    added: fc.option(
      fc.tuple(
        fc.nat(6),
        fc.constantFrom('Courier', 'Score', 'Followers', 'Your notes', 'Decision', 'ID', 'Creator'),
      ),
      { nil: null },
    ),
    above: fc.array(fc.tuple(fc.nat(3), fc.nat(6), own), { maxLength: 3 }),
    top: fc.array(own, { maxLength: 2 }),
    below: fc.array(fc.tuple(fc.nat(2), fc.nat(6), own), { maxLength: 3 }),
    renamed: fc.option(
      fc.tuple(fc.constantFrom('ID', 'Creator', 'Followers', 'Score', 'Decision', 'Your notes'), own),
      { nil: null },
    ),
  });

  test('whatever a person adds is there after a rerun, and a second rerun changes nothing', () => {
    fc.assert(
      fc.property(changes, ({ written: ids, next, cells: marks, added, above, top, below, renamed }) => {
        const words: string[] = [];
        const mine = (word: string) => {
          words.push(`my ${word}${words.length}`);
          return words[words.length - 1] as string;
        };
        const tab = standing(ids, (cells) => {
          const wide = cells.map((row, at) => {
            if (added === null) return [...row];
            const [place, title] = added;
            return [...row.slice(0, place), at === headerAt ? title : '', ...row.slice(place)];
          });
          const header = wide[headerAt] as Cell[];
          const at = (title: string) => (title === 'added' ? (added?.[0] ?? -1) : header.lastIndexOf(title));
          for (const [title, row, word] of marks) {
            const line = wide[headerAt + 1 + (row % ids.length)] as Cell[];
            if (at(title) !== -1 && (title !== 'added' || added !== null)) {
              words.splice(0, words.length, ...words.filter((each) => each !== line[at(title)]));
              line[at(title)] = mine(word);
            }
          }
          if (renamed !== null) {
            const ours = header.findIndex((title, place) => title === renamed[0] && place !== added?.[0]);
            header[ours] = renamed[1];
          }
          for (const [row, column, word] of above) {
            const line = wide[row % headerAt] as Cell[];
            if (line[column] === '') line[column] = mine(word);
          }
          const blank = header.map((): Cell => '');
          const end = headerAt + 1 + ids.length;
          const tail = below.flatMap(([gap, column, word]): Cell[][] => [
            ...Array.from({ length: gap }, () => blank),
            blank.map((cell, place) => (place === column % blank.length ? mine(word) : cell)),
          ]);
          const lead = top.map((word) => [mine(word), ...blank.slice(1)]);
          return [...lead, ...wide.slice(0, end), ...tail, ...wide.slice(end)];
        });
        const first = rerun(next, tab);
        const there = first.report.cells.flat();
        for (const word of words) expect(there).toContain(word);
        const second = rerun(next, afterWriting(first));
        expect(second.report).toEqual(first.report);
      }),
      { numRuns: 300 },
    );
  });
});
