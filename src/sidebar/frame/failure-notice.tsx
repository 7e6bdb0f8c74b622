import { type Language, say } from '../../core/messages/message';
import { frameMessages } from '../../core/messages/sidebar/frame';
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
          {say(language, frameMessages.tryAgain)}
        </Button>
        {onDismiss !== undefined && (
          <Button look="quiet" onClick={onDismiss}>
            {say(language, frameMessages.dismiss)}
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
      return say(language, frameMessages.connectionLost);
    case 'no answer':
      return say(language, frameMessages.noAnswer);
    case 'unknown':
      return say(language, frameMessages.unknownFailure);
  }
}

/** The ways out where Google mixes up several signed-in accounts. Google itself offers none. */
export function AccountsRemedy() {
  const language = useLanguage();
  return (
    <>
      <p>
        <b>{say(language, frameMessages.accountsTitle)}</b>
      </p>
      <p>{say(language, frameMessages.accountsText)}</p>
      <ol class="remedy">
        <li>{say(language, frameMessages.accountsIncognito)}</li>
        <li>{say(language, frameMessages.accountsProfile)}</li>
        <li>{say(language, frameMessages.accountsSignOut)}</li>
      </ol>
    </>
  );
}
