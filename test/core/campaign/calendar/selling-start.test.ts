import {
  readSellingStarts,
  withSellingStart,
} from '../../../../src/core/campaign/calendar/own-selling-starts';
import { isPeak, sellingStart } from '../../../../src/core/campaign/calendar/selling-start';
import { anchorOf, phasesOf } from '../../../../src/core/campaign/phases';
import { daysSince1970 } from '../../../../src/core/days';
import { settingsFrom } from '../../../../src/core/settings';
import { madeBrief, madeRun } from '../../../support/campaign/made-campaign';

const none = readSellingStarts('', 'en');

test('the start of selling is as announced, else assumed as in the last known year', () => {
  expect(sellingStart('double-11', 2025, none)).toEqual({ day: '2025-10-15', from: 'announced' });
  expect(sellingStart('double-11', 2027, none)).toEqual({ day: '2027-10-15', from: 'assumed' });
  expect(sellingStart('qixi', 2026, none)).toEqual({ day: '2026-08-19', from: 'announced' });
});

test('a person sets it by year, in any usual writing', () => {
  const own = readSellingStarts('618 2027-05-13; 双十一：2027/10/10；Double 11 2026年10月9日', 'en');
  expect(sellingStart('618', 2027, own)).toEqual({ day: '2027-05-13', from: 'set' });
  expect(sellingStart('double-11', 2027, own)).toEqual({ day: '2027-10-10', from: 'set' });
  expect(sellingStart('double-11', 2026, own)).toEqual({ day: '2026-10-09', from: 'set' });
  expect(sellingStart('618', 2026, own)?.from).toBe('announced');
});

test.each([
  '618',
  '2027-05-13',
  '七夕 2027-08-01',
  '618 2027-06-19',
  '618 2027-03-01',
  '双11 2027-10-10; 双11 2027-10-12',
])('%j is one sentence, in the run too', (text) => {
  const settings = settingsFrom([['plan.sellingStarts', text]]);
  expect(() => anchorOf(madeBrief, settings, '2026-08-01')).toThrow(
    /which is no start of selling: write 618 or 双11/,
  );
  expect(() => madeRun({ settings })).toThrow(/no start of selling/);
  expect(() => readSellingStarts(text, 'zh')).toThrow(/不是开卖日/);
});

test('one year is set and taken back without the others', () => {
  const both = withSellingStart('618 2027-05-13', 'double-11', 2027, '2027-10-10', 'en');
  expect(both).toBe('618 2027-05-13; Double 11 2027-10-10');
  expect(withSellingStart(both, 'double-11', 2027, '2027-10-12', 'en')).toBe(
    '618 2027-05-13; Double 11 2027-10-12',
  );
  expect(withSellingStart(both, '618', 2027, null, 'en')).toBe('Double 11 2027-10-10');
  expect(() => withSellingStart(both, '618', 2027, '2026-05-13', 'en')).toThrow(/618 2026-05-13/);
  expect(() => withSellingStart('', '618', 2027, '2027-07-13', 'en')).toThrow(/618 2027-07-13/);
});

test('phases and the platform’s peak follow it, and it is said', () => {
  const settings = settingsFrom([['plan.sellingStarts', '双11 2026-10-09']]);
  const anchor = anchorOf(madeBrief, settings, '2026-08-01');
  expect([anchor.kind, anchor.selling, anchor.sellingFrom]).toEqual(['big sale', '2026-10-09', 'set']);
  expect(anchor.remarks.join()).toContain('Selling starts on 2026-10-09, as the settings say');
  expect(phasesOf(anchor, madeBrief, 0, settings, '2026-08-01')[2]).toMatchObject({
    name: 'spike',
    from: '2026-10-06',
    to: '2026-10-14',
  });
  const own = readSellingStarts(settings['plan.sellingStarts'], 'en');
  const day = daysSince1970('2026-10-03');
  expect([isPeak(day, 2026, none), isPeak(day, 2026, own)]).toEqual([false, true]);
});
