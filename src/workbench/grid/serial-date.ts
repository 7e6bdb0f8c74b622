/**
 * Spreadsheets count days from 30 December 1899. A serial number is a wall time: it has no time zone of its own, and
 * reads as what clocks show in the file's zone: an IANA name such as `Asia/Shanghai`, or `null` for this computer's.
 */
const dayLength = 86_400_000;
const dayZero = Date.UTC(1899, 11, 30);

/** The serial number of a moment's wall time in the zone. */
export function serialOf(date: Date, zone: string | null = null): number {
  if (zone !== null) return (date.getTime() + offsetIn(zone, date.getTime()) - dayZero) / dayLength;
  const wall = Date.UTC(
    date.getFullYear(),
    date.getMonth(),
    date.getDate(),
    date.getHours(),
    date.getMinutes(),
    date.getSeconds(),
    date.getMilliseconds(),
  );
  return (wall - dayZero) / dayLength;
}

/** The serial number of an ISO date, with or without a time: `2026-11-11`, `2026-11-11T20:00:00`. */
export function serialOfIso(iso: string): number {
  const [day = '', time = ''] = iso.split('T');
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number);
  const [hours = 0, minutes = 0, seconds = 0] = time === '' ? [] : time.split(':').map(Number);
  return (Date.UTC(year, month - 1, date, hours, minutes, Math.floor(seconds)) - dayZero) / dayLength;
}

/** The moment when clocks in the zone show what the serial number says. */
export function dateOfSerial(serial: number, zone: string | null = null): Date {
  const wall = new Date(Math.round(dayZero + serial * dayLength));
  if (zone !== null) {
    const near = wall.getTime() - offsetIn(zone, wall.getTime());
    return new Date(wall.getTime() - offsetIn(zone, near));
  }
  return new Date(
    wall.getUTCFullYear(),
    wall.getUTCMonth(),
    wall.getUTCDate(),
    wall.getUTCHours(),
    wall.getUTCMinutes(),
    wall.getUTCSeconds(),
    wall.getUTCMilliseconds(),
  );
}

/** The ISO date of a serial number, with the time only where there is one. */
export function isoOfSerial(serial: number): string {
  const iso = new Date(Math.round(dayZero + serial * dayLength)).toISOString().slice(0, 19);
  return iso.endsWith('T00:00:00') ? iso.slice(0, 10) : iso;
}

/** Whether a number format shows dates or times: `yyyy-mm-dd` does, `0.0"m"` does not. */
export function isDateFormat(pattern: string | null | undefined): boolean {
  if (!pattern || /^general$/i.test(pattern)) return false;
  return /[ymdhs]/i.test(pattern.replace(/"[^"]*(?:"|$)|\[[^\]]*(?:\]|$)|\\./g, ''));
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** How far the zone's clocks are ahead of UTC at a moment, in milliseconds. */
function offsetIn(zone: string, moment: number): number {
  const clock =
    clocks.get(zone) ??
    new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
      hourCycle: 'h23',
    });
  clocks.set(zone, clock);
  const parts = Object.fromEntries(
    clock.formatToParts(moment).map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  const wall = Date.UTC(year, month - 1, day, hour, minute, second);
  return wall - Math.floor(moment / 1000) * 1000;
}
