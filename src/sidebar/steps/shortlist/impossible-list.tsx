import { useMemo } from 'preact/hooks';
import { say } from '../../../core/messages/message';
import { impossibleMessages as messages } from '../../../core/messages/shortlist/impossible';
import { listMessages } from '../../../core/messages/sidebar/shortlist';
import { tiers } from '../../../core/scoring/tiers';
import {
  conflictAnswer,
  type RepairAnswer,
  repairAnswers,
} from '../../../core/shortlist/impossible/conflict-and-repairs';
import { type Question, withEverybody } from '../../../core/shortlist/question/question';
import type { ShortlistRules } from '../../../core/shortlist/question/rules/rules';
import { usualSize } from '../../../core/shortlist/question/rules/shortlist-rules';
import { Button } from '../../parts/buttons';
import { Waiting } from '../../parts/notices';
import { useWizard } from '../../session/wizard-context';
import { useSteps } from './use-steps';

/** Why there is no list: the rules that clash, then single changes that would do, as they are found. */
export function ImpossibleList({ question: asked }: { readonly question: Question }) {
  const question = useMemo(() => withEverybody(asked), [asked]);
  const { language } = useWizard();
  const apply = useApply();
  const { result: conflict, ended: isKnown } = useSteps(() => conflictAnswer(question), question);
  const sides = conflict?.sides ?? null;
  const { found: repairs, ended: isDone } = useSteps(
    sides === null ? null : () => repairAnswers(question, sides),
    sides,
  );
  if (question.model.candidates.length === 0) return <UnpricedOffers question={question} />;
  const looking = !isKnown || (sides !== null && !isDone);
  return (
    <div class="impossible" data-testid="impossible">
      {conflict && (
        <>
          <h3>{say(language, listMessages.clash)}</h3>
          <ul class="plain">
            {conflict.rules.map((rule) => (
              <li key={rule}>{rule}</li>
            ))}
          </ul>
          {conflict.proven && conflict.rules.length > 1 && (
            <p class="hint">{say(language, listMessages.clashHint)}</p>
          )}
        </>
      )}
      {repairs.length > 0 && (
        <>
          <h3>{say(language, listMessages.repairs)}</h3>
          <ul class="repairs">
            {repairs.map(({ sentence, change }) => (
              <li key={sentence}>
                <span>{sentence}</span>
                {change !== null && (
                  <Button look="secondary" testId="apply-repair" onClick={() => apply(change)}>
                    {say(language, listMessages.apply)}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {conflict && !looking && repairs.length === 0 && <p>{say(language, messages.noSingleRepair)}</p>}
      {looking && <Waiting text={say(language, listMessages.looking)} />}
    </div>
  );
}

/** Where nobody has a price: go by count, or by estimates. */
export function UnpricedOffers({ question }: { readonly question: Question }) {
  const { language } = useWizard();
  const apply = useApply();
  const { scored, rules } = question;
  const unpriced = scored.every(({ creator }) => creator.offers.length === 0);
  const size = Math.min(usualSize, scored.filter(({ tier }) => rules.tiers.includes(tier)).length);
  const isEstimated = tiers.every((tier) => rules.unpriced[tier] === 'estimate');
  if (!unpriced || rules.ignorePrices || isEstimated || size === 0) return null;
  const estimated = Object.fromEntries(tiers.map((tier) => [tier, 'estimate'])) as ShortlistRules['unpriced'];
  return (
    <div class="offers">
      <Button
        look="secondary"
        testId="by-count"
        onClick={() => apply({ ignorePrices: true, size: [size, size] })}
      >
        {say(language, listMessages.byCountOffer, { count: size })}
      </Button>
      <Button look="secondary" testId="estimate-all" onClick={() => apply({ unpriced: estimated })}>
        {say(language, listMessages.estimateOffer)}
      </Button>
    </div>
  );
}

function useApply(): (change: NonNullable<RepairAnswer['change']>) => void {
  const { session } = useWizard();
  return ({ budget, places, ...rules }) => {
    if (budget !== undefined) session.act({ kind: 'brief changed', change: { budget } });
    if (places !== undefined) session.act({ kind: 'brief changed', change: { places } });
    if (Object.keys(rules).length > 0) session.act({ kind: 'rules changed', change: rules });
  };
}
