import type { Brief } from '../brief';
import { addDays } from '../days';
import { campaignMessages as messages } from '../messages/campaign';
import { say } from '../messages/message';
import type { Tier } from '../scoring/tiers';
import type { Settings } from '../settings';
import type { Pick, Shortlist } from '../shortlist/list/shortlist';
import { launchOf, phasesAround } from './phases';
import type { Phase, PhaseName, Plan, PlannedNote } from './plan';

/**
 * The shortlist as a dated plan: KOC seed before the launch and go on after it, mid-tier and tail KOL go into depth,
 * head KOL make the spike. Notes are spread evenly over their phase, the same way every time.
 *
 * @param today ISO day; what would lie before it is squeezed into the days that are left
 */
export function makePlan(shortlist: Shortlist, brief: Brief, settings: Settings, today: string): Plan {
  const { launch, remarks } = launchOf(brief, settings, today);
  const groups = groupByPhase(shortlist.picks, settings);
  const around = phasesAround(launch, groups['always-on'].length, settings, today);
  const notes = around.phases.flatMap((phase) => spread(groups[phase.name], phase)).sort(byDateThenId);
  const spendByPhase: Record<PhaseName, number> = { seed: 0, 'deep-dive': 0, spike: 0, 'always-on': 0 };
  for (const { phase, pick } of notes) spendByPhase[phase] += pick.cost;
  return {
    launch,
    phases: around.phases,
    notes,
    spendByPhase,
    remarks: [...remarks, ...around.remarks, ...emptyPhases(groups, settings)],
  };
}

type Groups = Readonly<Record<PhaseName, readonly Pick[]>>;

function groupByPhase(picks: readonly Pick[], settings: Settings): Groups {
  const peers = picks.filter(({ scored }) => phaseOf[scored.tier] === 'seed');
  const later = Math.round(peers.length * settings['plan.alwaysOnShare']);
  // Every so many of them, so that the best do not all publish first.
  const goesLater = (index: number) =>
    Math.floor(((index + 1) * later) / peers.length) > Math.floor((index * later) / peers.length);
  return {
    seed: peers.filter((_, index) => !goesLater(index)),
    'deep-dive': picks.filter(({ scored }) => phaseOf[scored.tier] === 'deep-dive'),
    spike: picks.filter(({ scored }) => phaseOf[scored.tier] === 'spike'),
    'always-on': peers.filter((_, index) => goesLater(index)),
  };
}

/** What each tier is for. */
const phaseOf: Readonly<Record<Tier, PhaseName>> = {
  amateur: 'seed',
  koc: 'seed',
  tail: 'deep-dive',
  mid: 'deep-dive',
  head: 'spike',
  celebrity: 'spike',
};

function spread(picks: readonly Pick[], phase: Phase): readonly PlannedNote[] {
  return picks.map((pick, index) => ({
    pick,
    phase: phase.name,
    publishOn: addDays(phase.from, Math.floor(((index + 0.5) * phase.days) / picks.length)),
  }));
}

function emptyPhases(groups: Groups, settings: Settings): readonly string[] {
  const missing = [
    [groups.seed, messages.noSeed],
    [groups['deep-dive'], messages.noDeepDive],
    [groups.spike, messages.noSpike],
  ] as const;
  return missing
    .filter(([picks]) => picks.length === 0)
    .map(([, message]) => say(settings.language, message));
}

function byDateThenId(one: PlannedNote, other: PlannedNote): number {
  if (one.publishOn !== other.publishOn) return one.publishOn < other.publishOn ? -1 : 1;
  const [id, otherId] = [one.pick.scored.creator.id, other.pick.scored.creator.id];
  return id < otherId ? -1 : id > otherId ? 1 : 0;
}
