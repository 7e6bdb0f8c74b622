import { ICommandService } from '@univerjs/core';
import {
  AddConditionalRuleMutation,
  ConditionalFormattingRuleModel,
  createCfId,
  DeleteConditionalRuleMutation,
} from '@univerjs/sheets-conditional-formatting';
import { areaOn, univerRange } from '../grid/area';
import { hexOf } from './colours';
import { type ConditionalRule, gridCondition, scriptCondition } from './conditional-rule';
import { memberOf } from './enumeration';

import { areaOf, type World } from './world';

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
