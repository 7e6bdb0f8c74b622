import { catalogue, type Formula, helpOn, meaningOf } from '../../core/catalogue';
import { say } from '../../core/messages/message';
import { frameMessages } from '../../core/messages/sidebar/frame';
import { Disclosure, Section } from '../parts/sections';
import { useLanguage } from '../session/wizard-context';
import { AccountsRemedy } from './failure-notice';

/** The formulas, the usual trouble, and what the add-on may do. */
export function Help() {
  const language = useLanguage();
  return (
    <div data-testid="help">
      <Section title={say(language, frameMessages.helpFormulas)}>
        <p class="hint">{say(language, frameMessages.helpFormulasHint)}</p>
        {catalogue.map((formula) => (
          <FormulaHelp key={formula.name} formula={formula} />
        ))}
      </Section>
      <Section title={say(language, frameMessages.helpTrouble)}>
        <Disclosure title={say(language, frameMessages.accountsTitle)}>{() => <AccountsRemedy />}</Disclosure>
        <Disclosure title={say(language, frameMessages.helpNameError)}>
          {() => <p>{say(language, frameMessages.helpNameErrorText)}</p>}
        </Disclosure>
        <Disclosure title={say(language, frameMessages.helpPrivacy)}>
          {() => <p>{say(language, frameMessages.helpPrivacyText)}</p>}
        </Disclosure>
      </Section>
    </div>
  );
}

/** One formula: what it is for; opened, its arguments and an example to copy. */
function FormulaHelp({ formula }: { readonly formula: Formula }) {
  const language = useLanguage();
  return (
    <Disclosure title={formula.name}>
      {() => (
        <div class="formula">
          <p>{say(language, helpOn(formula).summary)}</p>
          <table>
            <tbody>
              {formula.parameters.map((parameter) => (
                <tr key={parameter.name}>
                  <th scope="row">
                    <code>{parameter.name}</code>
                    {parameter.optional && <small>{say(language, frameMessages.helpOptional)}</small>}
                  </th>
                  <td>{say(language, meaningOf(parameter))}</td>
                </tr>
              ))}
              <tr>
                <th scope="row">{say(language, frameMessages.helpReturns)}</th>
                <td>{say(language, helpOn(formula).returns)}</td>
              </tr>
            </tbody>
          </table>
          <p class="example">
            <code>{helpOn(formula).example}</code>
          </p>
        </div>
      )}
    </Disclosure>
  );
}
