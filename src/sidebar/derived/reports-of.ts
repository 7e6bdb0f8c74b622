import { clientReport } from '../../core/reports/client-report';
import { campaignReports } from '../../core/reports/plan/campaign-reports';
import type { Report } from '../../core/reports/report';
import { scoresReport } from '../../core/reports/scores-report';
import { shortlistReport } from '../../core/reports/shortlist/shortlist-report';
import { wantedNiches } from '../../core/scoring/niches/fit';
import { holdsAnybody } from '../../core/shortlist/list/shortlist';
import { campaignOf, type WizardState } from '../state/state';
import type { Derivation } from './derive';
import { isRefusal } from './pool-reader';

/** The tabs that the wizard writes. */
export type WizardReport = 'scores' | 'shortlist' | 'plan' | 'client';

/** The tab as a value, after what has to be written before it; none where there is nothing to write yet. */
export function reportsOf(kind: WizardReport, state: WizardState, derivation: Derivation): readonly Report[] {
  const settings = derivation.settings(state);
  const { brief } = campaignOf(state);
  const today = state.workbook?.today;
  if (today === undefined) return [];
  switch (kind) {
    case 'scores': {
      const reading = derivation.reading(state);
      if (reading === null || isRefusal(reading)) return [];
      return [
        scoresReport(derivation.scored(state), reading, settings, today, wantedNiches(brief, settings)),
      ];
    }
    case 'shortlist': {
      const list = listReport(state, derivation, today);
      return list === null ? [] : [list];
    }
    case 'plan': {
      const planned = derivation.planned(state);
      const standing = derivation.standing(state);
      return planned === null ? [] : campaignReports(planned, standing, brief, settings);
    }
    case 'client': {
      const list = listReport(state, derivation, today);
      return list === null ? [] : [clientReport(list, brief, settings)];
    }
  }
}

function listReport(state: WizardState, derivation: Derivation, today: string): Report | null {
  const { shortlist, answer } = derivation.list(state);
  if (shortlist === null || !holdsAnybody(shortlist)) return null;
  return shortlistReport(shortlist, campaignOf(state).brief, derivation.settings(state), today, {
    decisions: derivation.decisions(state),
    sensitivity: answer === null ? null : (derivation.sensitivities.get(answer) ?? null),
  });
}

/** Whether a step has anything for its tab. */
export function hasReport(kind: WizardReport, state: WizardState, derivation: Derivation): boolean {
  if (kind === 'scores') return derivation.scored(state).length > 0;
  const shortlist = derivation.shortlist(state);
  return shortlist !== null && holdsAnybody(shortlist);
}
