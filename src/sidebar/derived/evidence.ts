import type { Creator } from '../../core/creators/creator';
import type { Pool } from '../../core/creators/pool/pool';
import { InputError } from '../../core/input-error';
import { type Backtest, backtestTable } from '../../core/scoring/backtest/backtest';
import { type Calibration, calibrate } from '../../core/scoring/calibrate/calibrate';
import type { Settings } from '../../core/settings';
import type { Table } from '../../core/table';
import type { WizardState } from '../state/state';
import { isRefusal, type Refusal } from './pool-reader';
import { remember } from './remember';

/** What the creators at hand say of the score itself. Worked out only where a person asks for it. */
export interface Evidence {
  /** Benchmarks out of this sheet, to accept or not; a sentence where it has too few creators. */
  calibration(state: WizardState): Calibration | Refusal | null;
  /** Whether the tab lists notes with dates, so that the score can be tried on them. */
  hasHistory(state: WizardState): boolean;
  backtest(state: WizardState): Backtest | Refusal | null;
}

export function createEvidence(
  poolOf: (state: WizardState) => Pool | Refusal | null,
  settingsOf: (state: WizardState) => Settings,
): Evidence {
  const calibrated = remember(orRefuse(calibrate));
  const judge = remember(orRefuse(backtestOf));
  const creatorsOf = (state: WizardState) => {
    const pool = poolOf(state);
    return pool === null || isRefusal(pool) ? null : pool.creators;
  };
  return {
    calibration(state) {
      const creators = creatorsOf(state);
      return creators === null ? null : calibrated(creators, settingsOf(state));
    },
    hasHistory(state) {
      const pool = poolOf(state);
      if (pool === null || isRefusal(pool) || pool.rowsAre !== 'notes') return false;
      return pool.columns.some(({ field }) => field === 'noteDate');
    },
    backtest(state) {
      const creators = creatorsOf(state);
      if (creators === null || state.table === null) return null;
      return judge(state.table, state.columnChoices, creators, settingsOf(state));
    },
  };
}

function backtestOf(
  table: Table,
  choices: WizardState['columnChoices'],
  creators: readonly Creator[],
  settings: Settings,
): Backtest {
  const followers = creators.flatMap(({ id, followers: count }) =>
    count === null ? [] : [[id, count] as const],
  );
  return backtestTable(table, choices, new Map(followers), settings);
}

function orRefuse<Given extends readonly unknown[], Outcome>(
  compute: (...given: Given) => Outcome,
): (...given: Given) => Outcome | Refusal {
  return (...given) => {
    try {
      return compute(...given);
    } catch (error) {
      if (error instanceof InputError) return { refused: error.message };
      throw error;
    }
  };
}
