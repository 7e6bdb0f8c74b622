import type { ActKind } from '../../../../core/campaign/acts/act';
import { isRefused } from '../../../../core/campaign/acts/acted';
import { actsOfPlan } from '../../../../core/campaign/acts/offer/acts-for';
import { inWords } from '../../../../core/campaign/acts/said';
import { say } from '../../../../core/messages/message';
import { actNameMessages, changingMessages as messages } from '../../../../core/messages/sidebar/changing';
import { todayOf } from '../../../derived/acting';
import { SelectField, TextField } from '../../../parts/fields/fields';
import { Notice } from '../../../parts/notices';
import { Section } from '../../../parts/sections';
import { useWizard } from '../../../session/wizard-context';
import { deedOf } from '../../../state/plan-change';
import { ActFields } from './act-fields';
import { ActPreview } from './act-preview';
import { ChosenRows } from './chosen-rows';
import { changePartId } from './show-change';

/** Rows, what happened to them and what that needs, or the same in one line; below it at once what it would do. */
export function ChangePart() {
  const { session, state, language } = useWizard();
  const { record } = session.derivation.standing(state);
  if (record === null) return null;
  const { change } = state;
  const isLine = change.line.trim() !== '';
  return (
    <div id={changePartId} tabIndex={-1} class="change-part" data-testid="change-part">
      <Section title={say(language, messages.change)}>
        {session.derivation.acting.brokenOff(state) !== null ? (
          <p class="hint">{say(language, messages.answerFirst)}</p>
        ) : (
          <>
            {!isLine && (
              <>
                <ChosenRows record={record} />
                <WhatHappened />
                <ActFields record={record} />
              </>
            )}
            <TextField
              label={say(language, messages.oneLine)}
              hint={say(language, messages.oneLineHint)}
              value={change.line}
              testId="act-line"
              onChange={(line) => session.act({ kind: 'change said', change: { line } })}
            />
            <Outcome />
          </>
        )}
      </Section>
    </div>
  );
}

function WhatHappened() {
  const { session, state, language } = useWizard();
  const { codes, kind } = state.change;
  const fitting: readonly ActKind[] =
    codes.length === 0 ? actsOfPlan : session.derivation.acting.actsFor(state, codes);
  const isOffered = kind === null || fitting.includes(kind);
  const offered = isOffered ? fitting : [...fitting, kind];
  const options = offered.map((value) => ({ value, label: say(language, actNameMessages[value]) }));
  return (
    <SelectField
      label={say(language, messages.whatHappened)}
      value={kind ?? ''}
      options={[{ value: '', label: say(language, messages.choose) }, ...options]}
      hint={fitting.length === 0 && kind === null ? say(language, messages.nothingFits) : undefined}
      testId="act-kind"
      onChange={(value) =>
        session.act({
          kind: 'change said',
          anew: true,
          change: { codes, kind: offered.find((one) => one === value) ?? null },
        })
      }
    />
  );
}

function Outcome() {
  const { session, state, language } = useWizard();
  const { record } = session.derivation.standing(state);
  if (record === null) return null;
  const done = { day: todayOf(state), by: state.by };
  const deed = deedOf(state.change, record, done);
  if (deed === null) return null;
  const acted = isRefused(deed) ? deed : session.derivation.acting.acted(state, deed);
  if (acted === null) return null;
  if (isRefused(acted))
    return (
      <Notice look="warning" testId="refused">
        <p role="status">{inWords(acted.refused, language)}</p>
      </Notice>
    );
  return isRefused(deed) ? null : <ActPreview deed={deed} preview={acted.preview} />;
}
