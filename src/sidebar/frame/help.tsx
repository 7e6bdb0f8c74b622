import { catalogue } from '../../core/catalogue';
import { say } from '../../core/messages/message';
import { wizardMessages } from '../../core/messages/sidebar/wizard';
import { Disclosure } from '../parts/disclosure';
import { Section } from '../parts/section';
import { useLanguage } from '../session/wizard-context';
import { AccountsRemedy } from './accounts-remedy';
import { FormulaHelp } from './formula-help';

/** The formulas, the usual trouble, and what the add-on may do. */
export function Help() {
  const language = useLanguage();
  return (
    <div data-testid="help">
      <Section title={say(language, wizardMessages.helpFormulas)}>
        <p class="hint">{say(language, wizardMessages.helpFormulasHint)}</p>
        {catalogue.map((formula) => (
          <FormulaHelp key={formula.name} formula={formula} />
        ))}
      </Section>
      <Section title={say(language, wizardMessages.helpTrouble)}>
        <Disclosure title={say(language, wizardMessages.accountsTitle)}>
          {() => <AccountsRemedy />}
        </Disclosure>
        <Disclosure title={say(language, wizardMessages.helpNameError)}>
          {() => <p>{say(language, wizardMessages.helpNameErrorText)}</p>}
        </Disclosure>
        <Disclosure title={say(language, wizardMessages.helpPrivacy)}>
          {() => <p>{say(language, wizardMessages.helpPrivacyText)}</p>}
        </Disclosure>
      </Section>
    </div>
  );
}
