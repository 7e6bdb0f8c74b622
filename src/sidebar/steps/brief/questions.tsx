import { useId } from 'preact/hooks';
import type { Question, QuestionChoice } from '../../../core/creators/reading';
import { withAnswer } from '../../../core/creators/sense/answers';
import { say } from '../../../core/messages/message';
import { briefMessages } from '../../../core/messages/sidebar/brief';
import { Button } from '../../parts/buttons';
import { Icon } from '../../parts/icon';
import { useWizard } from '../../session/wizard-context';

/** What the data leaves open: a question each, those without an answer first. */
export function Questions({ questions }: { readonly questions: readonly Question[] }) {
  const open = questions.filter(({ answer }) => answer === null);
  const answered = questions.filter((question) => !open.includes(question));
  return (
    <>
      {[...open, ...answered].map((question) => (
        <QuestionFields key={question.key} question={question} />
      ))}
    </>
  );
}

/** One question with the readings that make sense. Each says what two of the cells would then be. */
function QuestionFields({ question }: { readonly question: Question }) {
  const { session, state, language } = useWizard();
  const name = useId();
  const { key, choices, answer } = question;
  const settle = (given: string | null) => {
    const before = session.derivation.settings(state)['reading.answers'];
    session.actAndRead({
      kind: 'setting changed',
      key: 'reading.answers',
      value: withAnswer(before, key, given),
    });
  };
  return (
    <fieldset
      class={answer === null ? 'question open' : 'question'}
      disabled={state.doing !== null}
      data-testid="question"
    >
      <legend>
        {answer === null && <Icon name="warning" />}
        {question.question}
      </legend>
      {choices.map((choice) => (
        <label key={choice.answer} class="choice">
          <input
            type="radio"
            name={name}
            checked={choice.answer === answer}
            onChange={() => settle(choice.answer)}
          />
          <span>
            {choice.label}
            <Examples choice={choice} />
          </span>
        </label>
      ))}
      <p class="hint">
        {answer === null ? (
          say(language, briefMessages.questionOpen)
        ) : (
          <Button look="quiet" onClick={() => settle(null)}>
            {say(language, briefMessages.questionReopen)}
          </Button>
        )}
      </p>
    </fieldset>
  );
}

function Examples({ choice: { examples } }: { readonly choice: QuestionChoice }) {
  if (examples.length === 0) return null;
  return (
    <span class="examples">
      {examples.map(({ written, read }) => (
        <span key={written}>
          {written} → {read === '' ? '–' : read}
        </span>
      ))}
    </span>
  );
}
