import { catalogue, type Formula, type FormulaName, signatureOf } from '../core/catalogue';
import { InputError } from '../core/input-error';
import { formulaMessages } from '../core/messages/formulas';
import { say } from '../core/messages/message';
import type { Settings } from '../core/settings';
import { type Argument, argumentOf } from './argument';
import { broadcast } from './broadcast';
import { creatorNiche } from './creator-niche';
import { creatorShortlist } from './creator-shortlist';
import { creatorTable } from './creator-table';
import type { Result } from './result';
import { rowFormulas } from './row-formulas';
import { takeSettings } from './settings-argument';

/**
 * Computes a formula as a spreadsheet calls it: each argument a cell's value or a two-dimensional range.
 * The result has the shape of the ranges. A wrong argument throws one sentence; a wrong row of a range gets its
 * sentence in its own cell, and the other rows their results.
 */
export function compute(name: FormulaName, given: ArrayLike<unknown>): Result {
  const formula = catalogue.find((candidate) => candidate.name === name);
  if (formula === undefined) throw new InputError(`${name} is not a formula of Tierwise.`);
  const values = Array.prototype.slice.call(given) as unknown[];
  const { settings, rest } = takeSettings(
    formula,
    formula.parameters.map((_, index) => argumentOf(values[index])),
  );
  checkCount(formula, values.length, rest, settings);
  if (name === 'CREATOR_TABLE') return creatorTable(rest[0], rest[1], settings);
  if (name === 'CREATOR_SHORTLIST') return creatorShortlist(formula, rest, settings);
  if (name === 'CREATOR_NICHE') return creatorNiche(formula, rest, settings);
  return broadcast(formula, rest, settings, rowFormulas[name]);
}

/** @throws InputError where arguments are missing or too many */
function checkCount(formula: Formula, count: number, given: readonly Argument[], settings: Settings): void {
  const { language } = settings;
  const call = signatureOf(formula);
  if (count > formula.parameters.length) {
    throw new InputError(
      say(language, formulaMessages.tooMany, { call, most: formula.parameters.length, count }),
    );
  }
  formula.parameters.forEach((parameter, index) => {
    if (!parameter.optional && given[index]?.kind === 'absent') {
      throw new InputError(say(language, formulaMessages.missing, { parameter: parameter.name, call }));
    }
  });
}
