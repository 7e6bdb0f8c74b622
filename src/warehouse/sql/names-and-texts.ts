/** A column's or table's name as BigQuery takes it, whatever stands in it. */
export function quotedName(name: string): string {
  return `\`${escaped(name).replace(/`/g, '\\`')}\``;
}

/** A text as BigQuery takes it, whatever stands in it. */
export function quotedText(text: string): string {
  return `'${escaped(text).replace(/'/g, "\\'")}'`;
}

/** A number that is FLOAT64 in BigQuery and DOUBLE in DuckDB: without an exponent the latter makes a DECIMAL of it. */
export function writtenNumber(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`${value} is no number of a query`);
  const digits = String(value).replace('e+', 'e');
  const written = digits.includes('e') ? digits : `${digits}e0`;
  return value < 0 || Object.is(value, -0) ? `(${written})` : written;
}

function escaped(text: string): string {
  return text.replace(/[\\\n\r\t\0]/g, (sign) => escapes[sign] ?? sign);
}

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\0': '\\x00',
};
