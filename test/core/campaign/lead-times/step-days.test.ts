import fc from 'fast-check';
import { onOrAfter } from '../../../../src/core/campaign/calendar/working-days';
import { chainOf, type NoteKind } from '../../../../src/core/campaign/lead-times/chain';
import {
  answerBy,
  earliestDays,
  latestDays,
  type StepDays,
} from '../../../../src/core/campaign/lead-times/step-days';
import { dayAfter1970, daysSince1970 } from '../../../../src/core/days';
import { defaultSettings } from '../../../../src/core/settings';

const day = daysSince1970;
const shown = (days: StepDays) =>
  Object.fromEntries(Object.entries(days).map(([step, at]) => [step, dayAfter1970(at)]));
const note = (tier: NoteKind['tier'], more: Partial<NoteKind> = {}): NoteKind => ({
  tier,
  format: 'image',
  open: false,
  sample: true,
  advertised: false,
  ...more,
});
const koc = chainOf(note('koc'), 'cn', defaultSettings);

test.each([
  [{ ordered: '2026-11-30' }, '2026-12-10', 'ordered on a Monday'],
  [{ ordered: '2026-12-07' }, '2026-12-17', 'a week later'],
  [
    { ordered: '2026-12-07', shipped: '2026-12-08', received: '2026-12-15' },
    '2026-12-24',
    'a parcel on its way',
  ],
])('a KOC with %j posts on %s: %s', (done, posted, _why) => {
  const actual = Object.fromEntries(Object.entries(done).map(([step, on]) => [step, day(on)]));
  expect(shown(earliestDays(koc, {}, actual))['posted']).toBe(posted);
});

test('a mid-tier creator of a British client waits for Christmas', () => {
  const mid = chainOf(note('mid'), 'uk', defaultSettings);
  const found = earliestDays(mid, { start: day('2026-11-30'), signed: day('2026-12-04') });
  expect(shown(found)).toMatchObject({
    ordered: '2026-12-09',
    received: '2026-12-14',
    draft: '2026-12-21',
    clientOk: '2026-12-30',
    posted: '2027-01-05',
  });
});

test('a product that is late moves what waits for it', () => {
  const late = { start: day('2026-11-30'), signed: day('2026-12-04'), ready: day('2026-12-15') };
  expect(shown(earliestDays(koc, late))).toMatchObject({ shipped: '2026-12-15', received: '2026-12-17' });
});

test('an actual day stands, and what follows counts from it', () => {
  const from = { start: day('2026-11-30'), signed: day('2026-11-30') };
  const found = earliestDays(koc, from, { received: day('2026-12-10') }, day('2026-12-11'));
  expect(shown(found)).toMatchObject({ received: '2026-12-10', draft: '2026-12-14' });
});

test('the review takes longer before selling starts', () => {
  const submittedAt = (submitted: string) =>
    shown(earliestDays(koc, {}, { draft: day(submitted) - 1, submitted: day(submitted) }))['approved'];
  expect(submittedAt('2026-09-08')).toBe('2026-09-09');
  expect(submittedAt('2026-10-13')).toBe('2026-10-16');
});

test('an open place needs a name first, and an owner of the product no parcel', () => {
  const from = { start: day('2026-11-30'), signed: day('2026-11-30') };
  const open = earliestDays(chainOf(note('koc', { open: true }), 'cn', defaultSettings), from);
  expect(shown(open)).toMatchObject({ named: '2026-12-03', ordered: '2026-12-04' });
  const owner = earliestDays(chainOf(note('koc', { sample: false }), 'cn', defaultSettings), from);
  expect(owner.shipped).toBeUndefined();
  expect(shown(owner)).toMatchObject({ ordered: '2026-12-01', draft: '2026-12-03' });
});

test('silence publishes after 72 hours, whether the client works in them or not', () => {
  expect(answerBy(day('2026-12-04'), 'uk')).toBe(day('2026-12-07'));
  expect(answerBy(day('2026-10-01'), 'cn')).toBeNull();
});

test('the latest days are the exact opposite of the earliest', () => {
  const kind = fc.record({
    tier: fc.constantFrom('amateur', 'koc', 'tail', 'mid', 'head', 'celebrity'),
    format: fc.constantFrom('image', 'video'),
    open: fc.boolean(),
    sample: fc.boolean(),
    advertised: fc.boolean(),
  } as const);
  const posting = fc.integer({ min: day('2026-06-01'), max: day('2034-12-31') });
  fc.assert(
    fc.property(kind, fc.constantFrom('cn', 'uk', 'us'), posting, (of, client, posted) => {
      const chain = chainOf(of, client, defaultSettings);
      const latest = latestDays(chain, posted);
      const from = { start: latest.start, signed: latest.signed, ready: latest.ready };
      const known = Object.fromEntries(Object.entries(from).filter(([, at]) => at !== undefined));
      expect(earliestDays(chain, known).posted).toBeLessThanOrEqual(posted);
      for (const [one, at] of Object.entries(known) as [keyof typeof from, number][]) {
        const next = onOrAfter(at + 1, one === 'signed' ? client : 'cn');
        expect(earliestDays(chain, { ...known, [one]: next }).posted).toBeGreaterThan(posted);
      }
    }),
  );
});
