import { makePlan } from '../core/campaign/make-plan';
import type { Plan } from '../core/campaign/plan';
import { explainColumn } from '../core/creators/column-reasons';
import type { ColumnChoices, CreatorReading } from '../core/creators/creator';
import { readCreators } from '../core/creators/read-creators';
import { InputError } from '../core/input-error';
import type { Language } from '../core/messages/message';
import { byScore } from '../core/scoring/by-score';
import { scoreCreators } from '../core/scoring/score-creators';
import type { ScoredCreator } from '../core/scoring/scored-creator';
import { type Settings, settingsFrom } from '../core/settings';
import { chooseShortlist } from '../core/shortlist/choose-shortlist';
import type { Shortlist } from '../core/shortlist/shortlist';
import type { Table } from '../core/table';
import type { CampaignState } from '../wire/plan-state';
import { remember } from './remember';
import { campaignOf, type WizardState } from './state';
import type { Progress } from './step';

/**
 * What follows from the state, worked out when it is asked for and again only when what it follows from has
 * changed: a slider of the budget touches neither the reading nor the scores.
 */
export interface Derivation {
  settings(state: WizardState): Settings;
  /** The table as creators; `null` before a table is read; a sentence where it holds none. */
  reading(state: WizardState): CreatorReading | Refusal | null;
  scored(state: WizardState): readonly ScoredCreator[];
  /** The creators from the highest score down. */
  ranked(state: WizardState): readonly ScoredCreator[];
  shortlist(state: WizardState): Shortlist | null;
  plan(state: WizardState): Plan | null;
  progress(state: WizardState): Progress;
}

/** Why a table holds no creators, and what to do: one sentence. */
export interface Refusal {
  readonly refused: string;
}

export function isRefusal(reading: CreatorReading | Refusal): reading is Refusal {
  return 'refused' in reading;
}

export function createDerivation(): Derivation {
  const settingsOf = remember((changes: WizardState['settings'], language: Language) =>
    settingsFrom([...Object.entries(changes), ['language', language]]),
  );
  const readingSettingsOf = remember((language: Language) => settingsFrom([['language', language]]));
  const read = remember(readOrRefuse);
  const score = remember(scoreCreators);
  const rank = remember(byScore);
  const choose = remember((scored: readonly ScoredCreator[], campaign: CampaignState, settings: Settings) =>
    chooseShortlist(scored, { ...campaign.rules, budget: campaign.brief.budget }, settings, campaign.brief),
  );
  const planFor = remember(makePlan);

  const settings: Derivation['settings'] = (state) => settingsOf(state.settings, state.language);
  const reading: Derivation['reading'] = (state) =>
    state.table === null ? null : read(state.table, state.columnChoices, readingSettingsOf(state.language));
  const scored: Derivation['scored'] = (state) => {
    const found = reading(state);
    return found === null || isRefusal(found) ? [] : score(found.creators, settings(state));
  };
  const shortlist: Derivation['shortlist'] = (state) => {
    const pool = scored(state);
    return pool.length === 0 ? null : choose(pool, campaignOf(state), settings(state));
  };
  return {
    settings,
    reading,
    scored,
    ranked: (state) => rank(scored(state)),
    shortlist,
    plan: (state) => {
      const chosen = shortlist(state);
      if (chosen === null || chosen.picks.length === 0 || state.workbook === null) return null;
      return planFor(chosen, campaignOf(state).brief, settings(state), state.workbook.today);
    },
    progress: (state) => {
      const found = reading(state);
      return {
        creators: found === null || isRefusal(found) ? 0 : found.creators.length,
        budget: campaignOf(state).brief.budget,
      };
    },
  };
}

function readOrRefuse(table: Table, choices: ColumnChoices, settings: Settings): CreatorReading | Refusal {
  try {
    return readCreators(table, { settings, choices, explain: explainColumn });
  } catch (error) {
    if (error instanceof InputError) return { refused: error.message };
    throw error;
  }
}
