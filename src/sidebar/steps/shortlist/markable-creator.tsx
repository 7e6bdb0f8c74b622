import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { say } from '../../../core/messages/message';
import { yuan } from '../../../core/messages/numbers';
import { formatPhrases } from '../../../core/messages/shortlist/answers';
import { listMessages } from '../../../core/messages/sidebar/shortlist';
import { costPerThousand } from '../../../core/scoring/prices';
import type { ScoredCreator } from '../../../core/scoring/score-creators';
import { ifDeclines, swapSentences } from '../../../core/shortlist/answers/one-creator';
import { exactTurn } from '../../../core/shortlist/answers/turning-price';
import type { Pick } from '../../../core/shortlist/list/shortlist';
import { type PriceSource, priceNow } from '../../../core/shortlist/question/model';
import type { ListView } from '../../derived/shortlist-desk';
import { Button } from '../../parts/buttons';
import { CreatorRow } from '../../parts/creator-row';
import { Icon } from '../../parts/icon';
import { Waiting } from '../../parts/notices';
import { useLanguage, useWizard } from '../../session/wizard-context';
import { campaignOf } from '../../state/state';
import type { Mark } from '../../state/transition';
import { useSteps } from './use-steps';

interface MarkableCreatorProps {
  readonly scored: ScoredCreator;
  /** What is offered, where anything is. */
  readonly booked: string | undefined;
  readonly figure: string | undefined;
  readonly reason: string;
  /** What else can be done about the creator. */
  readonly children?: ComponentChildren;
}

const marks = [
  { mark: 'must', icon: 'pin', label: listMessages.mustHave },
  { mark: 'never', icon: 'never', label: listMessages.never },
] as const;

/** A creator whom the person can make a must or rule out, above every rule. */
export function MarkableCreator({ scored, booked, figure, reason, children }: MarkableCreatorProps) {
  const { session, state, language } = useWizard();
  const { mustHave, never } = campaignOf(state).rules;
  const { id } = scored.creator;
  const given: Mark | null = never.includes(id) ? 'never' : mustHave.includes(id) ? 'must' : null;
  const shown = marks.find(({ mark }) => mark === given);
  return (
    <CreatorRow
      scored={scored}
      figure={figure}
      detail={booked}
      reason={reason}
      sign={shown && { icon: shown.icon, label: say(language, shown.label) }}
    >
      <div class="marks">
        {marks.map(({ mark, icon, label }) => (
          <button
            key={mark}
            type="button"
            class="mark"
            aria-pressed={mark === given}
            data-testid={`mark-${mark}`}
            onClick={() => session.act({ kind: 'creator marked', id, mark: mark === given ? null : mark })}
          >
            <Icon name={icon} />
            {say(language, label)}
          </button>
        ))}
      </div>
      {children}
    </CreatorRow>
  );
}

interface CreatorQuestionsProps {
  readonly id: string;
  readonly place: 'chosen' | 'not chosen';
  /** ¥ before the fee. */
  readonly price: number;
  readonly priceFrom: PriceSource;
  /** Reads of a note; `null` where the table does not give them. */
  readonly reads: number | null;
  /** ¥ likewise, where a price decides. */
  readonly turnsAt: number | null;
  readonly changesTo: Pick['changesTo'];
}

/** What can be asked about one creator: each answer is a solve, made when it is asked for. */
export function CreatorQuestions(props: CreatorQuestionsProps) {
  const { id, place, price, priceFrom, reads, turnsAt, changesTo } = props;
  const { session, state, language } = useWizard();
  const { answer } = session.derivation.list(state);
  const [asked, setAsked] = useState<Asked | null>(null);
  if (answer === null) return null;
  const questions: readonly Asked[] =
    place === 'chosen' ? ['ifDeclines', 'swaps', 'exactPrice'] : ['exactPrice'];
  const now = priceNow({ price, priceFrom }, language);
  const perThousand = costPerThousand(price, reads);
  return (
    <div class="questions">
      {perThousand !== null && (
        <p data-testid="cpm">{say(language, listMessages.costPerThousand, { cost: yuan(perThousand) })}</p>
      )}
      {place === 'chosen' && turnsAt !== null && (
        <p>
          {changesTo === null
            ? say(language, listMessages.leavesAbove, { price: yuan(turnsAt), now })
            : say(language, listMessages.changesAbove, {
                price: yuan(turnsAt),
                now,
                other: say(language, formatPhrases[changesTo]),
              })}
        </p>
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
  const solve = asked === 'ifDeclines' ? ifDeclines : exactTurn;
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
