import { say } from '../../../core/messages/message';
import { wizardMessages } from '../../../core/messages/sidebar/wizard';
import { SelectField } from '../../parts/fields/select-field';
import { useWizard } from '../../session/wizard-context';

/** 0: all of them. */
const windows = [0, 30, 60, 90] as const;

/** In a table of notes, which of a creator's notes count. */
export function NotesWindow() {
  const { session, state, language } = useWizard();
  const days = session.derivation.settings(state)['notes.days'];
  const offered = (windows as readonly number[]).includes(days) ? windows : [...windows, days];
  return (
    <SelectField
      label={say(language, wizardMessages.notesWindow)}
      value={String(days)}
      options={offered.map((value) => ({
        value: String(value),
        label:
          value === 0
            ? say(language, wizardMessages.allNotes)
            : say(language, wizardMessages.notesOfDays, { days: value }),
      }))}
      disabled={state.doing !== null}
      testId="notes-window"
      onChange={(value) =>
        session.actAndRead({ kind: 'setting changed', key: 'notes.days', value: Number(value) })
      }
    />
  );
}
