import { wallTimeIn } from '../../src/core/wall-time';

const shanghai = wallTimeIn('Asia/Shanghai');

test('midnight in the file’s time zone is a date without a time', () => {
  expect(shanghai(new Date('2026-11-10T16:00:00Z'))).toEqual({ date: '2026-11-11' });
});

test('any other moment keeps its time', () => {
  expect(shanghai(new Date('2026-11-11T12:00:00Z'))).toEqual({ date: '2026-11-11T20:00:00' });
});

test('a fraction of a day that is a hair short of the minute is the minute', () => {
  expect(shanghai(new Date('2026-11-11T11:59:59.9997Z'))).toEqual({ date: '2026-11-11T20:00:00' });
});

test('summer time counts', () => {
  const berlin = wallTimeIn('Europe/Berlin');
  expect(berlin(new Date('2026-07-01T10:00:00Z'))).toEqual({ date: '2026-07-01T12:00:00' });
  expect(berlin(new Date('2026-12-01T11:00:00Z'))).toEqual({ date: '2026-12-01T12:00:00' });
});
