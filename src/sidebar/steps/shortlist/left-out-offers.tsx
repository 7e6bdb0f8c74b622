import { say } from '../../../core/messages/message';
import { ruleQuestions } from '../../../core/messages/shortlist/question';
import type { Question } from '../../../core/shortlist/question/question';
import { Button } from '../../parts/buttons';
import { useWizard } from '../../session/wizard-context';

/** Whom a person can take in with one click, where the list leaves them out. */
export function LeftOutOffers({ question }: { readonly question: Question }) {
  const { session, language } = useWizard();
  const reasons = new Set<string>([...question.model.leftOut.values()].map(({ why }) => why));
  const offers = takenIn.filter(({ whys }) => whys.some((why) => reasons.has(why)));
  if (offers.length === 0) return null;
  return (
    <div class="offers">
      {offers.map(({ rule }) => (
        <Button
          key={rule}
          look="quiet"
          testId={`take-in-${rule}`}
          onClick={() => session.act({ kind: 'rules changed', change: { [rule]: true } })}
        >
          {say(language, ruleQuestions[rule])}
        </Button>
      ))}
    </div>
  );
}

const takenIn = [
  { whys: ['priceDoubted', 'farAboveFair'], rule: 'doubtedPrices' },
  { whys: ['brandAccount'], rule: 'brandAccounts' },
] as const;
