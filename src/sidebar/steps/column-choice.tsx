import { useId } from 'preact/hooks';
import type { ColumnMatch, CreatorField } from '../../core/creators/creator';
import { type Message, say } from '../../core/messages/message';
import { fieldMessages, wizardMessages } from '../../core/messages/wizard';
import { columnLetters } from '../../core/table';
import { useWizard } from '../wizard-context';

/** Values of the select that are no field. */
const byItself = 'by itself';
const unused = 'unused';

/** One column: its header, what it means, how sure that is and why. Another meaning can be chosen. */
export function ColumnChoice({ match }: { readonly match: ColumnMatch }) {
  const { session, state, language } = useWizard();
  const id = useId();
  const { header, field } = match;
  const chosen = header in state.columnChoices;
  const letters = columnLetters(match.column);
  const shown = header.trim() === '' ? letters : header;
  return (
    <li>
      <label for={id}>
        <span class="letters">{letters}</span> {shown}
      </label>
      <select
        id={id}
        value={field ?? unused}
        aria-describedby={`${id}-reason`}
        onChange={(event) =>
          session.actAndRead({ kind: 'column chosen', header, field: chosenField(event.currentTarget.value) })
        }
      >
        {chosen && <option value={byItself}>{say(language, wizardMessages.recognise)}</option>}
        <option value={unused} selected={field === null}>
          {say(language, wizardMessages.ignore)}
        </option>
        {(Object.entries(fieldMessages) as [CreatorField, Message][])
          .filter(([name]) => name !== 'passedThrough' || field === 'passedThrough')
          .map(([name, label]) => (
            <option key={name} value={name} selected={field === name}>
              {say(language, label)}
            </option>
          ))}
      </select>
      <p id={`${id}-reason`} class="hint">
        <b>{say(language, chosen ? wizardMessages.columnChosen : surenessOf(match))}</b> {match.reason}
      </p>
    </li>
  );
}

function chosenField(value: string): CreatorField | null | undefined {
  if (value === byItself) return undefined;
  return value === unused ? null : (value as CreatorField);
}

/** How sure a match is, in a word. */
function surenessOf({ field, confidence }: ColumnMatch): Message {
  if (field === null) return wizardMessages.columnUnknown;
  if (confidence >= 0.9) return wizardMessages.columnCertain;
  return confidence >= 0.6 ? wizardMessages.columnLikely : wizardMessages.columnGuess;
}
