import type { Creator } from '../../core/creators/creator';
import { listed, say } from '../../core/messages/message';
import { frameMessages } from '../../core/messages/sidebar/frame';
import { partMessages } from '../../core/messages/sidebar/parts';
import { savingMessages } from '../../core/messages/sidebar/saving';
import { isRefusal } from '../derived/pool-reader';
import { Button, IconButton } from '../parts/buttons';
import { Notice } from '../parts/notices';
import { useWizard } from '../session/wizard-context';
import type { Conflict } from '../state/merge-plans';
import { nameOfLost, nameOfThing, wordsOfThing } from './thing-words';

/** What is to be known of the plan in the file, or decided about it. */
export function PlanNotice() {
  const { state } = useWizard();
  const { planNotice } = state;
  if (planNotice === null) return null;
  if (planNotice.kind === 'newer') return <Newer />;
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
          ? say(language, savingMessages.mergeAsked, { thing, theirs, mine })
          : say(language, savingMessages.mergeAskedPlain, { thing })}{' '}
        {say(language, savingMessages.mergeWaits)}
        {others > 0 && ` (${say(language, partMessages.andMore, { count: others })})`}
      </p>
      <div class="actions">
        <Button
          look="secondary"
          testId="take-theirs"
          disabled={state.doing !== null}
          onClick={() => session.decide(conflict.thing, 'theirs')}
        >
          {say(language, savingMessages.takeTheirs)}
        </Button>
        <Button
          look="secondary"
          testId="keep-mine"
          disabled={state.doing !== null}
          onClick={() => session.decide(conflict.thing, 'mine')}
        >
          {say(language, savingMessages.keepMine)}
        </Button>
      </div>
    </Notice>
  );
}

/** The plan of a newer Tierwise: it stands until the person says otherwise. */
function Newer() {
  const { session, state, language } = useWizard();
  return (
    <Notice look="warning" testId="plan-newer">
      <p role="alert">{say(language, savingMessages.stateNewer)}</p>
      <div class="actions">
        <Button
          look="secondary"
          testId="plan-anew"
          disabled={state.doing !== null}
          onClick={() => session.planAnew()}
        >
          {say(language, savingMessages.planAnew)}
        </Button>
      </div>
    </Notice>
  );
}

const mostNamed = 6;

function Said() {
  const { session, state, language } = useWizard();
  const { planNotice } = state;
  const creators = useCreators();
  const named = (names: readonly string[]) => {
    const further = names.length - mostNamed;
    const more = further > 0 ? [say(language, partMessages.andMore, { count: further })] : [];
    return listed(language, [...names.slice(0, mostNamed), ...more]);
  };
  const text = () => {
    if (planNotice?.kind === 'taken') {
      const things = named(planNotice.things.map((thing) => nameOfThing(thing, state, creators)));
      return say(language, savingMessages.mergeTaken, { things });
    }
    if (planNotice?.kind !== 'lost') return say(language, savingMessages.stateUnreadable);
    const things = named([...new Set(planNotice.lost.map((lost) => nameOfLost(lost, state)))]);
    return say(language, savingMessages.stateLost, { things });
  };
  return (
    <div role="status" class="news">
      <Notice look={planNotice?.kind === 'taken' ? 'good' : 'warning'} testId="plan-said">
        <p>{text()}</p>
        <IconButton
          icon="close"
          label={say(language, frameMessages.dismiss)}
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
