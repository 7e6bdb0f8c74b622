import { type Language, say } from '../../core/messages/message';
import { roundCount } from '../../core/messages/numbers';
import { tierPresetMessages, wizardMessages } from '../../core/messages/sidebar/wizard';
import type { ScoredCreator } from '../../core/scoring/score-creators';
import { tierLabel, tiers } from '../../core/scoring/tiers';
import { type TierCuts, type TierPreset, tierPresets } from '../../core/settings';
import { whole } from '../format';
import { Bars } from '../parts/bars';
import { Section } from '../parts/section';
import { SelectField } from '../parts/select-field';
import { useWizard } from '../wizard-context';

/** The creators by tier, and whose cuts make the tiers. */
export function TierCount({ scored }: { readonly scored: readonly ScoredCreator[] }) {
  const { session, state, language } = useWizard();
  const settings = session.derivation.settings(state);
  const counts = new Map(tiers.map((tier) => [tier, 0]));
  for (const { tier } of scored) counts.set(tier, (counts.get(tier) ?? 0) + 1);
  return (
    <Section title={say(language, wizardMessages.tiersCounted)} aside={whole(language, scored.length)}>
      <Bars
        label={say(language, wizardMessages.tiersCounted)}
        rows={tiers.map((tier) => {
          const amount = counts.get(tier) ?? 0;
          return { tier, name: tierLabel(tier, language), amount, shown: whole(language, amount) };
        })}
      />
      <SelectField
        label={say(language, wizardMessages.tierCuts)}
        value={settings['tiers.preset']}
        options={(Object.keys(tierPresets) as TierPreset[]).map((preset) => ({
          value: preset,
          label: say(language, tierPresetMessages[preset], cutsInWords(tierPresets[preset], language)),
        }))}
        testId="tier-preset"
        onChange={(preset) => session.act({ kind: 'preset chosen', group: 'tiers', preset })}
      />
    </Section>
  );
}

function cutsInWords({ tail, mid, head }: TierCuts, language: Language) {
  return {
    tail: roundCount(tail, language),
    mid: roundCount(mid, language),
    head: roundCount(head, language),
  };
}
