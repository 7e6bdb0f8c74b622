import type { Problem, Rule } from '../problem';
import { withLeasts } from '../variations';
import { asking, type ReasonSettings, solvingQuietly } from './ask';

/** The least side of a rule that gives way where not all can be kept. */
export interface GivingWay {
  /** The rule's name. */
  readonly rule: string;
  /** How far below the most that was reached it ends up, so that more than one list is left. */
  readonly slack: number;
}

/**
 * What remains of least sides that cannot all be kept: each in turn is kept as far as those before it allow, so the last
 * give way first. By rule, for those that do give way; `null` where there is no list even without any of them. Yields
 * null while it works.
 */
export function* givingWay(
  problem: Problem,
  ends: readonly GivingWay[],
  settings: ReasonSettings = {},
): Generator<null, ReadonlyMap<string, number> | null> {
  let kept = withLeasts(problem, new Map(ends.map(({ rule }) => [rule, 0])));
  if ((yield* asking(kept, settings)) === false) return null;
  const given = new Map<string, number>();
  for (const { rule: name, slack } of ends) {
    const rule = problem.rules.find((one) => one.name === name);
    if (rule?.least === undefined || rule.least === 0) continue;
    const whole = withLeasts(kept, new Map([[name, rule.least]]));
    if (reachable(rule) >= rule.least && (yield* asking(whole, settings)) === true) {
      kept = whole;
      continue;
    }
    const { chosen } = yield* solvingQuietly(forMost(kept, rule), { ...settings, atLeast: 0 });
    const taken = new Set(chosen);
    const reached = rule.members.reduce(
      (sum, id, place) => sum + (taken.has(id) ? amountAt(rule, place) : 0),
      0,
    );
    const end = Math.max(0, Math.min(rule.least, Math.floor(reached - slack)));
    given.set(name, end);
    kept = withLeasts(kept, new Map([[name, end]]));
  }
  return given;
}

/** What all its members add up to: no list has more. */
function reachable(rule: Rule): number {
  return rule.members.reduce((sum, _, place) => sum + amountAt(rule, place), 0);
}

/** The same lists, the more of a rule the better. */
function forMost({ options, budget, rules }: Problem, rule: Rule): Problem {
  const amounts = new Map(rule.members.map((id, place) => [id, amountAt(rule, place)]));
  return { options: options.map((one) => ({ ...one, value: amounts.get(one.id) ?? 0 })), budget, rules };
}

function amountAt({ amounts }: Rule, place: number): number {
  return amounts?.[place] ?? 1;
}
