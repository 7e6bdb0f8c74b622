import { type ActDone, actsDone } from '../../../../core/campaign/acts/offer/acts-done';
import { spanned } from '../../../../core/campaign/record/codes';
import { type Language, listed, say } from '../../../../core/messages/message';
import { changingMessages as messages } from '../../../../core/messages/sidebar/changing';
import { Button } from '../../../parts/buttons';
import { CutList } from '../../../parts/cut-list';
import { day } from '../../../parts/format';
import { Disclosure } from '../../../parts/sections';
import { useWizard } from '../../../session/wizard-context';
import { actName } from './act-names';
import { showChange } from './show-change';

/** What was done to the plan, the last first, each to be taken back. */
export function LogPart() {
  const { session, state, language } = useWizard();
  const { before } = session.derivation.standing(state);
  const done = actsDone(before?.record.log ?? []);
  const [last] = done;
  if (last === undefined) return null;
  return (
    <Disclosure
      title={say(language, messages.log)}
      aside={say(language, messages.logAside, { number: last.number })}
      testId="log"
    >
      {() => (
        <CutList items={done} first={8}>
          {(act) => <DoneRow key={act.number} act={act} />}
        </CutList>
      )}
    </Disclosure>
  );
}

function DoneRow({ act }: { readonly act: ActDone }) {
  const { session, state, language } = useWizard();
  const { number } = act;
  return (
    <li class="done">
      <span class="number">{number}</span>
      <span class="who">
        <span class="name">{actName(act.act, language)}</span>
        <span class="facts">
          <span class="codes">{codesShown(act.codes, language)}</span>
        </span>
        <span class="facts">
          <time dateTime={act.day}>{day(language, act.day)}</time>
          {act.by !== '' && <span>{act.by}</span>}
          {act.isUndone && <span>{say(language, messages.wasUndone)}</span>}
        </span>
      </span>
      {act.canBeUndone && (
        <Button
          look="quiet"
          testId={`undo-${number}`}
          title={say(language, messages.undoNumber, { number })}
          disabled={state.doing !== null}
          onClick={() => {
            session.act({ kind: 'change said', anew: true, change: { kind: 'undo', number } });
            showChange();
          }}
        >
          {say(language, messages.undo)}
        </Button>
      )}
    </li>
  );
}

const codesNamed = 4;

function codesShown(codes: readonly string[], language: Language): string {
  const spans = spanned(codes);
  const shown = listed(language, spans.slice(0, codesNamed));
  const count = spans.length - codesNamed;
  return count <= 0 ? shown : say(language, messages.andCodes, { codes: shown, count });
}
