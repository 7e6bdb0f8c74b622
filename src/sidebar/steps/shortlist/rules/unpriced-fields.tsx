import { say } from '../../../../core/messages/message';
import { ruleQuestions } from '../../../../core/messages/shortlist/question';
import { listMessages } from '../../../../core/messages/sidebar/shortlist';
import { tierLabel, tiers } from '../../../../core/scoring/tiers';
import type { Unpriced } from '../../../../core/shortlist/question/rules/rules';
import { NumberField, SelectField } from '../../../parts/fields/fields';
import { money } from '../../../parts/format';
import { useWizard } from '../../../session/wizard-context';
import { campaignOf } from '../../../state/state';

/** What is done about creators without a price, for each tier that is chosen from. */
export function UnpricedFields() {
  const { session, state, language } = useWizard();
  const { rules } = campaignOf(state);
  const assumed = session.derivation.settings(state)['shortlist.assumedPrice'];
  const change = (part: Partial<typeof rules>) => session.act({ kind: 'rules changed', change: part });
  const choices = [
    { value: 'leave out', label: say(language, listMessages.leaveOut) },
    { value: 'estimate', label: say(language, listMessages.estimate) },
    { value: 'assume', label: say(language, listMessages.assume, { price: money(language, assumed) }) },
    { value: 'gift', label: say(language, listMessages.gift) },
  ] as const satisfies readonly { readonly value: Unpriced; readonly label: string }[];
  return (
    <fieldset>
      <legend>{say(language, ruleQuestions.unpriced)}</legend>
      <div class="grid-pairs">
        {tiers
          .filter((tier) => rules.tiers.includes(tier))
          .map((tier) => (
            <SelectField
              key={tier}
              label={tierLabel(tier, language)}
              value={rules.unpriced[tier]}
              options={choices}
              testId={`unpriced-${tier}`}
              onChange={(value) => change({ unpriced: { ...rules.unpriced, [tier]: value as Unpriced } })}
            />
          ))}
      </div>
      {Object.values(rules.unpriced).includes('gift') && (
        <NumberField
          label={say(language, ruleQuestions.giftCost)}
          value={rules.giftCost}
          testId="gift-cost"
          onChange={(giftCost) => change({ giftCost: giftCost ?? 0 })}
        />
      )}
    </fieldset>
  );
}
