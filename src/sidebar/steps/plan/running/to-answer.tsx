import type { Deed } from '../../../../core/campaign/acts/act';
import { spanned } from '../../../../core/campaign/record/codes';
import type { TypedAct } from '../../../../core/campaign/record/tab/typed-acts';
import { listed, say } from '../../../../core/messages/message';
import { changingMessages as messages } from '../../../../core/messages/sidebar/changing';
import { planMessages } from '../../../../core/messages/sidebar/plan';
import type { StandingQuestion } from '../../../../core/reports/plan/standing-campaign';
import { brokenQuestion } from '../../../derived/acting';
import { Button } from '../../../parts/buttons';
import { day, money } from '../../../parts/format';
import { Notice } from '../../../parts/notices';
import { Section } from '../../../parts/sections';
import { useWizard } from '../../../session/wizard-context';
import { actName } from './act-names';
import { showChange } from './show-change';

/** What only a person can say, each with its answers beside it. */
export function ToAnswer() {
  const { session, state, language } = useWizard();
  const { derivation } = session;
  const broken = derivation.acting.brokenOff(state);
  const { questions } = derivation.standing(state);
  const isBroken = (code: string) =>
    broken !== null && (broken.takeOut.includes(code) || broken.write.some((row) => row.code === code));
  const asked = questions.filter(
    (question) =>
      !state.answered.includes(nameOf(question)) && !('code' in question && isBroken(question.code)),
  );
  const words = derivation.laterWords(state);
  if (broken === null && asked.length === 0 && words.length === 0) return null;
  return (
    <Section
      title={say(language, messages.toAnswer)}
      aside={String(asked.length + words.length + (broken ? 1 : 0))}
    >
      <div data-testid="asked">
        {broken !== null && (
          <Question
            says={say(language, messages.brokenOff, {
              number: broken.number,
              act: actName(broken.act, language),
              day: day(language, broken.day),
              codes: listed(language, spanned([...broken.write.map(({ code }) => code), ...broken.takeOut])),
            })}
            answers={[
              {
                label: say(language, messages.finishIt),
                testId: 'finish-it',
                onClick: () => void session.changing.finish(),
              },
              {
                label: say(language, messages.typedOnPurpose),
                onClick: () => session.act({ kind: 'question answered', question: brokenQuestion(broken) }),
              },
            ]}
          />
        )}
        {asked.map((question) => (
          <TabQuestion key={nameOf(question)} question={question} />
        ))}
        {words.map(({ code, name, agreedPrice, declined }) => (
          <Question
            key={`${code} ${declined}`}
            says={
              declined
                ? say(language, planMessages.laterDeclined, { code, name })
                : say(language, planMessages.laterPrice, {
                    code,
                    name,
                    price: money(language, agreedPrice ?? 0),
                  })
            }
            answers={[
              {
                label: say(language, messages.lookAt),
                onClick: () => {
                  session.act({
                    kind: 'change said',
                    anew: true,
                    change: declined
                      ? { kind: 'decline', codes: [code] }
                      : { kind: 'agree', codes: [code], price: agreedPrice },
                  });
                  showChange();
                },
              },
            ]}
          />
        ))}
      </div>
    </Section>
  );
}

/** What tells a question from others. */
function nameOf(question: StandingQuestion): string {
  switch (question.kind) {
    case 'act':
      return `act ${question.act} ${question.codes.join()}`;
    case 'filled down':
      return `filled ${question.number} ${question.field} ${question.cells.map(({ code }) => code).join()}`;
    default:
      return `${question.kind} ${question.code} ${question.at}`;
  }
}

function TabQuestion({ question }: { readonly question: StandingQuestion }) {
  const { session, language } = useWizard();
  const answered = () => session.act({ kind: 'question answered', question: nameOf(question) });
  const look = (change: Parameters<typeof session.act>[0]) => {
    session.act(change);
    showChange();
  };
  switch (question.kind) {
    case 'act': {
      const { codes } = question;
      return (
        <Question
          says={question.says}
          answers={[
            {
              label: say(language, messages.lookAt),
              testId: 'look-at-typed',
              onClick: () =>
                look({ kind: 'change said', anew: true, change: { kind: finishing(question), codes } }),
            },
            ...(question.act === 'hold'
              ? [
                  {
                    label: say(language, messages.cancelThese),
                    onClick: () =>
                      look({ kind: 'change said', anew: true, change: { kind: 'cancel', codes } }),
                  },
                ]
              : []),
            { label: say(language, messages.keepSo), onClick: answered },
          ]}
        />
      );
    }
    case 'filled down':
      return (
        <Question
          says={question.says}
          answers={[
            { label: say(language, messages.meant), onClick: answered },
            {
              label: say(language, messages.putBack),
              testId: 'put-back',
              onClick: () => void session.changing.putBack(question),
            },
          ]}
        />
      );
    case 'deleted':
      return (
        <Question
          says={question.says}
          answers={[
            {
              label: say(language, messages.putRowBack),
              onClick: () => void session.changing.restore(question.code),
            },
            {
              label: say(language, messages.cancelThese),
              onClick: () =>
                look({
                  kind: 'change said',
                  anew: true,
                  change: { kind: 'cancel', codes: [question.code] },
                }),
            },
          ]}
        />
      );
    default:
      return (
        <Question
          says={question.says}
          hint={say(language, messages.inTab, { row: question.at ?? 0 })}
          answers={[]}
        />
      );
  }
}

function finishing({ finish }: TypedAct): Deed['kind'] {
  return finish;
}

interface QuestionProps {
  readonly says: string;
  readonly hint?: string;
  readonly answers: readonly {
    readonly label: string;
    readonly onClick: () => void;
    readonly testId?: string;
  }[];
}

function Question({ says, hint, answers }: QuestionProps) {
  const { state } = useWizard();
  return (
    <Notice look="warning">
      <p>{says}</p>
      {hint !== undefined && <p class="hint">{hint}</p>}
      {answers.length > 0 && (
        <div class="answers">
          {answers.map(({ label, onClick, testId }) => (
            <Button
              key={label}
              look="quiet"
              disabled={state.doing !== null}
              onClick={onClick}
              {...(testId !== undefined && { testId })}
            >
              {label}
            </Button>
          ))}
        </div>
      )}
    </Notice>
  );
}
