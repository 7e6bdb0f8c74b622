import { say } from '../../../../core/messages/message';
import { briefMessages } from '../../../../core/messages/sidebar/brief';
import { listMessages, mixPresetMessages } from '../../../../core/messages/sidebar/shortlist';
import { mixNames } from '../../../../core/shortlist/question/rules/mixes';
import { rulesFromMix } from '../../../../core/shortlist/question/rules-from-mix';
import { BudgetField } from '../../../parts/fields/budget-field';
import { SelectField, Slider } from '../../../parts/fields/fields';
import { money } from '../../../parts/format';
import { Disclosure, Section } from '../../../parts/sections';
import { useWizard } from '../../../session/wizard-context';
import { campaignOf } from '../../../state/state';
import { budgetAt, budgetScale, positionOf } from './budget-scale';
import { MixLine } from './mix-line';
import { MoreRules } from './more-rules';

/** What may be spent and how it is balanced; the list below follows at once. */
export function RuleFields() {
  const { session, state, language } = useWizard();
  const { brief, rules } = campaignOf(state);
  const isOwnMix = rules.mixName === 'none' && rules.mix.length > 0;
  const setBudget = (budget: number) => session.act({ kind: 'brief changed', change: { budget } });
  return (
    <Section title={say(language, listMessages.rules)}>
      <BudgetField key={brief.campaign} budget={brief.budget} onChange={setBudget} />
      <Slider
        label={say(language, briefMessages.budgetSlider)}
        value={positionOf(brief.budget)}
        {...budgetScale}
        shown={money(language, brief.budget)}
        testId="budget-slider"
        onChange={(position) => setBudget(budgetAt(position))}
      />
      <SelectField
        label={say(language, listMessages.mix)}
        value={isOwnMix ? ownMix : rules.mixName}
        options={[
          ...mixNames.map((name) => ({ value: name, label: say(language, mixPresetMessages[name]) })),
          ...(isOwnMix ? [{ value: ownMix, label: say(language, listMessages.customMix) }] : []),
        ]}
        testId="mix"
        onChange={(name) => {
          if (name === ownMix) return;
          const { holdBack, mixName, mix } = rulesFromMix(
            name,
            brief.budget,
            session.derivation.settings(state),
          );
          session.act({ kind: 'rules changed', change: { holdBack, mixName, mix } });
        }}
      />
      <MixLine />
      <Disclosure title={say(language, listMessages.moreRules)} testId="more-rules">
        {() => <MoreRules />}
      </Disclosure>
    </Section>
  );
}

/** The choice that stands for rules by tier of the person's own. */
const ownMix = 'own';
