import { campaignNow } from '../../../src/core/campaign/campaign-now';
import { campaignTerms } from '../../../src/core/campaign/campaign-terms';
import { defaultSettings } from '../../../src/core/settings';
import { planned, terms } from '../../support/campaign/made-acts';
import { madeBrief } from '../../support/campaign/made-campaign';

test('a campaign as its record stands is what the run that made it showed, but for the run’s own words', () => {
  const { plan, waterfall, ledger, today, run } = planned;
  const now = campaignNow(run.record, terms, today.day);
  expect(now.ledger).toEqual(ledger);
  expect(now.waterfall).toEqual(waterfall);
  expect(now.today).toEqual(today);
  expect(now.plan.phases).toEqual(plan.phases);
  expect(now.plan.made).toEqual(plan.made);
});

test('what comes off the budget follows the mix that the plan was made with', () => {
  const offBy = (mix: string) => campaignTerms(madeBrief, mix, defaultSettings).waterfall;
  const [plain, tenthBack] = [offBy('none'), offBy('631')];
  expect(plain.held).toBe(0);
  expect(tenthBack.held + tenthBack.contingency).toBeGreaterThan(plain.contingency);
  expect(tenthBack.budget).toBe(plain.budget);
  expect(() => offBy('no mix')).toThrow('no mix');
});
