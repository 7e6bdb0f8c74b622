import fc from 'fast-check';
import { emptyBrief } from '../../../src/core/brief';
import { planCampaign } from '../../../src/core/campaign/plan-campaign';
import { readCreators } from '../../../src/core/creators/read-creators';
import { creatorColumnNotes } from '../../../src/core/messages/reports/creator-columns';
import { reportMessages } from '../../../src/core/messages/reports/reports';
import { clientReport } from '../../../src/core/reports/client-report';
import { creatorColumns } from '../../../src/core/reports/creator-columns';
import { reportName } from '../../../src/core/reports/layout';
import { campaignReports } from '../../../src/core/reports/plan/campaign-reports';
import { noCampaign } from '../../../src/core/reports/plan/standing-campaign';
import type { Report } from '../../../src/core/reports/report';
import { scoresReport } from '../../../src/core/reports/scores-report';
import { settingsReport } from '../../../src/core/reports/settings-report';
import { shortlistColumns } from '../../../src/core/reports/shortlist/list-columns';
import { shortlistReport } from '../../../src/core/reports/shortlist/shortlist-report';
import { scoreCreators } from '../../../src/core/scoring/score-creators';
import { defaultSettings as settings, settingsFrom } from '../../../src/core/settings';
import { chooseShortlist } from '../../../src/core/shortlist/list/choose-shortlist';
import { rulesFromMix } from '../../../src/core/shortlist/question/rules-from-mix';
import { compute } from '../../../src/functions/compute';

const header = ['昵称', '小红书号', '粉丝数', '点赞', '收藏', '评论', '图文报价', '联系方式'];
const rows = Array.from({ length: 30 }, (_, row) => [
  `示例${row}`,
  `00${100 + row}`,
  1_500 * (row + 1) ** 2,
  90 + row,
  40 + row,
  9,
  300 + 50 * row,
  `contact${row}@example.com`,
]);
const brief = { ...emptyBrief, campaign: '双11', product: 'Serum', budget: 20_000, launch: '2026-11-11' };

function reportsOf(body: readonly (readonly (string | number)[])[], chosen = settings) {
  const table = { tab: 'export', firstRow: 1, firstColumn: 1, rows: [header, ...body] };
  const reading = readCreators(table, { settings: chosen });
  const scored = scoreCreators(reading.creators, chosen);
  const list = chooseShortlist(scored, rulesFromMix('none', brief.budget, chosen), chosen, brief);
  const shortlist = shortlistReport(list, brief, chosen, '2026-09-01');
  const planned = planCampaign({
    record: null,
    shortlist: list,
    brief,
    settings: chosen,
    today: '2026-09-01',
  });
  const [log, plan, overview] = campaignReports(planned, noCampaign, brief, chosen) as [
    Report,
    Report,
    Report,
  ];
  return {
    scores: scoresReport(scored, reading, chosen, '2026-09-01'),
    shortlist,
    log,
    plan,
    overview,
    client: clientReport(shortlist, brief, chosen),
    settings: settingsReport(chosen),
  };
}

const reports = reportsOf(rows);
const textOf = ({ cells }: Report) => JSON.stringify(cells);

test('tabs of a campaign carry its name, pool tabs do not', () => {
  expect(reportName('shortlist', '双11', 'en')).toBe('Shortlist · 双11');
  expect(reportName('shortlist', '', 'en')).toBe('Shortlist');
  expect(reportName('scores', '双11', 'zh')).toBe('评分');
});

test('ids keep their leading zeros as text', () => {
  const ids = reports.scores.cells.map((row) => row[0]);
  expect(ids).toContain('00100');
});

test('a column that does not say by its title what it means has a note', () => {
  const notes = (report: Report) => report.notes.map(({ text }) => text);
  const { costPerSave } = creatorColumnNotes;
  expect(notes(reports.scores)).toContain(costPerSave?.en);
  expect(notes(reports.shortlist)).toContain(reportMessages.costPerExpectedSaveNote.en);
});

test('a column of a creator that a client may see stands in Shortlist, from which the client’s tab is made', () => {
  const keys = Object.keys(creatorColumns) as (keyof typeof creatorColumns)[];
  const forClient = keys.filter((key) => creatorColumns[key].forClient !== false);
  expect(Object.keys(shortlistColumns)).toEqual(expect.arrayContaining(forClient));
});

test('the shortlist says how good it is', () => {
  expect(textOf(reports.shortlist)).toContain('The best possible for these rules.');
});

test('a list by count alone says nothing of money', () => {
  const rules = { ...rulesFromMix('none', 0, settings), ignorePrices: true, size: [5, 5] as const };
  const table = { tab: 'export', firstRow: 1, firstColumn: 1, rows: [header, ...rows] };
  const scored = scoreCreators(readCreators(table, { settings }).creators, settings);
  const report = shortlistReport(
    chooseShortlist(scored, rules, settings, brief),
    brief,
    settings,
    '2026-09-01',
  );
  const labels = report.cells.map(([label]) => label);
  expect(labels).toContain('Creators');
  for (const label of ['Budget', 'Spend', 'Left', 'Spend by tier']) expect(labels).not.toContain(label);
});

