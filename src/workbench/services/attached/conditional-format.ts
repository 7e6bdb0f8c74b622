import { ICommandService } from '@univerjs/core';
import {
  AddConditionalRuleMutation,
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  ConditionalFormattingRuleModel,
  createCfId,
  DeleteConditionalRuleMutation,
  type IConditionalFormattingRuleConfig,
} from '@univerjs/sheets-conditional-formatting';
import { type Area, areaOn, univerRange } from '../../grid/area';
import { hexOf } from '../../grid/colours';
import { memberOf } from '../calls/enumeration';

import { areaOf, type World } from '../world/world';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type Condition = GoogleAppsScript.Spreadsheet.BooleanCondition;

const rules = new WeakMap<object, ConditionalRule>();

/** `SpreadsheetApp.newConditionalFormatRule()`. */
export function conditionalFormatBuilder(world: World, start?: ConditionalRule): Builder {
  let rule: ConditionalRule = start ?? {
    criteria: '',
    values: [],
    background: null,
    fontColour: null,
    isBold: false,
    areas: [],
  };
  const set = (change: Partial<ConditionalRule>) => {
    rule = { ...rule, ...change };
  };
  const when = (criteria: string, ...values: (string | number)[]) => set({ criteria, values });
  return world.emulate<Builder>(
    'ConditionalFormatRuleBuilder',
    {
      build() {
        if (rule.criteria === '')
          throw new Error('A conditional format rule needs a condition before it is built.');
        if (rule.areas.length === 0) throw new Error('A conditional format rule needs at least one range.');
        return conditionalFormatRule(world, rule);
      },
    },
    {
      whenNumberGreaterThanOrEqualTo: (least: number) => when('NUMBER_GREATER_THAN_OR_EQUAL_TO', least),
      whenNumberGreaterThan: (value: number) => when('NUMBER_GREATER_THAN', value),
      whenNumberLessThanOrEqualTo: (most: number) => when('NUMBER_LESS_THAN_OR_EQUAL_TO', most),
      whenNumberLessThan: (value: number) => when('NUMBER_LESS_THAN', value),
      whenNumberEqualTo: (value: number) => when('NUMBER_EQUAL_TO', value),
      whenNumberBetween: (least: number, most: number) => when('NUMBER_BETWEEN', least, most),
      whenTextEqualTo: (text: string) => when('TEXT_EQUAL_TO', text),
      whenTextContains: (text: string) => when('TEXT_CONTAINS', text),
      whenTextDoesNotContain: (text: string) => when('TEXT_DOES_NOT_CONTAIN', text),
      whenTextStartsWith: (text: string) => when('TEXT_STARTS_WITH', text),
      whenTextEndsWith: (text: string) => when('TEXT_ENDS_WITH', text),
      whenCellEmpty: () => when('CELL_EMPTY'),
      whenCellNotEmpty: () => when('CELL_NOT_EMPTY'),
      whenFormulaSatisfied: (formula: string) => when('CUSTOM_FORMULA', formula),
      setBackground: (colour: string | null) => set({ background: colour === null ? null : hexOf(colour) }),
      setFontColor: (colour: string | null) => set({ fontColour: colour === null ? null : hexOf(colour) }),
      setBold: (isBold: boolean | null) => set({ isBold: isBold ?? false }),
      setRanges: (ranges: GoogleAppsScript.Spreadsheet.Range[]) =>
        set({ areas: ranges.map((range) => areaOf(world, range)) }),
    },
  );
}

/** The rules of a sheet as a script sees them, those that a person made among them. */
export function conditionalFormatRules(world: World, sheet: string): Rule[] {
  const unit = world.grid.workbook().getId();
  const model = world.grid.injector.get(ConditionalFormattingRuleModel);
  return (model.getSubunitRules(unit, sheet) ?? []).map(({ rule, ranges }) =>
    conditionalFormatRule(world, {
      ...scriptCondition(rule),
      areas: ranges.map((range) => areaOn(sheet, range)),
    }),
  );
}

/** Replaces all rules of a sheet; the first that holds for a cell wins, as in Sheets. */
export function setConditionalFormatRules(world: World, sheet: string, given: readonly unknown[]): void {
  const next = given.map((rule) => {
    const known = rules.get(rule as object);
    if (!known) throw new Error('The parameter is not a ConditionalFormatRule.');
    return known;
  });
  const isElsewhere = next.some((rule) => rule.areas.some((area) => area.sheet !== sheet));
  if (isElsewhere) throw new Error('Conditional format rules must be on the sheet they are set on.');
  const commands = world.grid.injector.get(ICommandService);
  const place = { unitId: world.grid.workbook().getId(), subUnitId: sheet };
  const model = world.grid.injector.get(ConditionalFormattingRuleModel);
  for (const { cfId } of [...(model.getSubunitRules(place.unitId, sheet) ?? [])]) {
    commands.syncExecuteCommand(DeleteConditionalRuleMutation.id, { ...place, cfId });
  }
  for (const rule of [...next].reverse()) {
    const ranges = rule.areas.map(univerRange);
    const gridRule = { cfId: createCfId(), ranges, stopIfTrue: true, rule: gridCondition(rule) };
    commands.syncExecuteCommand(AddConditionalRuleMutation.id, { ...place, rule: gridRule });
  }
}

