import type { FormulaName } from '../../src/core/catalogue';
import { compute } from '../../src/functions/compute';

/** A line such as `    FAIR_PRICE(13273, 574) = 1377`: what a person would type, and what a cell would show. */
const example = /^( {4}([A-Z_]+)\((.*)\) = )(.*)$/gm;

/** The page with the result of each example computed anew, a number with as many decimals as it has there. */
export function withExamples(page: string): string {
  return page.replace(example, (_, asked: string, formula: string, given: string, before: string) => {
    const cells = given.split(',').map((cell) => cell.trim());
    const shown = compute(formula as FormulaName, cells);
    if (typeof shown !== 'number') return `${asked}${shown}`;
    return `${asked}${shown.toFixed(before.split('.')[1]?.length ?? 0)}`;
  });
}
