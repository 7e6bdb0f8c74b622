import { rowCost } from '../../../src/core/budget/row-cost';
import type { Act, Deed, Recruit } from '../../../src/core/campaign/acts/act';
import { actOn } from '../../../src/core/campaign/acts/act-on';
import { type Acted, type ActTerms, isRefused } from '../../../src/core/campaign/acts/acted';
import { inWords } from '../../../src/core/campaign/acts/said';
import { planCampaign } from '../../../src/core/campaign/plan-campaign';
import type { CampaignRecord } from '../../../src/core/campaign/record/campaign-record';
import { isLive, isOpenPlace, type PlanRow } from '../../../src/core/campaign/record/plan-row';
import { defaultSettings } from '../../../src/core/settings';
import { madeBrief, madePicks, madeReserves, madeShortlist } from './made-campaign';

/** The made campaign as it is planned and written, with all that its log says. */
export const planned = planCampaign({
  record: null,
  shortlist: madeShortlist(madePicks, madeReserves),
  brief: madeBrief,
  settings: defaultSettings,
  today: '2026-08-31',
});

export const terms: ActTerms = {
  brief: madeBrief,
  settings: defaultSettings,
  cost: (row) => rowCost(row, madeBrief, defaultSettings).total,
  waterfall: planned.waterfall,
};

/** A later run of the made campaign, with the same list and brief. */
export function runAgain(record: CampaignRecord, today = '2026-09-25') {
  return planCampaign({
    record,
    shortlist: madeShortlist(madePicks, madeReserves),
    brief: madeBrief,
    settings: defaultSettings,
    today,
  }).run;
}

export function actFor(deed: Deed, day = '2026-09-07'): Act {
  return { ...deed, day, by: 'planner' };
}

/** What an act makes of a record; it must not be refused. */
export function done(record: CampaignRecord, deed: Deed, day?: string): Acted {
  const acted = actOn(record, actFor(deed, day), terms);
  if (isRefused(acted)) throw new Error(inWords(acted.refused, 'en'));
  return acted;
}

/** Why an act is refused, in English; '' where it is not. */
export function whyRefused(record: CampaignRecord, deed: Deed, day?: string): string {
  const acted = actOn(record, actFor(deed, day), terms);
  return isRefused(acted) ? inWords(acted.refused, 'en') : '';
}

export function rowOf(record: CampaignRecord, code: string): PlanRow {
  const row = record.rows.find((one) => one.code === code);
  if (row === undefined) throw new Error(`no row ${code}`);
  return row;
}

export function recruit(k: number, more: Partial<Recruit> = {}): Recruit {
  return {
    id: `recruit-${k}`,
    name: `made ${k}`,
    price: 15_000 + 100 * k,
    agency: `agency ${k % 9}`,
    ...more,
  };
}

/** All open places named, six recruits standing by. */
export const filled = done(
  planned.run.record,
  {
    kind: 'fill',
    pairs: planned.run.record.rows
      .filter((row) => isOpenPlace(row) && isLive(row))
      .map(({ code }, k) => ({ code, creator: recruit(k) })),
    reserves: [100, 101, 102, 103, 104, 105].map((k) => recruit(k)),
  },
  '2026-09-03',
);
