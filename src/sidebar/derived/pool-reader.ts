import { type FurtherTable, type Pool, poolOf, type TableUse } from '../../core/creators/pool/pool';
import { readCreatorsInSteps } from '../../core/creators/read-creators';
import type { ColumnChoices, CreatorReading } from '../../core/creators/reading';
import { InputError } from '../../core/input-error';
import type { Language } from '../../core/messages/message';
import type { SettingValue } from '../../core/setting-definitions';
import { type Settings, settingsFrom } from '../../core/settings';
import { finish } from '../../core/steps';
import type { Table } from '../../core/table';
import { furtherTables, type WizardState } from '../state/state';
import { remember } from './remember';

/** Why a table holds no creators, and what to do: one sentence. */
export interface Refusal {
  readonly refused: string;
}

export function isRefusal(outcome: object): outcome is Refusal {
  return 'refused' in outcome;
}

/** The chosen tab and those that were added to it, as one pool of creators. */
export interface PoolReader {
  /** `null` before the tab is read; a sentence where it holds no creators. */
  pool(state: WizardState): Pool | Refusal | null;
  /** Why an added tab is not used; `null` where it is, or is not read yet. */
  refusal(state: WizardState, tabId: number): string | null;
  /** Reads what is still unread, in steps; each yields the share that is done, 0 to 1. */
  steps(state: WizardState): Generator<number, void>;
}

/** A table is read once, and again only when the meanings of columns, the language or what it is for have changed. */
export function createPoolReader(): PoolReader {
  const known = new WeakMap<Table, Known>();
  const gather = remember((language: Language, first: CreatorReading, ...tables: readonly FurtherTable[]) =>
    poolOf(first, tables, language),
  );

  function* reading(
    table: Table,
    use: TableUse,
    state: WizardState,
  ): Generator<number, FurtherTable | Refusal> {
    const settings = readingSettings(state);
    const asked = JSON.stringify([use, settings, state.columnChoices]);
    const before = known.get(table);
    if (before?.asked === asked) return before.outcome;
    const outcome = yield* readOrRefuse(table, use, state.columnChoices, settingsFrom(settings));
    known.set(table, { asked, outcome });
    return outcome;
  }

  return {
    pool(state) {
      if (state.table === null) return null;
      const first = finish(reading(state.table, 'newer', state));
      if (isRefusal(first)) return first;
      const further = furtherTables(state).flatMap(({ table, use }) => {
        const outcome = finish(reading(table, use, state));
        return isRefusal(outcome) ? [] : [outcome];
      });
      return gather(state.language, first.reading, ...further);
    },
    refusal(state, tabId) {
      const asked = furtherTables(state).find((tab) => tab.tabId === tabId);
      if (asked === undefined) return null;
      const outcome = finish(reading(asked.table, asked.use, state));
      return isRefusal(outcome) ? outcome.refused : null;
    },
    *steps(state) {
      const first = state.table === null ? [] : [{ table: state.table, use: 'newer' as const }];
      const all = [...first, ...furtherTables(state)];
      for (const [at, { table, use }] of all.entries()) {
        for (const share of reading(table, use, state)) yield (at + share) / all.length;
      }
    },
  };
}

/** The settings that reading follows: a weight must not make fifty thousand rows be read again. */
function readingSettings({ language, settings }: WizardState): readonly (readonly [string, SettingValue])[] {
  return [
    ...Object.entries(settings).filter(([key]) => key.startsWith('notes.') || key.startsWith('reading.')),
    ['language', language],
  ];
}

interface Known {
  /** What the table was read for, by which settings and choices. */
  readonly asked: string;
  readonly outcome: FurtherTable | Refusal;
}

/** Another export must have followers, as the pool's own tab; a tab that adds columns need not. */
function* readOrRefuse(
  table: Table,
  use: TableUse,
  choices: ColumnChoices,
  settings: Settings,
): Generator<number, FurtherTable | Refusal> {
  try {
    const adds = use === 'columns';
    const steps = readCreatorsInSteps(table, { settings, choices, adds });
    for (;;) {
      const { done, value } = steps.next();
      if (done) return { use, reading: value };
      yield value.done / value.rows;
    }
  } catch (error) {
    if (error instanceof InputError) return { refused: error.message };
    throw error;
  }
}
