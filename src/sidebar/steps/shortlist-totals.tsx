import { say } from '../../core/messages/message';
import { wizardMessages } from '../../core/messages/sidebar/wizard';
import { listMessages } from '../../core/messages/sidebar/wizard-shortlist';
import { tierLabel, tiers } from '../../core/scoring/tiers';
import { proofSentence } from '../../core/shortlist/proof-sentence';
import type { Shortlist } from '../../core/shortlist/shortlist';
import { money, percent, whole } from '../format';
import { Bars } from '../parts/bars';
import { Section } from '../parts/section';
import { useLanguage } from '../wizard-context';

interface ShortlistTotalsProps {
  readonly shortlist: Shortlist;
  /** The list may still get better. */
  readonly computing: boolean;
}

/** What the list costs, what it should bring, and how good it is known to be. */
export function ShortlistTotals({ shortlist, computing }: ShortlistTotalsProps) {
  const language = useLanguage();
  const { spend, spendByTier, countByTier, expectedSaves, proof, rules } = shortlist;
  const byCount = rules.ignorePrices;
  const title = say(language, byCount ? wizardMessages.tiersCounted : wizardMessages.spendByTier);
  const used = rules.budget > 0 ? spend / rules.budget : 0;
  return (
    <Section
      title={title}
      aside={byCount ? say(language, listMessages.pricesNotCounted) : percent(language, used)}
    >
      <p class="total">
        {!byCount && (
          <>
            <b>{money(language, spend)}</b>{' '}
            <span>{say(language, wizardMessages.ofBudget, { budget: money(language, rules.budget) })}</span>
          </>
        )}
        {expectedSaves !== null && (
          <small>
            {say(language, wizardMessages.expectedSaves, { saves: whole(language, expectedSaves) })}
          </small>
        )}
      </p>
      <Bars
        label={title}
        rows={[...tiers]
          .reverse()
          .filter((tier) => countByTier[tier] > 0)
          .map((tier) => ({
            tier,
            name: byCount ? tierLabel(tier, language) : `${tierLabel(tier, language)} × ${countByTier[tier]}`,
            amount: byCount ? countByTier[tier] : spendByTier[tier],
            shown: byCount ? whole(language, countByTier[tier]) : money(language, spendByTier[tier]),
          }))}
      />
      <p class="proof" data-testid="proof" aria-busy={computing}>
        {computing ? say(language, listMessages.improving) : proofSentence(proof, language)}
      </p>
    </Section>
  );
}
