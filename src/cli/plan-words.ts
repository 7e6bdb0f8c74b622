import { phaseLabel } from '../core/campaign/phases';
import type { Plan } from '../core/campaign/plan';
import type { CreatorReading } from '../core/creators/creator';
import { cliMessages as messages } from '../core/messages/cli';
import { say } from '../core/messages/message';
import { percent, whole, yuan } from '../core/messages/numbers';
import { proofSentence } from '../core/reports/shortlist-report';
import type { ScoredCreator } from '../core/scoring/scored-creator';
import { tierLabel } from '../core/scoring/tier-label';
import { tiers } from '../core/scoring/tiers';
import type { Settings } from '../core/settings';
import type { Shortlist } from '../core/shortlist/shortlist';
import { columnLetters } from '../core/table';

/** More of one kind than this tells nothing new. */
const mostExamples = 5;

/** What was read, what each column was taken for, and what could not be read and why. Never a text of a cell. */
export function describeReading(reading: CreatorReading, { language }: Settings): readonly string[] {
  const used = reading.columns.filter(({ field }) => field !== null && field !== 'passedThrough');
  const bySeverity = (['rejected', 'doubtful', 'note'] as const).flatMap((severity) => {
    const problems = reading.problems.filter((problem) => problem.severity === severity);
    if (problems.length === 0) return [];
    const shown = problems.slice(0, mostExamples).map(({ reason }) => `  ${reason}`);
    return [say(language, messages[severity], { count: whole(problems.length) }), ...shown];
  });
  return [
    reading.summary,
    say(language, messages.columns, {
      used: used.length,
      all: reading.columns.length,
      row: reading.headerRow,
    }),
    ...used.map(
      ({ column, header, field, confidence }) =>
        `  ${columnLetters(column).padEnd(3)} ${header.replace(/\s+/g, ' ')} → ${field} (${percent(confidence)})`,
    ),
    ...bySeverity,
  ];
}

export function describeShortlist(
  list: Shortlist,
  scored: readonly ScoredCreator[],
  { language }: Settings,
): readonly string[] {
  const counted = tiers
    .filter((tier) => scored.some((one) => one.tier === tier))
    .map(
      (tier) =>
        `  ${tierLabel(tier, language)}: ${scored.filter((one) => one.tier === tier).length} → ${list.countByTier[tier]}`,
    );
  return [
    say(language, messages.shortlist, {
      count: list.picks.length,
      spend: yuan(list.spend),
      budget: yuan(list.rules.budget),
      saves: list.expectedSaves === null ? '?' : whole(list.expectedSaves),
    }),
    ...counted,
    proofSentence(list.proof, language),
    ...list.unmet,
  ];
}

export function describePlan(plan: Plan, settings: Settings): readonly string[] {
  const phases = plan.phases.map(({ name, from, to }) => {
    const count = plan.notes.filter(({ phase }) => phase === name).length;
    return `  ${phaseLabel(name, settings)}: ${from} – ${to}, ${count}`;
  });
  return [
    say(settings.language, messages.plan, { launch: plan.launch, count: plan.notes.length }),
    ...phases,
    ...plan.remarks,
  ];
}
