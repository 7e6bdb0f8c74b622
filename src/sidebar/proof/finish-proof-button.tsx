import { useEffect, useState } from 'preact/hooks';
import { say } from '../../core/messages/message';
import { listMessages } from '../../core/messages/sidebar/shortlist';
import { isOpen } from '../../core/shortlist/solver/solution';
import type { ListView } from '../derived/shortlist-desk';
import { Button } from '../parts/buttons';
import { Notice, Waiting } from '../parts/notices';
import { useWizard } from '../session/wizard-context';
import { type Finishing, finishProof, whyNotFinished } from './finish-proof';

/** Where the list is not proven yet: a way to go on until it is. */
export function FinishProofButton({ answer }: { readonly answer: NonNullable<ListView['answer']> }) {
  const { session, language } = useWizard();
  const [finishing, setFinishing] = useState<Finishing | null>(null);
  /** Why it could not be finished; blank where it was not tried or came to its end. */
  const [why, setWhy] = useState('');
  useEffect(() => () => finishing?.stop(), [finishing]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a proof is of one answer.
  useEffect(() => setFinishing(null), [answer]);
  if (!isOpen(answer.solution)) return null;

  const begin = () => {
    const begun = finishProof(answer.question.model.problem, answer.solution, session.loadProof);
    setWhy('');
    setFinishing(begun);
    begun.solution
      .then(
        (solution) => session.derivation.takeProof(answer, solution),
        (error: unknown) => setWhy(whyNotFinished(error, language)),
      )
      .finally(() => setFinishing(null));
  };
  if (finishing !== null) return <Waiting text={say(language, listMessages.finishingProof)} />;
  return (
    <>
      <Button look="quiet" onClick={begin}>
        {say(language, listMessages.finishProof)}
      </Button>
      {why !== '' && <Notice look="warning">{why}</Notice>}
    </>
  );
}
