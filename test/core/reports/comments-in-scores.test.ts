import { emptyBrief } from '../../../src/core/brief';
import { clientReport } from '../../../src/core/reports/client-report';
import { scoresReport } from '../../../src/core/reports/scores-report';
import { shortlistReport } from '../../../src/core/reports/shortlist/shortlist-report';
import { scoreCreators } from '../../../src/core/scoring/score-creators';
import { withComments } from '../../../src/core/scoring/with-comments';
import { settingsFrom } from '../../../src/core/settings';
import { chooseShortlist } from '../../../src/core/shortlist/list/choose-shortlist';
import { rulesFromMix } from '../../../src/core/shortlist/question/rules-from-mix';
import { readTab } from '../../support/creators/read-rows';

const header = ['昵称', '小红书号', '粉丝数', '点赞', '收藏', '评论', '图文报价', '评论内容'];
const comments = '太好看了\n求链接\n已下单\n又是广告\n哈哈\n嗯嗯\n第一\n@小红薯\n晚安\n来啦';
const rows = [
  ['示例1', '00101', 8000, 240, 160, 40, 500, comments],
  ['示例2', '00102', 9000, 240, 160, 40, 500, ''],
];

function tabsOf(body: readonly (readonly (string | number)[])[], language: 'en' | 'zh' = 'en') {
  const settings = settingsFrom([['language', language]]);
  const reading = readTab('export', [header, ...body], { language });
  const scored = scoreCreators(withComments(reading.creators, reading.comments, settings), settings);
  const brief = { ...emptyBrief, budget: 5000 };
  const list = chooseShortlist(scored, rulesFromMix('none', brief.budget, settings), settings, brief);
  const shortlist = shortlistReport(list, brief, settings, '2026-09-01');
  return {
    scores: scoresReport(scored, reading, settings, '2026-09-01'),
    shortlist,
    client: clientReport(shortlist, brief, settings),
  };
}

const cellsOf = (column: string, { cells }: ReturnType<typeof tabsOf>['scores']) => {
  const header = cells.find((row) => row.includes(column)) ?? [];
  const body = cells.slice(cells.indexOf(header) + 1, cells.indexOf(header) + 3);
  return body.map((row) => row[header.indexOf(column)]);
};

test('the scores say what a creator’s comments say, and nothing where there are none', () => {
  const cells = cellsOf('Comments read', tabsOf(rows).scores);
  expect(cells).toContain(null);
  expect(cells.find((cell) => cell !== null)).toMatch(
    /^10 comments: 10% positive \(\d+–\d+%\), .*, 20% want to buy \(\d+–\d+%\), 1 of them bought, 1 suspect an ad$/,
  );
  expect(cellsOf('评论解读', tabsOf(rows, 'zh').scores).join()).toContain('10 条评论：正面 10%');
});

test('of fewer than ten comments no share is shown', () => {
  const few = rows.map((row) => row.with(-1, String(row.at(-1)).split('\n').slice(0, 5).join('\n')));
  expect(cellsOf('Comments read', tabsOf(few).scores)).toContain('5 comments: few, 1 suspect an ad');
});

test('without comments there is no such column', () => {
  const { cells } = tabsOf(rows.map((row) => [...row.slice(0, -1), ''])).scores;
  expect(cells.flat()).not.toContain('Comments read');
});

test('what readers suspect stays with the planner', () => {
  const { client, shortlist } = tabsOf(rows);
  for (const { cells } of [client, shortlist])
    expect(JSON.stringify(cells)).not.toMatch(/suspect|% positive/);
});
