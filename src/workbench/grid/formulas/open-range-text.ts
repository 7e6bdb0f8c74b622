/** The number of rows of a sheet by its name; `null` means the sheet that the formula is on. */
export type RowsOf = (sheetName: string | null) => number | null;

/** Writes the last row into each open range: `=TIER(B2:B)` becomes `=TIER(B2:B1000)`. */
export function closeRanges(formula: string, rowsOf: RowsOf): string {
  return outsideTexts(formula, (part) =>
    part.replace(openRange, (whole, sheet: string | undefined, first: string, column: string) => {
      const lastRow = rowsOf(nameIn(sheet));
      return lastRow === null ? whole : `${sheet ?? ''}${first}:${column}${lastRow}`;
    }),
  );
}

/** The formula as the person wrote it: a range that reaches the sheet's last row is open. */
export function openRangesAgain(formula: string, rowsOf: RowsOf): string {
  return outsideTexts(formula, (part) =>
    part.replace(
      closedRange,
      (whole, sheet: string | undefined, first: string, column: string, row: string) =>
        Number(row) === rowsOf(nameIn(sheet)) ? `${sheet ?? ''}${first}:${column}` : whole,
    ),
  );
}

const sheet = /((?:'(?:[^']|'')+'|[A-Za-z0-9_.\u00c0-\uffff]+)!)?/.source;
const cell = /(\$?[A-Za-z]{1,3}\$?\d+)/.source;
const openRange = new RegExp(`${sheet}${cell}:(\\$?[A-Za-z]{1,3})(?![A-Za-z0-9$(!])`, 'g');
const closedRange = new RegExp(`${sheet}${cell}:(\\$?[A-Za-z]{1,3}\\$?)(\\d+)`, 'g');

function nameIn(prefix: string | undefined): string | null {
  if (prefix === undefined) return null;
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
}

/** Changes a formula, but not the texts between quotation marks in it. */
function outsideTexts(formula: string, change: (part: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part) => (part.startsWith('"') ? part : change(part)))
    .join('');
}
