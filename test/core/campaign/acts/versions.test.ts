import { sentencesOf } from '../../../../src/core/campaign/acts/sentences-of';
import { markOfRows, sentVersions } from '../../../../src/core/campaign/acts/versions';
import { replay } from '../../../../src/core/campaign/record/log';
import { madeOf } from '../../../../src/core/campaign/record/made';
import { done, filled, runAgain, terms, whyRefused } from '../../../support/campaign/made-acts';

const { record } = filled;
const sent = done(record, { kind: 'version', label: 'v1', to: 'the client' }).record;

test('a version is a number of the log: the rows as they were sent', () => {
  const later = done(sent, { kind: 'decline', codes: ['M03'] }).record;
  const [version] = sentVersions(later.log);
  expect(version).toMatchObject({ label: 'v1', to: 'the client', day: '2026-09-07' });
  const rows = replay(later.log.filter(({ number }) => number <= (version?.number ?? 0)));
  expect(markOfRows(rows)).toBe(later.settled.sentRows);
  expect(markOfRows(rows)).not.toBe(markOfRows(later.rows));
  expect(whyRefused(sent, { kind: 'version', label: 'v1', to: 'the client' })).toContain('Nothing would');
});

test('signing late shows every row that it makes impossible, and no run moves one', () => {
  const { record: signed, preview } = done(sent, { kind: 'sign', who: 'Ms Li' }, '2026-09-28');
  const shown = record.rows.filter((row) => {
    const made = [sent, signed].map(({ settled }) => JSON.stringify(madeOf(row, { ...terms, settled })));
    return made[0] !== made[1];
  });
  expect(shown.length).toBeGreaterThan(0);
  expect(preview.alsoShown).toEqual(shown.map(({ code }) => code));
  expect(signed.settled).toMatchObject({ signOff: '2026-09-28', signed: 'v1', signedBy: 'Ms Li' });
  expect(signed.rows.every((row, at) => row === sent.rows[at])).toBe(true);
  expect(runAgain(signed).record).toBe(signed);
  expect(sentencesOf(preview, 'en')[0]).toBe('Ms Li signs v1: orders may go out.');
});

test('who comes after the signature needs the client’s word', () => {
  const { record: signed } = done(sent, { kind: 'sign', who: 'Ms Li', version: 'v1' });
  const { preview } = done(signed, { kind: 'decline', codes: ['K11'] });
  expect(preview.doubts).toEqual([{ code: 'K31', kind: 'not signed' }]);
  expect(whyRefused(record, { kind: 'sign', who: 'Ms Li', version: 'v7' })).toContain('No version v7');
});
