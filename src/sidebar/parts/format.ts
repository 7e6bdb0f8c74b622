import type { Language } from '../../core/messages/message';

/** 98,400 */
export function whole(language: Language, value: number): string {
  return formatter(language, { maximumFractionDigits: 0 }).format(value);
}

/** ¥98,400 */
export function money(language: Language, value: number): string {
  return `¥${whole(language, value)}`;
}

/** 12.3K, 1.2万 */
export function compact(language: Language, value: number): string {
  return formatter(language, { notation: 'compact', maximumFractionDigits: 1 }).format(value);
}

/** 36 % of a share 0 to 1; 4.5 % with a decimal. */
export function percent(language: Language, share: number, decimals = 0): string {
  return formatter(language, { style: 'percent', maximumFractionDigits: decimals }).format(share);
}

/** 0.83, 12.5, −0.4: small figures with two decimals at most. */
export function fine(language: Language, value: number): string {
  return formatter(language, { maximumFractionDigits: 2 }).format(value);
}

/** Nov 11, 11月11日; with the year where asked. */
export function day(language: Language, date: string, year = false): string {
  const options: Intl.DateTimeFormatOptions = { month: 'short', day: 'numeric', timeZone: 'UTC' };
  return new Intl.DateTimeFormat(locale(language), year ? { ...options, year: 'numeric' } : options).format(
    new Date(`${date.slice(0, 10)}T00:00:00Z`),
  );
}

const formatters = new Map<string, Intl.NumberFormat>();

/** A formatter is dear to make and a list asks for hundreds. */
function formatter(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  const known = formatters.get(key);
  if (known !== undefined) return known;
  const made = new Intl.NumberFormat(locale(language), options);
  formatters.set(key, made);
  return made;
}

function locale(language: Language): string {
  return language === 'zh' ? 'zh-CN' : 'en-US';
}
