import { fenInYuan } from '../budget/fen';
import { echoByKeyword } from './keywords';
import type { Phase, PhaseName } from './phase';
import type { Plan } from './plan';
import { lastDays, remarksOf } from './plan-remarks';
import type { CampaignRecord } from './record/campaign-record';
import { madeOf } from './record/made';
import { dayOf, isLive, type PlanRow } from './record/plan-row';
import type { PlanTerms } from './record/terms';
import { frameOf } from './run/frame';
import type { Run } from './run/plan-run';
import { phaseAt } from './run/stretches';

/** What is known beside the record. */
export interface Beside {
  /** The run that has just been, whose words come first. */
  readonly run?: Pick<Run, 'said' | 'tooLate'>;
  /** Of creators by id: small accounts are found less often. */
  readonly followers?: ReadonlyMap<string, number>;
}

/** A record that has had its first run, as a person looks at it: phases, money, echo, and what is worth saying. */
export function planFrom(record: CampaignRecord, terms: PlanTerms, beside: Beside = {}): Plan {
  const { brief, settings } = terms;
  const { rows, settled } = record;
  const frame = frameOf(rows, terms, settled.start);
  const { kind, day, festival, selling, sellingFrom } = frame.anchor;
  const made = new Map(rows.map((row) => [row.code, madeOf(row, { ...terms, settled })]));
  const spendByPhase: Record<PhaseName, number> = {
    'lead-in': 0,
    seed: 0,
    'deep-dive': 0,
    spike: 0,
    hold: 0,
    day: 0,
    'follow-through': 0,
    'always-on': 0,
  };
  for (const row of rows) {
    const phase = phaseOf(row, frame.phases);
    if (phase !== null) spendByPhase[phase] += made.get(row.code)?.cost ?? 0;
  }
  for (const name of Object.keys(spendByPhase) as PhaseName[]) spendByPhase[name] /= fenInYuan;
  return {
    aim: kind,
    launch: day,
    festival,
    selling: sellingFrom === null ? null : { day: selling, from: sellingFrom },
    phases: frame.phases,
    rows,
    made,
    echo: echoByKeyword(rows, brief, settings, beside.followers ?? new Map()),
    spendByPhase,
    lastDays: lastDays(rows, terms),
    remarks: remarksOf(rows, frame, { ...terms, settled }, beside.run),
  };
}

/** The phase that a note counts in, that of its day; `null` for one that does not count. */
export function phaseOf(row: PlanRow, phases: readonly Phase[]): PhaseName | null {
  const day = dayOf(row);
  if (!isLive(row) || day === undefined) return null;
  return phaseAt(day, phases);
}
