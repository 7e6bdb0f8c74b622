import type { Brief } from '../../../../src/core/brief';
import { planCampaign } from '../../../../src/core/campaign/plan-campaign';
import { todayList } from '../../../../src/core/campaign/today/today-list';
import { campaignReports } from '../../../../src/core/reports/plan/campaign-reports';
import { noCampaign } from '../../../../src/core/reports/plan/standing-campaign';
import type { Report } from '../../../../src/core/reports/report';
import { defaultSettings as settings } from '../../../../src/core/settings';
import { madeBrief, madePicks, madeReserves, madeShortlist } from '../../../support/campaign/made-campaign';

const shortlist = madeShortlist(madePicks, madeReserves);

/** A first plan of the last of August, and a run on a day. */
function planned(brief: Brief, today: string) {
  const asked = { shortlist, brief, settings };
  const { run } = planCampaign({ ...asked, record: null, today: '2026-08-31' });
  const campaign = planCampaign({ ...asked, record: run.record, today });
  const [, , overview] = campaignReports(campaign, noCampaign, brief, settings) as [Report, Report, Report];
  return { campaign, texts: overview.cells.map(([first]) => first) };
}

test('Overview has what is due on the day of the run', () => {
  const { campaign, texts } = planned(madeBrief, '2026-09-14');
  const at = texts.indexOf('Today, made on 2026-09-14 (Beijing)');
  const [first] = campaign.today.items;
  expect(first).toBeDefined();
  expect(String(texts[at + 2])).toContain(first?.code);
});

test('what is due is the same by record and day alone, as for who shows it without a run', () => {
  const { campaign } = planned(madeBrief, '2026-09-14');
  const cost = ({ code }: { readonly code: string }) => campaign.plan.made.get(code)?.cost ?? 0;
  expect(todayList(campaign.run.record, { brief: madeBrief, settings, cost }, '2026-09-14')).toEqual(
    campaign.today,
  );
});

test('Overview warns of a brief that tells KOC what to feel', () => {
  const warning =
    'KOC briefs carry facts and questions, never sentences to copy or a wanted sentiment: rewrite “说好用”.';
  expect(planned({ ...madeBrief, angles: ['说好用', '通勤'] }, '2026-08-31').texts).toContain(warning);
  expect(planned({ ...madeBrief, angles: ['通勤'] }, '2026-08-31').texts).not.toContain(warning);
});
