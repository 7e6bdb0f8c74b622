import { presentVersion } from '../../../src/core/plan-versions';
import type { PlanState } from '../../../src/wire/plan-state';

/** What the wizard keeps after the brief, with a product of this name. */
export function planState({ product }: { readonly product: string }): PlanState {
  return {
    version: presentVersion,
    language: 'en',
    sourceTabId: 0,
    furtherTabs: [],
    columnChoices: { 粉丝数: 'followers', 备注: null },
    settings: { 'tiers.preset': 'rocket', 'weights.saves': 40 },
    campaigns: [
      {
        brief: {
          campaign: '',
          product,
          niches: ['skincare'],
          competitors: [],
          launch: '2026-11-11',
          budget: 200_000,
          goal: 'festival',
          keywords: ['敏感肌精华'],
          days: 30,
        },
        rules: {
          holdBack: 0,
          mixName: '1:3:6',
          mix: [{ tiers: ['head'], countShare: [0.05, 0.15] }],
          tiers: ['koc', 'tail', 'mid', 'head'],
          size: null,
          ignorePrices: false,
          mustHave: [],
          never: [],
          blacklist: ['Banned agency'],
          exclusive: [['a', 'b']],
          packages: [{ name: 'Trio', ids: ['c', 'd'], price: null }],
          niches: [{ niche: 'skincare', least: 2 }],
          agencyCap: null,
          declaredOnly: true,
          brandAccounts: false,
          doubtedPrices: true,
          leastConfidence: 'Low',
          competitorDays: 90,
          unpriced: {
            amateur: 'leave out',
            koc: 'gift',
            tail: 'estimate',
            mid: 'leave out',
            head: 'leave out',
            celebrity: 'leave out',
          },
          giftCost: 100,
          secondNotes: true,
          echo: false,
        },
      },
    ],
    currentCampaign: '',
  };
}
