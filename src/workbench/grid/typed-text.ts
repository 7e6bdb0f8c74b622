import { serialOfIso } from './serial-date';

/** What Google Sheets makes of a text when it is written into a cell. */
export type Typed =
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  /** `format` where the way of writing asks for one: `12%` is 0.12 shown as a percentage. */
  | { readonly kind: 'number'; readonly value: number; readonly format: string | null };

/**
 * Reads a text as `setValues` does: `=` begins a formula, even in a cell set to text; a leading apostrophe makes
 * text; in a text cell all else stays text; elsewhere what looks like a number, percentage, date, time or boolean is
 * one, and what begins with `+` otherwise is a formula.
 */
export function readTyped(text: string, isTextCell: boolean): Typed {
  if (text.startsWith('=') && text.length > 1) return { kind: 'formula', formula: text };
  if (text.startsWith("'")) return { kind: 'text', text: text.slice(1) };
  if (isTextCell) return { kind: 'text', text };
  if (/^(true|false)$/i.test(text)) return { kind: 'boolean', value: /^true$/i.test(text) };
  const trimmed = text.trim();
  const read = readNumber(trimmed) ?? readDate(trimmed) ?? readTime(trimmed) ?? readGroups(trimmed);
  if (read) return read;
  return /^\+./.test(text) ? { kind: 'formula', formula: `=${text}` } : { kind: 'text', text };
}

/** Whether Sheets would take the text for something else than text. */
export function looksNumeric(text: string): boolean {
  return readTyped(text.startsWith("'") ? text.slice(1) : text, false).kind !== 'text';
}

function readNumber(text: string): Typed | null {
  const [, sign = '', currency = '', digits, exponent = '', percent = ''] =
    /^([+-]?)([$¥￥€£]?)(\d+(?:\.\d*)?|\.\d+|\d{1,3}(?:,\d{3})+(?:\.\d*)?)([eE][+-]?\d+)?(%?)$/.exec(text) ??
    [];
  if (digits === undefined) return null;
  const value = Number(sign + digits.replace(/,/g, '') + exponent);
  if (percent) return { kind: 'number', value: value / 100, format: digits.includes('.') ? '0.00%' : '0%' };
  if (currency) return { kind: 'number', value, format: `"${currency}"#,##0.00` };
  return {
    kind: 'number',
    value,
    format: digits.includes(',')
      ? digits.includes('.')
        ? '#,##0.00'
        : '#,##0'
      : exponent
        ? '0.00E+00'
        : null,
  };
}

function readDate(text: string): Typed | null {
  const iso = /^(\d{4})([-/ ])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (iso) return dateOrNull(Number(iso[1]), Number(iso[3]), Number(iso[4]), 'yyyy-mm-dd');
  const american = /^(\d{1,2})[/](\d{1,2})(?:[/](\d{4}))?$/.exec(text);
  if (!american) return null;
  const year = american[3] === undefined ? new Date().getFullYear() : Number(american[3]);
  return dateOrNull(
    year,
    Number(american[1]),
    Number(american[2]),
    american[3] === undefined ? 'm/d' : 'm/d/yyyy',
  );
}

function dateOrNull(year: number, month: number, day: number, format: string): Typed | null {
  const moment = new Date(Date.UTC(year, month - 1, day));
  if (moment.getUTCMonth() !== month - 1 || moment.getUTCDate() !== day) return null;
  return { kind: 'number', value: serialOfIso(moment.toISOString().slice(0, 10)), format };
}

/** `12:30`, or a date and a time: `2026-09-25 08:00`. */
function readTime(text: string): Typed | null {
  const [, date, hours, minutes, seconds] =
    /^(?:(\d{4}[-/]\d{1,2}[-/]\d{1,2}) +)?(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text) ?? [];
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59) return null;
  const day = date === undefined ? null : readDate(date);
  if (date !== undefined && day?.kind !== 'number') return null;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / 86_400;
  const clock = seconds === undefined ? 'hh:mm' : 'hh:mm:ss';
  return day?.kind === 'number'
    ? { kind: 'number', value: day.value + time, format: `yyyy-mm-dd ${clock}` }
    : { kind: 'number', value: time, format: clock };
}

/** Digits in groups: `22 34`. */
function readGroups(text: string): Typed | null {
  return /^\d+(?: \d+)+$/.test(text)
    ? { kind: 'number', value: Number(text.replace(/ /g, '')), format: null }
    : null;
}
