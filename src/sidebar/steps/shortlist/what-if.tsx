import { say } from '../../../core/messages/message';
import { listMessages } from '../../../core/messages/sidebar/shortlist';
import { tierLabel } from '../../../core/scoring/tiers';
import { type Sensitivity, sensitivityOf } from '../../../core/shortlist/answers/sensitivity';
import type { ListView } from '../../derived/shortlist-desk';
import { Curve } from '../../parts/charts';
import { money, whole } from '../../parts/format';
import { Waiting } from '../../parts/notices';
import { useLanguage, useWizard } from '../../session/wizard-context';
import { useSteps } from './use-steps';

interface WhatIfProps {
  readonly shortlist: NonNullable<ListView['shortlist']>;
  readonly answer: NonNullable<ListView['answer']>;
}

/** Value against budget as a curve that grows, saves for the next ¥1,000 by tier, and what the mix costs. */
export function WhatIf({ shortlist, answer }: WhatIfProps) {
  const { session, language } = useWizard();
  const { found, result } = useSteps<Sensitivity, Sensitivity>(
    () => sensitivityOf(answer.question, shortlist),
    answer,
  );
  if (result !== undefined) session.derivation.sensitivities.set(answer, result);
  const known = result ?? found[found.length - 1];
  return (
    <div class="what-if" data-testid="what-if">
      {known !== undefined && <Known known={known} budget={shortlist.rules.budget} />}
      {result === undefined && <Waiting text={say(language, listMessages.computing)} />}
    </div>
  );
}

function Known({ known, budget }: { readonly known: Sensitivity; readonly budget: number }) {
  const language = useLanguage();
  const { points, now, savesByTier, mixCost, headChoice } = known;
  const shown = points.flatMap(({ budget: at, value, creators }) =>
    value === null ? [] : [{ x: at, y: (100 * value) / now, creators }],
  );
  return (
    <>
      <h3>{say(language, listMessages.whatIfBudget)}</h3>
      <Curve
        label={say(language, listMessages.whatIfBudget)}
        points={shown.map(({ x, y, creators }) => ({
          x,
          y,
          title: say(language, listMessages.whatIfPoint, {
            budget: money(language, x),
            value: whole(language, y),
            creators,
          }),
        }))}
        marked={budget}
        xLabel={(x) => money(language, x)}
        yLabel={(y) => whole(language, y)}
      />
      <h3>{say(language, listMessages.savesPerThousand)}</h3>
      <ul class="plain beside">
        {savesByTier.map(({ tier, now: here, next }) => (
          <li key={tier}>
            <span>{tierLabel(tier, language)}</span>
            <span>{say(language, listMessages.savesNowNext, { now: figure(here), next: figure(next) })}</span>
          </li>
        ))}
      </ul>
      {mixCost !== null && <p data-testid="mix-cost">{mixCost}</p>}
      {headChoice !== null && <p data-testid="head-choice">{headChoice}</p>}
    </>
  );
}

function figure(value: number | null): string {
  return value === null ? '–' : value.toFixed(value < 10 ? 1 : 0);
}
