import { wantedNiches } from '../../scoring/niches/fit';
import type { ScoredCreator } from '../../scoring/score-creators';
import { bookingsOf } from './bookings';
import type { Booking, Candidate, Forced, LeftOut } from './model';
import { dropped } from './rules/objections';
import type { Asked, Objection } from './rules/rule';
import { type RuleName, ruleNames, ruleOf } from './rules/shortlist-rules';

/** Who can be booked at all, by id, and why the others cannot. */
export interface Candidacy {
  readonly candidates: readonly Candidate[];
  /** Reasons by creator. */
  readonly leftOut: ReadonlyMap<ScoredCreator, LeftOut>;
}

/**
 * The creators against whom nothing speaks, with the ways to book them. Whoever has to be on the list is asked for no
 * tier, confidence or competitor: a person has decided.
 */
export function candidatesFrom(scored: readonly ScoredCreator[], asked: Asked): Candidacy {
  const { rules, brief, settings, decisions } = asked;
  const wanted = wantedNiches(brief, settings);
  const mustHave = new Set(rules.mustHave);
  const objections = objectionsOf(asked);
  const candidates: Candidate[] = [];
  const leftOut = new Map<ScoredCreator, LeftOut>();
  for (const one of scored) {
    const kept = decisions.kept.get(one.creator.id) ?? null;
    const forced: Forced | null = kept?.why ?? (mustHave.has(one.creator.id) ? 'must-have' : null);
    let refused: LeftOut | null = null;
    for (const { always, against } of objections) {
      if (always || forced === null) refused ??= against(one);
    }
    const whole = { scored: one, tier: one.tier, agency: one.creator.agency, forced };
    const bookings = refused ?? bookingsOf(whole, kept, rules, wanted, settings);
    if ('why' in bookings) leftOut.set(one, bookings);
    else candidates.push((bookings[0] as Booking).candidate);
  }
  return { candidates: candidates.sort(byId), leftOut };
}

interface PreparedObjection {
  readonly always: boolean;
  readonly against: Objection;
}

/** What a person has said of somebody comes before what their tier or score says. */
function objectionsOf(asked: Asked): readonly PreparedObjection[] {
  const byRules = ruleNames.flatMap((name) => objectionOf(name, asked));
  return [
    { always: true, against: dropped(asked.decisions) },
    ...byRules.filter(({ always }) => always),
    ...byRules.filter(({ always }) => !always),
  ];
}

function objectionOf<Name extends RuleName>(name: Name, asked: Asked): readonly PreparedObjection[] {
  const { objection } = ruleOf(name).effect;
  const against = objection?.against(asked.rules[name], asked) ?? null;
  return objection === undefined || against === null ? [] : [{ always: objection.always, against }];
}

function byId(a: Candidate, b: Candidate): number {
  return a.scored.creator.id < b.scored.creator.id ? -1 : a.scored.creator.id > b.scored.creator.id ? 1 : 0;
}
