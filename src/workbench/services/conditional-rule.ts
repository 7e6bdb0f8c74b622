import type { IConditionalFormattingRuleConfig } from '@univerjs/sheets-conditional-formatting';
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
} from '@univerjs/sheets-conditional-formatting';
import type { Area } from '../grid/area';

/** Cells that meet a condition get a look: in Google's words. */
export interface ConditionalRule {
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
export function gridCondition(rule: ConditionalRule): IConditionalFormattingRuleConfig {
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
export function scriptCondition(config: IConditionalFormattingRuleConfig): Omit<ConditionalRule, 'areas'> {
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
