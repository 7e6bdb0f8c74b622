import type { ColourRule, Dropdown, Report } from '../../core/reports/report';
import { liveRules } from '../rendering/colour-fills';
import { type Extent, type Grid, rectangle } from '../rendering/tab-picture';
import { widthRuns } from '../rendering/width-runs';
import { forSheets } from './paint';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

/** Frozen rows and columns. */
export function freeze(sheet: Sheet, report: Report): void {
  sheet.setFrozenRows(report.frozenRows);
  if (report.frozenColumns > 0) sheet.setFrozenColumns(report.frozenColumns);
}

/** What only a new tab is given, because afterwards it is the person's to change: widths and colour rules. */
export function furnish(sheet: Sheet, report: Report): void {
  for (const { column, columns, width } of widthRuns(report.columns)) {
    sheet.setColumnWidths(column + 1, columns, width);
  }
  setColourRules(sheet, report);
}

/** From the first row to the last with a note. */
export function setNotes(sheet: Sheet, { notes, columns }: Report): void {
  if (notes.length === 0) return;
  const texts = new Map(notes.map(({ row, column, text }) => [`${row} ${column}`, text]));
  const rows = notes.reduce((most, { row }) => Math.max(most, row + 1), 1);
  sheet
    .getRange(1, 1, rows, columns.length)
    .setNotes(rectangle(rows, columns.length, (row, column) => texts.get(`${row} ${column}`) ?? ''));
}

/**
 * The dropdowns of ours, and the rules that a person gave cells of theirs.
 *
 * @param kept for each cell which of the person's rules it has
 * @param lists by column, what a person has made of our dropdown
 */
export function setRules(
  sheet: Sheet,
  { dropdowns }: Report,
  { rows, columns }: Extent,
  kept: Grid<number | null>,
  rules: readonly Rule[],
  lists: ReadonlyMap<number, Rule> = new Map(),
): void {
  if (dropdowns.length === 0 && rules.length === 0) return;
  const ofDropdown = new Map<Dropdown, Rule>();
  const known = new Map<string, Rule>();
  for (const dropdown of dropdowns) {
    const choices = JSON.stringify(dropdown.choices);
    const own = lists.get(dropdown.column);
    const rule = own ?? known.get(choices) ?? ruleOf(dropdown);
    if (own === undefined) known.set(choices, rule);
    ofDropdown.set(dropdown, rule);
  }
  const validations = rectangle(rows, columns, (row, column) => {
    const found = dropdowns.find(
      (one) => column === one.column && row >= one.row && row < one.row + one.rows,
    );
    if (found !== undefined) return ofDropdown.get(found) ?? null;
    const own = kept[row]?.[column] ?? null;
    return own === null ? null : (rules[own] ?? null);
  });
  sheet.getRange(1, 1, rows, columns).setDataValidations(forSheets(validations));
}

function ruleOf({ choices }: Dropdown): Rule {
  return SpreadsheetApp.newDataValidation()
    .requireValueInList([...choices], true)
    .build();
}

/** Over whole columns, so that a rerun with more rows needs no other rules. */
function setColourRules(sheet: Sheet, report: Report): void {
  const rules = liveRules(report);
  if (rules.length > 0) sheet.setConditionalFormatRules(rulesOfSheet(sheet, rules));
}

/** Our rules go where our columns went; a person's own stay. */
export function moveColourRules(sheet: Sheet, report: Report): void {
  const rules = liveRules(report);
  if (rules.length === 0) return;
  const own = sheet.getConditionalFormatRules().filter((rule) => !isOurs(rule, rules));
  sheet.setConditionalFormatRules([...own, ...rulesOfSheet(sheet, rules)]);
}

function isOurs(
  rule: GoogleAppsScript.Spreadsheet.ConditionalFormatRule,
  ours: readonly ColourRule[],
): boolean {
  const condition = rule.getBooleanCondition();
  const [value] = condition?.getCriteriaValues() ?? [];
  return ours.some(({ when, background }) => {
    const compared = 'textIs' in when ? when.textIs : 'atLeast' in when ? when.atLeast : when.below;
    return String(value) === String(compared) && condition?.getBackground()?.toLowerCase() === background;
  });
}

function rulesOfSheet(sheet: Sheet, rules: readonly ColourRule[]) {
  const rows = sheet.getMaxRows();
  return rules.map(({ column, columns, when, background }) => {
    const rule = SpreadsheetApp.newConditionalFormatRule()
      .setRanges([sheet.getRange(1, column + 1, rows, columns)])
      .setBackground(background);
    if ('textIs' in when) return rule.whenTextEqualTo(when.textIs).build();
    if ('atLeast' in when) return rule.whenNumberGreaterThanOrEqualTo(when.atLeast).build();
    return rule.whenNumberLessThan(when.below).build();
  });
}
