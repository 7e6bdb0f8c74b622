import { say } from '../../core/messages/message';
import { wizardMessages } from '../../core/messages/sidebar/wizard';
import { useLanguage } from '../session/wizard-context';

/** The ways out where Google mixes up several signed-in accounts. Google itself offers none. */
export function AccountsRemedy() {
  const language = useLanguage();
  return (
    <>
      <p>
        <b>{say(language, wizardMessages.accountsTitle)}</b>
      </p>
      <p>{say(language, wizardMessages.accountsText)}</p>
      <ol class="remedy">
        <li>{say(language, wizardMessages.accountsIncognito)}</li>
        <li>{say(language, wizardMessages.accountsProfile)}</li>
        <li>{say(language, wizardMessages.accountsSignOut)}</li>
      </ol>
    </>
  );
}
