import { catalogue, type Formula, type FormulaName, signatureOf } from '../core/catalogue';
import { briefly, InputError } from '../core/input-error';
import { formulaMessages } from '../core/messages/formulas';
import { type Language, say } from '../core/messages/message';
import type { Settings } from '../core/settings';
import {
  type Argument,
  argumentsOf,
  type FileZone,
  ownZone,
  type Result,
  type Shown,
  shownBy,
} from './argument';
import { broadcast } from './broadcast';
import { creatorNiche } from './creator-niche';
import { creatorShortlist } from './creator-shortlist';
import { creatorTable } from './creator-table';
import { rowFormulas } from './row-formulas';
import { takeSettings } from './settings-argument';

/**
 * Computes a formula as a spreadsheet calls it: each argument a cell's value or a two-dimensional range.
 * The result has the shape of the ranges. A wrong argument throws one sentence; in a range the first row with a fault
 * says it, further rows with the same fault stay blank, and the others get their results.
 *
 * @param fileZone the file's time zone: a date comes and goes as a moment
 * @throws Error with that sentence: a plain one, because Google puts the name of any other kind before the sentence
 */
export function compute(
  name: FormulaName,
  given: ArrayLike<unknown>,
  fileZone: FileZone = ownZone,
): Shown | Shown[][] {
  let language: Language = 'en';
  try {
    const formula = catalogue.find((candidate) => candidate.name === name);
    if (formula === undefined) throw new InputError(`${name} is not a formula of Tierwise.`);
    const values = Array.prototype.slice.call(given) as unknown[];
    const known = formula.parameters.map((_, index) => values[index]);
    const { settings, rest } = takeSettings(formula, argumentsOf(known, fileZone));
    language = settings.language;
    checkCount(formula, values.length, rest, settings);
    return shownBy(resultOf(formula, rest, settings), fileZone);
  } catch (error) {
    throw new Error(
      error instanceof InputError
        ? error.message
        : say(language, formulaMessages.unexpected, { detail: briefly(error) }),
    );
  }
}

function resultOf(formula: Formula, given: readonly Argument[], settings: Settings): Result {
  const { name } = formula;
  return isByRow(name)
    ? broadcast(formula, given, settings, rowFormulas[name])
    : wholeFormulas[name](formula, given, settings);
}

/** A formula that takes its arguments as they are: most others are computed row by row. */
type WholeFormula = (formula: Formula, given: readonly Argument[], settings: Settings) => Result;

/** Every formula of the catalogue stands either here or among those that are computed row by row. */
const wholeFormulas: Readonly<Record<Exclude<FormulaName, keyof typeof rowFormulas>, WholeFormula>> = {
  CREATOR_TABLE: creatorTable,
  CREATOR_SHORTLIST: creatorShortlist,
  CREATOR_NICHE: creatorNiche,
};

function isByRow(name: FormulaName): name is keyof typeof rowFormulas {
  return name in rowFormulas;
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
