import type { Creator } from '../../core/creators/creator';
import { listed, say } from '../../core/messages/message';
import { wizardMessages } from '../../core/messages/sidebar/wizard';
import type { Conflict } from '../merge-plans';
import { Button } from '../parts/button';
import { IconButton } from '../parts/icon-button';
import { Notice } from '../parts/notice';
import { isRefusal } from '../pool-reader';
import { nameOfThing, wordsOfThing } from '../thing-words';
import { useWizard } from '../wizard-context';

/** What another window has done to the plan meanwhile, and what is to be decided about it. */
export function PlanNotice() {
  const { state } = useWizard();
  const { planNotice } = state;
  if (planNotice === null) return null;
  const [first, ...others] = planNotice.kind === 'asked' ? planNotice.conflicts : [];
  return first === undefined ? <Said /> : <Asked conflict={first} others={others.length} />;
}

/** One at a time: a choice is easier than a table of them. */
function Asked({ conflict, others }: { readonly conflict: Conflict; readonly others: number }) {
  const { session, state, language } = useWizard();
  const thing = nameOfThing(conflict.thing, state, useCreators());
  const [theirs, mine] = [conflict.theirs, conflict.mine].map((value) =>
    wordsOfThing(conflict.thing, value, state),
  );
  return (
    <Notice look="warning" testId="plan-asked">
      <p role="alert">
        {typeof theirs === 'string' && typeof mine === 'string' && theirs !== mine
          ? say(language, wizardMessages.mergeAsked, { thing, theirs, mine })
          : say(language, wizardMessages.mergeAskedPlain, { thing })}{' '}
        {say(language, wizardMessages.mergeWaits)}
        {others > 0 && ` (${say(language, wizardMessages.andMore, { count: others })})`}
      </p>
      <div class="actions">
        <Button
          look="secondary"
          testId="take-theirs"
          disabled={state.doing !== null}
          onClick={() => session.decide(conflict.thing, 'theirs')}
        >
          {say(language, wizardMessages.takeTheirs)}
        </Button>
        <Button
          look="secondary"
          testId="keep-mine"
          disabled={state.doing !== null}
          onClick={() => session.decide(conflict.thing, 'mine')}
        >
          {say(language, wizardMessages.keepMine)}
        </Button>
      </div>
    </Notice>
  );
}

const mostNamed = 6;

function Said() {
  const { session, state, language } = useWizard();
  const { planNotice } = state;
  const things = planNotice?.kind === 'taken' ? planNotice.things : null;
  const creators = useCreators();
  const names = things?.map((thing) => nameOfThing(thing, state, creators)) ?? [];
  const further = names.length - mostNamed;
  const shown = names.slice(0, mostNamed);
  if (further > 0) shown.push(say(language, wizardMessages.andMore, { count: further }));
  return (
    <div role="status" class="news">
      <Notice look={things === null ? 'warning' : 'good'} testId="plan-said">
        <p>
          {things === null
            ? say(language, wizardMessages.stateUnreadable)
            : say(language, wizardMessages.mergeTaken, {
                things: listed(language, shown),
              })}
        </p>
        <IconButton
          icon="close"
          label={say(language, wizardMessages.dismiss)}
          onClick={() => session.act({ kind: 'plan noticed', notice: null })}
        />
      </Notice>
    </div>
  );
}

function useCreators(): readonly Creator[] {
  const { session, state } = useWizard();
  const reading = session.derivation.reading(state);
  return reading === null || isRefusal(reading) ? [] : reading.creators;
}
