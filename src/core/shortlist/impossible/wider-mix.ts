import { buildModel } from '../question/build-model';
import type { Question } from '../question/question';
import type { MixRule, Span } from '../question/rules/rules';
import { asking } from '../solver/reasons/ask';

/** A mix that gives way, so that there is a list. */
export interface WiderMix {
  /** Whole percentage points by which every share may stray further, on either side. */
  readonly points: number;
  readonly mix: readonly MixRule[];
}

/**
 * The least by which the shares of a mix have to give way, found by halving, since a wider mix forbids no list. `null`
 * where the mix has no shares, or is not alone to blame. Yields while it works.
 *
 * @param work most work of the engine for each width
 */
export function* widerMix(question: Question, work: number): Generator<null, WiderMix | null> {
  const { candidacy, rules, settings, money } = question;
  const hasShares = rules.mix.some(({ countShare, spendShare }) => countShare ?? spendShare);
  if (!hasShares || !(yield* does(wholePoints))) return null;
  let enough = wholePoints;
  let tooFew = 0;
  while (enough - tooFew > 1) {
    const points = Math.floor((tooFew + enough) / 2);
    if (yield* does(points)) enough = points;
    else tooFew = points;
  }
  return { points: enough, mix: widened(rules.mix, enough) };

  function* does(points: number): Generator<null, boolean> {
    const wider = { ...rules, mix: widened(rules.mix, points) };
    const answer = yield* asking(buildModel(candidacy, wider, settings, { balance: null, money }).problem, {
      work,
    });
    return answer === true;
  }
}

/** So wide that no share is left. */
const wholePoints = 100;

function widened(mix: readonly MixRule[], points: number): readonly MixRule[] {
  const wider = ([least, most]: Span): Span => [
    rounded(Math.max(0, least - points / 100)),
    rounded(Math.min(1, most + points / 100)),
  ];
  return mix.map((rule) => ({
    ...rule,
    ...(rule.countShare && { countShare: wider(rule.countShare) }),
    ...(rule.spendShare && { spendShare: wider(rule.spendShare) }),
  }));
}

/** Shares are kept to a millionth. */
function rounded(share: number): number {
  return Math.round(share * 1e6) / 1e6;
}
