import fc from 'fast-check';
import { type Limits, type Stretch, spread, takenBy } from '../../../../src/core/campaign/run/spread';
import { addDays, daysBetween } from '../../../../src/core/days';

const limits: Limits = { ofKeyword: 3, ofAgency: 2, aWeek: null };
const notes = (count: number, note: { keyword?: string; agency?: string } = { keyword: 'serum' }) =>
  Array.from({ length: count }, () => note);
const days = (count: number, stretch: Stretch, taken = takenBy([]), of = limits) =>
  [...spread(notes(count), stretch, taken, of)].sort();

test('notes stand evenly over their days', () => {
  expect(days(3, ['2026-09-01', '2026-09-09'])).toEqual(['2026-09-02', '2026-09-05', '2026-09-08']);
});

test('a full day is passed over', () => {
  const full = notes(3).map((note, k) => ({
    ...note,
    code: `K0${k}`,
    tier: 'koc' as const,
    plannedDay: '2026-09-02',
  }));
  expect(days(3, ['2026-09-01', '2026-09-03'], takenBy(full))).not.toContain('2026-09-02');
});

test('where all days are full the limit grows as little as it must', () => {
  const ten = days(10, ['2026-09-01', '2026-09-03']);
  const most = Math.max(
    ...['2026-09-01', '2026-09-02', '2026-09-03'].map((day) => ten.filter((one) => one === day).length),
  );
  expect([ten.length, most]).toEqual([10, 4]);
});

test('of an agency two a day, as long as there are days', () => {
  const agencys = spread(notes(6, { agency: 'a' }), ['2026-09-01', '2026-09-03'], takenBy([]), limits);
  for (const day of agencys) expect(agencys.filter((one) => one === day).length).toBeLessThanOrEqual(2);
});

test('whatever the notes and limits, each has a day of the stretch, and only what must be is above a limit', () => {
  const some = fc.record({
    keyword: fc.constantFrom('serum', 'face oil', undefined),
    agency: fc.constantFrom('a', 'b', undefined),
  });
  fc.assert(
    fc.property(
      fc.array(some, { minLength: 1, maxLength: 60 }),
      fc.integer({ min: 1, max: 60 }),
      fc.constantFrom(null, 1, 5),
      (list, length, aWeek) => {
        const from = '2026-09-01';
        const to = addDays(from, length - 1);
        const given = list.map(({ keyword, agency }) => ({
          ...(keyword && { keyword }),
          ...(agency && { agency }),
        }));
        const found = spread(given, [from, to], takenBy([]), { ...limits, aWeek });
        expect(found).toHaveLength(list.length);
        for (const day of found) expect(daysBetween(from, day) >= 0 && daysBetween(day, to) >= 0).toBe(true);
        const byKeyword = new Map<string, number>();
        const inAll = new Map<string, number>();
        found.forEach((day, index) => {
          const keyword = list[index]?.keyword ?? '';
          byKeyword.set(`${keyword} ${day}`, (byKeyword.get(`${keyword} ${day}`) ?? 0) + 1);
          inAll.set(keyword, (inAll.get(keyword) ?? 0) + 1);
        });
        for (const [key, count] of byKeyword) {
          const total = inAll.get(key.slice(0, -11)) ?? 0;
          expect(count).toBeLessThanOrEqual(Math.max(3, Math.ceil(total / length)));
        }
      },
    ),
  );
});
