import { planCampaign } from '../../../src/core/campaign/plan-campaign';
import { readCreators } from '../../../src/core/creators/read-creators';
import type { Language } from '../../../src/core/messages/message';
import { clientReport } from '../../../src/core/reports/client-report';
import { campaignReports } from '../../../src/core/reports/plan/campaign-reports';
import { noCampaign } from '../../../src/core/reports/plan/standing-campaign';
import type { Report } from '../../../src/core/reports/report';
import { scoresReport } from '../../../src/core/reports/scores-report';
import { settingsReport } from '../../../src/core/reports/settings-report';
import { shortlistReport } from '../../../src/core/reports/shortlist/shortlist-report';
import { scoreCreators } from '../../../src/core/scoring/score-creators';
import { settingsFrom } from '../../../src/core/settings';
import { chooseShortlist } from '../../../src/core/shortlist/list/choose-shortlist';
import { rulesFromMix } from '../../../src/core/shortlist/question/rules-from-mix';
import type { Cell, Table } from '../../../src/core/table';
import { planState } from '../plans/plan-state';

const today = '2026-10-01';
const campaign = planState({ product: '防晒霜' }).campaigns[0]?.brief;
const brief = { ...campaign, budget: 100_000 } as Parameters<typeof chooseShortlist>[3];

/** What the wizard writes for a table of creators, from their scores to the client's tab. */
export function wizardReports(
  table: Table,
  language: Language = 'en',
): Readonly<Record<'scores' | 'shortlist' | 'log' | 'plan' | 'overview' | 'client' | 'settings', Report>> {
  const settings = settingsFrom([['language', language]]);
  const reading = readCreators(table, { settings });
  const scored = scoreCreators(reading.creators, settings);
  const rules = rulesFromMix('none', brief.budget, settings);
  const chosen = chooseShortlist(scored, rules, settings, brief);
  const shortlist = shortlistReport(chosen, brief, settings, today);
  const planned = planCampaign({ record: null, shortlist: chosen, brief, settings, today });
  const tabs = campaignReports(planned, noCampaign, brief, settings);
  const [log, plan, overview] = tabs as [Report, Report, Report];
  return {
    scores: scoresReport(scored, reading, settings, today),
    shortlist,
    log,
    plan,
    overview,
    client: clientReport(shortlist, brief, settings),
    settings: settingsReport(settings),
  };
}

/** An export of creators of all sizes; every counting is a round number, because nothing here depends on it. */
export function exportOf(creators: number): Cell[][] {
  const header = ['小红书号', '昵称', '粉丝数', '平均点赞', '平均收藏', '平均评论', '图文报价'];
  const rows = Array.from({ length: creators }, (_, index): Cell[] => {
    const followers = 1_000 + (index % 50) * 4_000;
    return [
      `id${index}`,
      `示例博主${index}`,
      followers,
      followers / 50,
      followers / 100,
      followers / 400,
      followers / 10,
    ];
  });
  return [header, ...rows];
}
