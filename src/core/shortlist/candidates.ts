import type { Brief } from '../campaign/brief';
import { foldWidth } from '../creators/cell-text';
import { say } from '../messages/message';
import { shortlistMessages as messages } from '../messages/shortlist';
import { type Confidence, confidenceLabel } from '../scoring/confidence';
import type { ScoredCreator } from '../scoring/scored-creator';
import { tierLabel } from '../scoring/tier-label';
import type { Settings } from '../settings';
import { bookingsOf } from './bookings';
import { competitorWork } from './competitor';
import type { Decisions } from './living-list';
import type { Candidate, Forced } from './model';
import type { ShortlistRules } from './rules';
import { wantedNiches } from './value';

/** Who can be booked at all, by id, and why the others cannot. */
export interface Candidacy {
  readonly candidates: readonly Candidate[];
  /** Reasons by creator. */
  readonly leftOut: ReadonlyMap<ScoredCreator, string>;
  /** Candidates who have worked with a competitor nobody knows when: the brands, by creator. */
  readonly undatedCompetitors: ReadonlyMap<ScoredCreator, string>;
}

/**
 * The creators whom the rules allow one by one. Whoever has to be on the list is asked for no tier, confidence or
 * competitor: a person has decided.
 */
export function candidatesFrom(
  scored: readonly ScoredCreator[],
  rules: ShortlistRules,
  brief: Brief,
  settings: Settings,
  decisions: Decisions,
): Candidacy {
  const wanted = wantedNiches(brief, settings);
  const asked = askedOf(rules, brief, settings, decisions);
  const candidates: Candidate[] = [];
  const leftOut = new Map<ScoredCreator, string>();
  const undatedCompetitors = new Map<ScoredCreator, string>();
  for (const one of scored) {
    const kept = decisions.kept.get(one.creator.id) ?? null;
    const forced: Forced | null = kept?.why ?? (asked.mustHave.has(one.creator.id) ? 'must-have' : null);
    const whole = { scored: one, tier: one.tier, agency: one.creator.agency, forced };
    const refused = asked.ruledOut(one) ?? (forced === null ? asked.unsuitable(one) : null);
    const bookings = refused ?? bookingsOf(whole, kept, rules, wanted, settings);
    if (typeof bookings === 'string') {
      leftOut.set(one, bookings);
      continue;
    }
    candidates.push((bookings[0] as (typeof bookings)[number]).candidate);
    const undated = asked.competitors(one).map(({ brand }) => brand);
    if (undated.length > 0) undatedCompetitors.set(one, [...new Set(undated)].join(', '));
  }
  return { candidates: candidates.sort(byId), leftOut, undatedCompetitors };
}

/** The rules about single creators, as questions; each answer is a sentence, or `null` where nothing is against it. */
function askedOf(rules: ShortlistRules, brief: Brief, settings: Settings, decisions: Decisions) {
  const { language } = settings;
  const never = new Set(rules.never);
  const blacklist = new Set(rules.blacklist.map(folded).filter((word) => word !== ''));
  const allowed = new Set(rules.tiers);
  const competitors = ({ creator }: ScoredCreator) => competitorWork(creator, brief, rules.competitorDays);
  return {
    mustHave: new Set(rules.mustHave),
    competitors,
    /** By a person's word on this very creator. */
    ruledOut({ creator }: ScoredCreator): string | null {
      const dropped = decisions.dropped.get(creator.id);
      if (dropped !== undefined) {
        if (dropped.by === 'creator') return say(language, messages.declined);
        return dropped.reason === ''
          ? say(language, messages.rejectedByClient)
          : say(language, messages.rejectedBecause, { reason: dropped.reason });
      }
      if (never.has(creator.id)) return say(language, messages.leftOutByYou);
      const { id, handle, name, agency } = creator;
      const listed = [id, handle, name, agency].some((word) => word !== null && blacklist.has(folded(word)));
      return listed ? say(language, messages.blacklisted) : null;
    },
    /** By a rule about what a creator is. */
    unsuitable(one: ScoredCreator): string | null {
      if (!allowed.has(one.tier)) {
        return say(language, messages.tierNotChosen, { tier: tierLabel(one.tier, language) });
      }
      if (confidenceOrder.indexOf(one.confidence) < confidenceOrder.indexOf(rules.leastConfidence)) {
        return say(language, messages.tooLittleKnown, {
          confidence: confidenceLabel(one.confidence, language),
          least: confidenceLabel(rules.leastConfidence, language),
        });
      }
      const recent = competitors(one).find(({ date }) => date !== null);
      if (recent === undefined) return null;
      const { brand, date } = recent;
      return say(language, messages.workedForCompetitor, {
        brand,
        date: date ?? '',
        days: rules.competitorDays,
      });
    },
  };
}

const confidenceOrder: readonly Confidence[] = ['Low', 'Medium', 'High'];

function folded(text: string): string {
  return foldWidth(text).trim().toLowerCase();
}

function byId(a: Candidate, b: Candidate): number {
  return a.scored.creator.id < b.scored.creator.id ? -1 : a.scored.creator.id > b.scored.creator.id ? 1 : 0;
}