test('the scores name every niche of a creator, and how surely', () => {
  const table = readCreators(
    {
      tab: 'export',
      firstRow: 1,
      firstColumn: 1,
      rows: [
        ['昵称', '粉丝数', '点赞', '内容类目', '简介'],
        ['示例1', 9000, 90, '美食', '美妆'],
        ['示例2', 9000, 90, '', '护肤测评，母婴好物'],
      ],
    },
    { settings },
  );
  const { cells } = scoresReport(scoreCreators(table.creators, settings), table, settings, '2026-09-01');
  const header = cells.find((row) => row.includes('Niches, how surely')) ?? [];
  const shown = cells.map((row) => row[header.indexOf('Niches, how surely')]);
  expect(shown).toContain('Food 100 %');
  expect(shown).toContainEqual(expect.stringMatching(/^Beauty \d+ %, Parenting \d+ %/));
});

test('the scores need no second column of niches where the export names one for each creator', () => {
  const table = readCreators(
    {
      tab: 'export',
      firstRow: 1,
      firstColumn: 1,
      rows: [
        ['昵称', '粉丝数', '点赞', '内容类目'],
        ['示例1', 9000, 90, '美食'],
        ['示例2', 9000, 90, '旅行'],
      ],
    },
    { settings },
  );
  const { cells } = scoresReport(scoreCreators(table.creators, settings), table, settings, '2026-09-01');
  expect(cells.flat()).toContain('Niche');
  expect(cells.flat()).not.toContain('Niches, how surely');
});

test('the client’s tab has no price, fee, cost, contact or decision', () => {
  const titles = reports.client.cells[reports.client.userColumns?.headerRow ?? 0] ?? [];
  expect(titles).toEqual([
    'ID',
    'Creator',
    'Link',
    'Tier',
    'Format',
    'Followers',
    'Score',
    'Expected saves',
    'Role',
    'What speaks for them',
    'Your pick',
    'Your comment',
  ]);
  expect(textOf(reports.client)).not.toMatch(/¥|@example\.com|expected save/);
});

test('the client’s tab speaks as the trade does', () => {
  const { client } = reportsOf(rows, settingsFrom([['language', 'zh']]));
  expect(client.name).toMatch(/^达人提报/);
  const titles = client.cells[client.userColumns?.headerRow ?? 0] ?? [];
  expect(titles).toEqual(expect.arrayContaining(['小红书号', '量级', '推荐理由', '确认结果']));
  expect(client.dropdowns[0]?.choices).toEqual(['选用', '备选', '不选', '待沟通']);
});

test('the client sees prices only where the person chose so', () => {
  const open = reportsOf(rows, settingsFrom([['client.prices', true]]));
  const titles = open.client.cells[open.client.userColumns?.headerRow ?? 0] ?? [];
  expect(titles).toContain('Price');
  expect(titles).not.toContain('Fee');
});

test('the settings tab, handed to a formula, is understood and changes nothing', () => {
  const range = reports.settings.cells.map((row) => row.map((cell) => cell ?? ''));
  expect(compute('CREATOR_SCORE', [8_000, 240, 160, 40, range])).toBe(
    compute('CREATOR_SCORE', [8_000, 240, 160, 40]),
  );
});

test('choosing a preset in the settings tab moves what it decides', () => {
  const range = reports.settings.cells.map((row) =>
    row[0] === 'tiers.preset' ? ['tiers.preset', 'rocket'] : row.slice(0, 2).map((cell) => cell ?? ''),
  );
  expect(compute('TIER', [60_000, range])).toBe('Tail KOL');
});

test('what could not be read is listed under the scores with row, column and reason', () => {
  const { scores } = reportsOf([...rows, ['示例无', '00999', '--', 1, 1, 1, 1, '']]);
  expect(textOf(scores)).toContain('Problems (');
  expect(scores.cells.some((row) => row[0] === '32' && row[3] === 'Rejected')).toBe(true);
});

const foreign = fc.oneof(
  fc.string(),
  fc.constantFrom('=1+1', '+1', '-1', '@x', '＝1', '\t=1', '00123', '1/2'),
);

test('every report is rectangular, its blocks lie inside it and never overlap, and foreign text stays text', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(foreign, fc.integer({ min: 1, max: 9_000_000 }), fc.nat(9_999), fc.nat(9_999)), {
        minLength: 1,
        maxLength: 12,
      }),
      (people) => {
        const body = people.map(([name, followers, likes, price], row) => [
          name,
          `id${row}`,
          followers,
          likes,
          likes >> 1,
          likes >> 3,
          price,
          '',
        ]);
        for (const report of Object.values(reportsOf(body))) expectSound(report);
      },
    ),
    { numRuns: 40 },
  );
});

function expectSound({ cells, columns, blocks, dropdowns, colourRules, charts, notes }: Report): void {
  for (const row of cells) {
    expect(row).toHaveLength(columns.length);
    for (const cell of row) {
      if (typeof cell === 'number') expect(Number.isFinite(cell)).toBe(true);
      expect(cell !== null && typeof cell === 'object' && 'formula' in cell).toBe(false);
    }
  }
  const taken = new Set<string>();
  for (const { row, column, rows: height, columns: width } of blocks) {
    expect(row + height).toBeLessThanOrEqual(cells.length);
    expect(column + width).toBeLessThanOrEqual(columns.length);
    for (let at = row; at < row + height; at++) {
      expect(taken.has(`${at}`)).toBe(false);
      taken.add(`${at}`);
    }
  }
  for (const box of [...dropdowns, ...colourRules, ...charts])
    expect(box.row + box.rows).toBeLessThanOrEqual(cells.length);
  for (const { column, columns: width, atColumn } of charts) {
    expect(atColumn).toBeGreaterThanOrEqual(column + width);
  }
  for (const note of notes) expect(note.row).toBeLessThan(cells.length);
}
