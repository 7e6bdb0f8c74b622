import { useState } from 'preact/hooks';
import { say } from '../../../core/messages/message';
import { yuan } from '../../../core/messages/numbers';
import { listMessages } from '../../../core/messages/sidebar/wizard-shortlist';
import { exactEntry } from '../../../core/shortlist/answers/exact-entry';
import { ifDeclines, swapSentences } from '../../../core/shortlist/answers/stand-ins';
import type { ListView } from '../../derived/shortlist-desk';
import { Button } from '../../parts/button';
import { Waiting } from '../../parts/waiting';
import { useLanguage, useWizard } from '../../session/wizard-context';
import { useSteps } from './use-steps';

interface CreatorQuestionsProps {
  readonly id: string;
  readonly place: 'chosen' | 'not chosen';
  /** ¥, where a price decides. */
  readonly turnsAt: number | null;
}

/** What can be asked about one creator: each answer is a solve, made when it is asked for. */
export function CreatorQuestions({ id, place, turnsAt }: CreatorQuestionsProps) {
  const { session, state, language } = useWizard();
  const { answer } = session.derivation.list(state);
  const [asked, setAsked] = useState<Asked | null>(null);
  if (answer === null) return null;
  const questions: readonly Asked[] = place === 'chosen' ? ['ifDeclines', 'swaps'] : ['exactPrice'];
  return (
    <div class="questions">
      {place === 'chosen' && turnsAt !== null && (
        <p>{say(language, listMessages.leavesAbove, { price: yuan(turnsAt) })}</p>
      )}
      {questions.map((question) => (
        <Button key={question} look="quiet" testId={`ask-${question}`} onClick={() => setAsked(question)}>
          {say(language, listMessages[question])}
        </Button>
      ))}
      {asked === 'swaps' && <Swaps id={id} answer={answer} />}
      {(asked === 'ifDeclines' || asked === 'exactPrice') && (
        <Solved key={asked} id={id} asked={asked} answer={answer} />
      )}
    </div>
  );
}

type Asked = 'ifDeclines' | 'swaps' | 'exactPrice';
type Answer = NonNullable<ListView['answer']>;

function Solved({
  id,
  asked,
  answer,
}: {
  readonly id: string;
  readonly asked: Asked;
  readonly answer: Answer;
}) {
  const language = useLanguage();
  const solve = asked === 'ifDeclines' ? ifDeclines : exactEntry;
  const { result } = useSteps(() => solve(answer.question, answer.solution, id), answer);
  return result === undefined ? (
    <Waiting text={say(language, listMessages.computing)} />
  ) : (
    <p class="answer" data-testid="answer">
      {result}
    </p>
  );
}

function Swaps({ id, answer }: { readonly id: string; readonly answer: Answer }) {
  return (
    <ul class="answer plain" data-testid="answer">
      {swapSentences(answer.question, answer.solution, id).map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
