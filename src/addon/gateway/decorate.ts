import { foldedSpans } from '../../core/reports/folded-columns';
import type { ColourCondition, ColourRule, Dropdown, Report } from '../../core/reports/report';
import { liveRules } from '../rendering/colour-fills';
import { type Extent, type Grid, rectangle } from '../rendering/tab-picture';
import { widthRuns } from '../rendering/width-runs';
import { attempt } from './attempt';
import { forSheets } from './paint';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

/** Frozen rows and columns; where a report has none, those of a person's stay. */
export function freeze(sheet: Sheet, report: Report): void {
  if (report.frozenRows > 0) sheet.setFrozenRows(report.frozenRows);
  if (report.frozenColumns > 0) sheet.setFrozenColumns(report.frozenColumns);
}

/** What only a new tab is given, because afterwards it is the person's to change: widths, folds and colour rules. */
export function furnish(sheet: Sheet, report: Report): void {
  for (const { column, columns, width } of widthRuns(report.columns)) {
    sheet.setColumnWidths(column + 1, columns, width);
  }
  fold(sheet, report);
  setColourRules(sheet, report);
}

function fold(sheet: Sheet, { columns }: Report): void {
  const spans = foldedSpans(columns);
  for (const { column, columns: count } of spans) {
    sheet.getRange(1, column + 1, 1, count).shiftColumnGroupDepth(1);
  }
  if (spans.length > 0) sheet.collapseAllColumnGroups();
}

/** Where columns had to be shown because some went elsewhere, those that fold are folded again. */
export function foldAgain(sheet: Sheet, { columns }: Report): void {
  for (const { column } of foldedSpans(columns)) {
    // A person may have taken the group away: then there is nothing to fold.
    attempt(() => sheet.getColumnGroup(column + 1, 1)?.collapse());
  }
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
 * The dropdowns of ours, some down to the tab's last row, and the rules that a person gave cells of theirs.
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
  const onward = dropdowns.filter(({ goesOn }) => goesOn);
  const below = onward.length === 0 ? 0 : sheet.getMaxRows() - rows;
  if (below <= 0) return;
  for (const dropdown of onward) {
    sheet
      .getRange(rows + 1, dropdown.column + 1, below, 1)
      .setDataValidation(ofDropdown.get(dropdown) ?? null);
  }
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

/**
 * Our rules go where our columns went; a person's own stay. Where no column went elsewhere Sheets has kept the rules in their
 * places, and those that the person took away stay away; but a formula reaches no further than the tab did when it was
 * written.
 */
export function moveColourRules(sheet: Sheet, report: Report, isInPlace: boolean, isLonger: boolean): void {
  const rules = liveRules(report);
  if (rules.length === 0 || (isInPlace && !(isLonger && rules.some(isByFormula)))) return;
  const standing = sheet.getConditionalFormatRules();
  const own = standing.filter((rule) => !isOurs(rule, rules));
  if (isInPlace && own.length === standing.length) return;
  sheet.setConditionalFormatRules([...own, ...rulesOfSheet(sheet, rules)]);
}

function isOurs(
  rule: GoogleAppsScript.Spreadsheet.ConditionalFormatRule,
  ours: readonly ColourRule[],
): boolean {
  const condition = rule.getBooleanCondition();
  const [value] = condition?.getCriteriaValues() ?? [];
  // A formula changes with the columns that it speaks of: ours is told by its colour.
  const isSame = (when: ColourCondition) =>
    'formula' in when ? String(value).startsWith('=') : String(value) === String(comparedIn(when));
  return ours.some(
    ({ when, background }) =>
      isSame(when) && condition?.getBackground()?.toLowerCase() === background.toLowerCase(),
  );
}

function isByFormula({ when }: ColourRule): boolean {
  return 'formula' in when;
}

function comparedIn(when: Exclude<ColourCondition, { readonly formula: string }>): string | number {
  return 'textIs' in when ? when.textIs : 'atLeast' in when ? when.atLeast : when.below;
}

function rulesOfSheet(sheet: Sheet, rules: readonly ColourRule[]) {
  const rows = sheet.getMaxRows();
  return rules.map(({ row, column, columns, when, background }) => {
    // A formula speaks of the first row of its range.
    const first = 'formula' in when ? row : 0;
    const rule = SpreadsheetApp.newConditionalFormatRule()
      .setRanges([sheet.getRange(first + 1, column + 1, rows - first, columns)])
      .setBackground(background);
    if ('formula' in when) return rule.whenFormulaSatisfied(when.formula).build();
    if ('textIs' in when) return rule.whenTextEqualTo(when.textIs).build();
    if ('atLeast' in when) return rule.whenNumberGreaterThanOrEqualTo(when.atLeast).build();
    return rule.whenNumberLessThan(when.below).build();
  });
}
