import { formulaMessages as messages } from '../core/messages/formulas';
import { say } from '../core/messages/message';
import {
  nobodyPayable,
  partsAboveShare,
  smallestListReasons,
  tooLittleForBalance,
} from '../core/shortlist/impossible/arithmetic';
import { type WiderMix, widerMix } from '../core/shortlist/impossible/wider-mix';
import { answerOf } from '../core/shortlist/list/answer-question';
import { type ChosenList, chosenList, turningPrices } from '../core/shortlist/list/chosen-list';
import { mixNotesOf, notesOf } from '../core/shortlist/list/list-notes';
import { type Pick, proofSentence } from '../core/shortlist/list/shortlist';
import { unmetOf } from '../core/shortlist/list/unmet';
import { type Question, questionOf } from '../core/shortlist/question/question';
import { workLimits } from '../core/shortlist/work-limits';
import { finish } from '../core/steps';

/** A formula's list, and what it says of it: how good it is, or why there is none and what would do. */
export interface FormulaList {
  readonly picks: readonly Pick[];
  readonly says: string;
}

/**
 * The best list there is. Where none keeps the mix, a mix that the person has stated stands, and the reason is told; the
 * mix of the settings gives way by as little as makes a list.
 */
export function bestList(question: Question, isMixStated: boolean): FormulaList {
  const { language } = question.settings;
  const nobody = nobodyPayable(question);
  if (nobody !== null) return { picks: [], says: [nobody, ...adviceOnPrices(question)].join(' ') };
  const found = listOf(question);
  const { picks, proof } = found;
  const good = proofSentence(proof, language);
  if (proof.status !== 'impossible') {
    // The same sentences as in the terminal and in the tabs.
    const says = [mixNotesOf, notesOf, unmetOf].flatMap((sentences) => sentences(found.question, found));
    return { picks, says: [good, ...says].join(' ') };
  }
  const wider = finish(widerMix(question, workLimits.point));
  if (wider === null) return { picks, says: [good, ...reasonsOf(question)].join(' ') };
  if (isMixStated)
    return { picks, says: [good, ...reasonsOf(question), whatWouldDo(question, wider)].join(' ') };
  return listOfWiderMix(question, wider);
}

function listOf(asked: Question): ChosenList & { readonly question: Question } {
  const { question, solution } = answerOf(asked, workLimits.formula);
  return { ...chosenList(question, solution, turningPrices(question, solution)), question };
}

/** Where nobody has a price, how a formula is told to do without. */
function adviceOnPrices({ scored, settings }: Question): readonly string[] {
  const isPriced = scored.length === 0 || scored.some(({ creator }) => creator.offers.length > 0);
  return isPriced ? [] : [say(settings.language, messages.howToEstimate)];
}

function reasonsOf(question: Question): readonly string[] {
  const money = tooLittleForBalance(question);
  if (money !== null) return [money];
  const reasons = partsAboveShare(question);
  return reasons.length > 0 ? reasons : smallestListReasons(question);
}

function whatWouldDo(question: Question, { points }: WiderMix): string {
  const { language } = question.settings;
  const tolerance = toleranceOf(question) + points;
  return tolerance > mostTolerance
    ? say(language, messages.withoutMix)
    : say(language, messages.withTolerance, { tolerance: tolerance / 100 });
}

/** Points: the widest that `shortlist.mixTolerance` may be. */
const mostTolerance = 50;

function listOfWiderMix(question: Question, { mix, points }: WiderMix): FormulaList {
  const { scored, rules, settings, brief, decisions } = question;
  const wide = questionOf(scored, { ...rules, mix }, settings, brief, decisions);
  const { picks, proof } = listOf(wide);
  const from = toleranceOf(question);
  const strayed = say(settings.language, messages.mixGaveWay, {
    mix: rules.mixName,
    from,
    to: from + points,
  });
  return {
    picks,
    says: [proofSentence(proof, settings.language), strayed, ...reasonsOf(question)].join(' '),
  };
}

/** Percentage points that the parts of a mix may stray from their shares. */
function toleranceOf({ settings }: Question): number {
  return Math.round(settings['shortlist.mixTolerance'] * 100);
}