function conditionalFormatRule(world: World, state: ConditionalRule): Rule {
  const rule = world.emulate<Rule>('ConditionalFormatRule', {
    copy: () => conditionalFormatBuilder(world, state),
    getRanges: () => state.areas.map((area) => world.objects.range(area)),
    getBooleanCondition: () =>
      world.emulate<Condition>('ConditionalFormatBooleanCondition', {
        getBackground: () => state.background,
        getFontColor: () => state.fontColour,
        getBold: () => state.isBold,
        getCriteriaType: () => memberOf(world, 'BooleanCriteria', state.criteria as 'CELL_EMPTY'),
        getCriteriaValues: () => [...state.values],
      }),
    getGradientCondition: () => null,
  });
  rules.set(rule, state);
  return rule;
}

/** Cells that meet a condition get a look: in Google's words. */
interface ConditionalRule {
  readonly criteria: string;
  readonly values: readonly (string | number)[];
  readonly background: string | null;
  readonly fontColour: string | null;
  readonly isBold: boolean;
  readonly areas: readonly Area[];
}

const numberConditions: Record<string, CFNumberOperator> = {
  NUMBER_GREATER_THAN_OR_EQUAL_TO: CFNumberOperator.greaterThanOrEqual,
  NUMBER_GREATER_THAN: CFNumberOperator.greaterThan,
  NUMBER_LESS_THAN_OR_EQUAL_TO: CFNumberOperator.lessThanOrEqual,
  NUMBER_LESS_THAN: CFNumberOperator.lessThan,
  NUMBER_EQUAL_TO: CFNumberOperator.equal,
  NUMBER_BETWEEN: CFNumberOperator.between,
};

const textConditions: Record<string, CFTextOperator> = {
  TEXT_EQUAL_TO: CFTextOperator.equal,
  TEXT_CONTAINS: CFTextOperator.containsText,
  TEXT_DOES_NOT_CONTAIN: CFTextOperator.notContainsText,
  TEXT_STARTS_WITH: CFTextOperator.beginsWith,
  TEXT_ENDS_WITH: CFTextOperator.endsWith,
  CELL_EMPTY: CFTextOperator.containsBlanks,
  CELL_NOT_EMPTY: CFTextOperator.notContainsBlanks,
};

/** The condition and look as the grid keeps them. */
function gridCondition(rule: ConditionalRule): IConditionalFormattingRuleConfig {
  const { criteria, values, background, fontColour, isBold } = rule;
  const style = {
    ...(background === null ? {} : { bg: { rgb: background } }),
    ...(fontColour === null ? {} : { cl: { rgb: fontColour } }),
    ...(isBold ? { bl: 1 } : {}),
  };
  const look = { type: CFRuleType.highlightCell as const, style };
  const [first, second] = values;
  const textOperator = textConditions[criteria];
  if (textOperator) {
    const text = first === undefined ? {} : { value: String(first) };
    return { ...look, ...text, subType: CFSubRuleType.text, operator: textOperator };
  }
  if (criteria === 'CUSTOM_FORMULA') return { ...look, subType: CFSubRuleType.formula, value: String(first) };
  if (second !== undefined) {
    const value: [number, number] = [Number(first), Number(second)];
    return { ...look, subType: CFSubRuleType.number, operator: CFNumberOperator.between, value };
  }
  const operator = numberConditions[criteria] as Exclude<
    CFNumberOperator,
    CFNumberOperator.between | CFNumberOperator.notBetween
  >;
  return { ...look, subType: CFSubRuleType.number, operator, value: Number(first) };
}

/** A condition of the grid in Google's words. One that scripts cannot make has none, and throws. */
function scriptCondition(config: IConditionalFormattingRuleConfig): Omit<ConditionalRule, 'areas'> {
  if (config.type !== CFRuleType.highlightCell)
    throw new Error(`Conditional formats of type ${config.type} are not emulated`);
  const { style, subType, operator, value } = config as unknown as {
    style: { bg?: { rgb?: string }; cl?: { rgb?: string }; bl?: number };
    subType: CFSubRuleType;
    operator?: string;
    value?: string | number | [number, number];
  };
  const names = subType === CFSubRuleType.text ? textConditions : numberConditions;
  const criteria =
    subType === CFSubRuleType.formula
      ? 'CUSTOM_FORMULA'
      : Object.keys(names).find((name) => names[name] === operator);
  if (criteria === undefined) throw new Error(`Conditional formats by ${subType} are not emulated`);
  return {
    criteria,
    values: value === undefined ? [] : Array.isArray(value) ? value : [value],
    background: style.bg?.rgb ?? null,
    fontColour: style.cl?.rgb ?? null,
    isBold: style.bl === 1,
  };
}
