import { type Formula, helpOn, meaningOf } from '../../core/catalogue';
import { say } from '../../core/messages/message';
import { wizardMessages } from '../../core/messages/sidebar/wizard';
import { Disclosure } from '../parts/disclosure';
import { useLanguage } from '../session/wizard-context';

/** One formula: what it is for; opened, its arguments and an example to copy. */
export function FormulaHelp({ formula }: { readonly formula: Formula }) {
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
                    {parameter.optional && <small>{say(language, wizardMessages.helpOptional)}</small>}
                  </th>
                  <td>{say(language, meaningOf(parameter))}</td>
                </tr>
              ))}
              <tr>
                <th scope="row">{say(language, wizardMessages.helpReturns)}</th>
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
