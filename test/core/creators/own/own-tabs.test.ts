import type { Report } from '../../../../src/core/reports/report';
import { isFormula } from '../../../../src/core/reports/report';
import type { Cell } from '../../../../src/core/table';
import { fields, read } from '../../../support/creators/reading';
import { tableOf } from '../../../support/creators/table';
import { exportOf, wizardReports } from '../../../support/reports/wizard-reports';

const cellsOf = ({ cells }: Report): readonly (readonly Cell[])[] =>
  cells.map((row) => row.map((cell) => (cell === null || isFormula(cell) ? '' : cell)));

describe.each(['en', 'zh'] as const)('a tab of ours that comes back in a file (%s)', (language) => {
  const reports = wizardReports(tableOf(exportOf(14)), language);
  const [id, name] = language === 'en' ? ['ID', 'Creator'] : ['达人 ID', '达人'];
  // As the trade calls it where a client reads it.
  const idForClient = language === 'en' ? 'ID' : '小红书号';

  test.each(['scores', 'shortlist', 'client'] as const)(
    '%s says who the creators are and nothing that Tierwise has worked out',
    (kind) => {
      const reading = read(cellsOf(reports[kind]));
      expect(reading.creators).toHaveLength(14);
      expect(reading.creators.map(({ saves, likes, niches }) => [saves, likes, niches])).toEqual(
        Array(14).fill([null, null, []]),
      );
      const known = fields(reading);
      expect(known).toMatchObject({ [kind === 'client' ? idForClient : id]: 'id', [name]: 'name' });
      const readFields = new Set(Object.values(known));
      expect([...readFields].filter((field) => field === 'saves' || field === 'comments')).toEqual([]);
      expect(reading.problems.map(({ reason }) => reason)).toContain(
        'Tierwise wrote this tab: who the creators are, their followers and prices were read, but no forecast and no score.',
      );
    },
  );

  test('the prices in Shortlist are those of the list, not of the negotiation below it', () => {
    const reading = read(cellsOf(reports.shortlist));
    const asked = new Map(
      reading.creators.map(({ name: who, offers }) => [who, offers.map(({ price }) => price)]),
    );
    expect(asked.get('示例博主9')).toEqual([3700]);
    expect(reading.counts.repeated).toBe(0);
  });

  test('a plan is said to be one', () => {
    expect(() => read(cellsOf(reports.plan))).toThrow(/is a plan that Tierwise wrote.*read the export/);
  });

  test('without its title it is known all the same', () => {
    const withoutTitle = cellsOf(reports.shortlist).slice(1);
    expect(read(withoutTitle).creators.every(({ saves }) => saves === null)).toBe(true);
    expect(() => read(cellsOf(reports.plan).slice(1))).toThrow(/is a plan/);
  });
});

test('a tab with the titles that it had before is known all the same', () => {
  const { shortlist, client } = wizardReports(tableOf(exportOf(14)), 'zh');
  const before = new Map([
    ['量级', '层级'],
    ['确认结果', '您的选择'],
    ['小红书号', '达人 ID'],
  ]);
  for (const report of [shortlist, client]) {
    const cells = cellsOf(report).map((row) => row.map((cell) => before.get(String(cell)) ?? cell));
    const reading = read(cells);
    expect(reading.creators).toHaveLength(14);
    expect(fields(reading)).toMatchObject({ '达人 ID': 'id', 层级: 'level' });
    expect(reading.creators.every(({ saves }) => saves === null)).toBe(true);
  }
});

test('an export with a few of the same words is none of ours', () => {
  const { problems, creators } = read([
    ['ID', 'Creator', 'Tier', 'Followers', 'Score', 'Grade', 'Format', 'Saves'],
    ['u001', 'Ann', 'KOC', 1000, 80, 'A', 'image', 9],
    ['u002', 'Ben', 'KOC', 2000, 70, 'B', 'video', 8],
  ]);
  expect(creators.map(({ saves }) => saves)).toEqual([9, 8]);
  expect(problems).toEqual([]);
});
