import { emptyBrief } from '../../../src/core/brief';
import { makePlan } from '../../../src/core/campaign/make-plan';
import { addDays, daysBetween } from '../../../src/core/days';
import { scoreCreators } from '../../../src/core/scoring/score-creators';
import { defaultSettings as settings } from '../../../src/core/settings';
import { chooseShortlist } from '../../../src/core/shortlist/list/choose-shortlist';
import { rulesFromMix } from '../../../src/core/shortlist/question/rules-from-mix';
import { creator } from '../../support/creators/creator';

const offer = (price: number) =>
  ({ format: 'image', price, declared: true, rebate: null, agreed: false }) as const;
const pool = scoreCreators(
  [
    ...Array.from({ length: 20 }, (_, index) =>
      creator({ id: `koc${index}`, followers: 4_000, offers: [offer(500)] }),
    ),
    ...Array.from({ length: 6 }, (_, index) =>
      creator({ id: `mid${index}`, followers: 90_000, offers: [offer(8_000)] }),
    ),
    ...Array.from({ length: 2 }, (_, index) =>
      creator({ id: `head${index}`, followers: 900_000, offers: [offer(60_000)] }),
    ),
  ],
  settings,
);
const brief = { ...emptyBrief, budget: 250_000, launch: '2026-11-11' };
const list = chooseShortlist(pool, rulesFromMix('none', brief.budget, settings), settings, brief);
const plan = makePlan(list, brief, settings, '2026-09-01');

test('everyone on the list has one note', () => {
  expect(plan.notes.map(({ pick }) => pick.scored.creator.id).sort()).toEqual(
    list.picks.map(({ scored }) => scored.creator.id).sort(),
  );
});

test('KOC seed six weeks before, mid-tier three weeks before, head a week around the launch', () => {
  expect(plan.phases.map(({ name, from, to }) => [name, from, to])).toEqual([
    ['seed', '2026-09-30', '2026-10-20'],
    ['deep-dive', '2026-10-21', '2026-11-03'],
    ['spike', '2026-11-04', '2026-11-14'],
    ['always-on', '2026-11-15', '2026-11-28'],
  ]);
});

test('a tier publishes in its phase, and some KOC are kept for after the launch', () => {
  for (const { pick, phase, publishOn } of plan.notes) {
    const { tier } = pick.scored;
    expect(tier === 'koc' ? ['seed', 'always-on'] : [tier === 'mid' ? 'deep-dive' : 'spike']).toContain(
      phase,
    );
    const { from, to } = plan.phases.find(({ name }) => name === phase) ?? { from: '', to: '' };
    expect(publishOn >= from && publishOn <= to).toBe(true);
  }
  expect(plan.notes.filter(({ phase }) => phase === 'always-on')).toHaveLength(6);
});

test('spend by phase adds up to the list’s spend', () => {
  const sum = Object.values(plan.spendByPhase).reduce((total, spend) => total + spend, 0);
  expect(sum).toBeCloseTo(list.spend, 2);
});

test('with few days left the phases share them, nothing lies in the past, and the plan says so', () => {
  const late = makePlan(list, brief, settings, '2026-10-28');
  expect(late.notes.every(({ publishOn }) => publishOn >= '2026-10-28')).toBe(true);
  expect(late.remarks[0]).toBe('Only 14 of the 42 days before the launch are left: the phases share them.');
});

test('an open or past launch is replaced, with a remark', () => {
  expect(makePlan(list, { ...brief, launch: null }, settings, '2026-09-01').launch).toBe('2026-10-13');
  const past = makePlan(list, { ...brief, launch: '2026-08-01' }, settings, '2026-09-01');
  expect(past.launch).toBe('2026-09-01');
  expect(past.remarks[0]).toContain('2026-08-01 is past');
});

test('days are counted on the calendar, whatever the clocks do', () => {
  expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
  expect(daysBetween('2026-12-31', '2027-01-01')).toBe(1);
});
