import { rememberedIn } from '../../../src/cli/standing/campaign-in-file';
import { planToRead } from '../../../src/cli/standing/standing-file';
import { firstPlan, tabIn, terminal } from '../../support/plans/campaign-file';

const { place, plan, close } = terminal();
afterAll(close);

test('a file remembers of each campaign what it was planned by, and a run without brief and mix goes on with that', async () => {
  const file = place('plan.xlsx');
  await firstPlan({ place, plan, close }, 'plan.xlsx', { campaign: 'Glow' });
  await firstPlan({ place, plan, close }, 'plan.xlsx', { campaign: 'Dew', out: 'plan.xlsx' });
  const remembered = async () =>
    rememberedIn(await planToRead(file, 'en')).map(({ brief: { campaign, budget }, mix }) => [
      campaign,
      budget,
      mix,
    ]);
  expect(await remembered()).toEqual([
    ['Glow', 60_000, 'none'],
    ['Dew', 60_000, 'none'],
  ]);
  const [overview, other] = [await tabIn(file, 'Overview · Dew'), await tabIn(file, 'Plan · Glow')];
  const again = ['--plan', file, '--campaign', 'Dew', '--today', '2026-09-01', '--out', file];
  expect(await plan(place('pool.csv'), ...again)).toContain('Brief: as it stands in');
  expect((await tabIn(file, 'Overview · Dew')).cells).toEqual(overview.cells);
  expect(await tabIn(file, 'Plan · Glow')).toEqual(other);
  await plan('--plan', file, '--campaign', 'Glow', '--act', 'hold M01', '--out', file, '--yes');
  expect((await remembered()).map(([campaign]) => campaign)).toEqual(['Dew', 'Glow']);
});
