/** What a cell or a header says of tax: included, not included, or nothing. */
export function taxIn(text: string): boolean | null {
  if (/不含税|未税|税前|不带票/.test(text)) return false;
  return /含税|税后/.test(text) ? true : null;
}
