import { say } from '../../core/messages/message';
import { mixPresetMessages, wizardMessages } from '../../core/messages/wizard';
import { mixNames, rulesFromMix } from '../../core/shortlist/mixes';
import { budgetAt, budgetScale, positionOf } from '../budget-scale';
import { money } from '../format';
import { Section } from '../parts/section';
import { SelectField } from '../parts/select-field';
import { Slider } from '../parts/slider';
import { campaignOf } from '../state';
import { useWizard } from '../wizard-context';
import { BudgetField } from './budget-field';

/** What may be spent and how it is balanced; the list below follows at once. */
export function RuleFields() {
  const { session, state, language } = useWizard();
  const { brief, rules } = campaignOf(state);
  const setBudget = (budget: number) => session.act({ kind: 'brief changed', change: { budget } });
  return (
    <Section title={say(language, wizardMessages.rules)}>
      <BudgetField key={brief.campaign} budget={brief.budget} onChange={setBudget} />
      <Slider
        label={say(language, wizardMessages.budgetSlider)}
        value={positionOf(brief.budget)}
        {...budgetScale}
        shown={money(language, brief.budget)}
        testId="budget-slider"
        onChange={(position) => setBudget(budgetAt(position))}
      />
      <SelectField
        label={say(language, wizardMessages.mix)}
        value={rules.mixName}
        options={mixNames.map((name) => ({ value: name, label: say(language, mixPresetMessages[name]) }))}
        testId="mix"
        onChange={(name) => {
          const { holdBack, mixName, mix } = rulesFromMix(
            name,
            brief.budget,
            session.derivation.settings(state),
          );
          session.act({ kind: 'rules changed', change: { holdBack, mixName, mix } });
        }}
      />
    </Section>
  );
}
