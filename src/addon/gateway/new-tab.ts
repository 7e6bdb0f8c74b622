/** Sheets takes no longer name. */
const mostNameLength = 100;
/** Nobody has more tabs of one name; whatever fails so often fails for another reason. */
const mostAttempts = 9;

/**
 * Adds a tab by this name, or by `name (2)` and so on where a tab of the person's own bears it. Whether a name
 * is taken is left to Sheets to say: it does not tell capitals from small letters, and its rules are its own.
 */
export function addTab(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  name: string,
): { readonly sheet: GoogleAppsScript.Spreadsheet.Sheet; readonly name: string } {
  for (let attempt = 1; ; attempt += 1) {
    const suffix = attempt === 1 ? '' : ` (${attempt})`;
    const candidate = name.slice(0, mostNameLength - suffix.length) + suffix;
    try {
      return { sheet: spreadsheet.insertSheet(candidate), name: candidate };
    } catch (error) {
      if (attempt === mostAttempts) throw error;
    }
  }
}
