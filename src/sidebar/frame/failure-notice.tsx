import { type Language, say } from '../../core/messages/message';
import { wizardMessages } from '../../core/messages/sidebar/wizard';
import { Button } from '../parts/buttons';
import { Notice } from '../parts/notices';
import { useLanguage } from '../session/wizard-context';
import type { Failure } from '../state/failure';

interface FailureNoticeProps {
  readonly failure: Failure;
  readonly onRetry: () => void;
  readonly onDismiss?: () => void;
}

/** What went wrong and what to do about it. */
export function FailureNotice({ failure, onRetry, onDismiss }: FailureNoticeProps) {
  const language = useLanguage();
  return (
    <Notice look="wrong" testId="error">
      {failure.kind === 'accounts' ? <AccountsRemedy /> : <p>{sentenceOf(failure, language)}</p>}
      <div class="actions">
        <Button look="quiet" testId="retry" onClick={onRetry}>
          {say(language, wizardMessages.tryAgain)}
        </Button>
        {onDismiss !== undefined && (
          <Button look="quiet" onClick={onDismiss}>
            {say(language, wizardMessages.dismiss)}
          </Button>
        )}
      </div>
    </Notice>
  );
}

function sentenceOf(failure: Exclude<Failure, { kind: 'accounts' }>, language: Language): string {
  switch (failure.kind) {
    case 'sentence':
      return failure.text;
    case 'connection':
      return say(language, wizardMessages.connectionLost);
    case 'no answer':
      return say(language, wizardMessages.noAnswer);
    case 'unknown':
      return say(language, wizardMessages.unknownFailure);
  }
}

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
