import { useId } from 'preact/hooks';
import { explainColumn, howColumnIsRead } from '../../../core/creators/columns/column-reasons';
import type { CreatorField } from '../../../core/creators/creator';
import type { ColumnMatch } from '../../../core/creators/reading';
import { fieldMessages } from '../../../core/messages/creators/fields';
import { type Message, say } from '../../../core/messages/message';
import { briefMessages } from '../../../core/messages/sidebar/brief';
import { columnLetters } from '../../../core/table';
import { Disclosure } from '../../parts/sections';
import { useLanguage, useWizard } from '../../session/wizard-context';

interface ColumnChoicesListProps {
  readonly title: string;
  readonly columns: readonly ColumnMatch[];
}

/** Each column of the tab and what it was taken for: what is worth checking first, what is not used last. */
export function ColumnChoicesList({ title, columns }: ColumnChoicesListProps) {
  const language = useLanguage();
  const read = columns.filter(({ field }) => field !== null && field !== 'passedThrough');
  const ignored = columns.filter((column) => !read.includes(column));
  const headers = columns.map(({ header }) => header);
  const aside = say(language, briefMessages.columnsRead, { read: read.length, all: columns.length });
  return (
    <Disclosure title={title} aside={aside} testId="columns">
      {() => (
        <ul class="list columns">
          {[...read.filter(isGuess), ...read.filter((column) => !isGuess(column)), ...ignored].map(
            (match) => (
              <ColumnChoice key={`${match.column} ${match.field}`} match={match} beside={headers} />
            ),
          )}
        </ul>
      )}
    </Disclosure>
  );
}

/** Values of the select that are no field. */
const byItself = 'by itself';
const unused = 'unused';

interface ColumnChoiceProps {
  readonly match: ColumnMatch;
  /** The headers of the tab. */
  readonly beside: readonly string[];
}

/** One column: its header, what it means, how sure that is and why. Another meaning can be chosen. */
function ColumnChoice({ match, beside }: ColumnChoiceProps) {
  const { session, state, language } = useWizard();
  const id = useId();
  const { header, field } = match;
  const chosen = header in state.columnChoices;
  const letters = columnLetters(match.column);
  const isNamed = header.trim() !== '';
  return (
    <li>
      <label for={id}>
        <span class="letters">{letters}</span> {header}
      </label>
      <select
        id={id}
        value={field ?? unused}
        disabled={!isNamed || state.doing !== null}
        aria-describedby={`${id}-reason`}
        onChange={(event) =>
          session.actAndRead({
            kind: 'column chosen',
            header,
            field: chosenField(event.currentTarget.value),
            beside,
          })
        }
      >
        {chosen && <option value={byItself}>{say(language, briefMessages.recognise)}</option>}
        <option value={unused} selected={field === null}>
          {say(language, briefMessages.ignore)}
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
        <b>{say(language, chosen ? briefMessages.columnChosen : surenessOf(match))}</b>{' '}
        {howColumnIsRead(match, language)} {explainColumn(match, language)}
        {!isNamed && ` ${say(language, briefMessages.nameColumn)}`}
      </p>
      <Samples match={match} />
    </li>
  );
}

/** Two cells of the column, and what they are read as where that is something else. */
function Samples({ match: { samples } }: { readonly match: ColumnMatch }) {
  if (samples.length === 0) return null;
  return (
    <p class="hint">
      {samples
        .map(({ written, read }) => (read === '' || read === written ? written : `${written} → ${read}`))
        .join(' · ')}
    </p>
  );
}

function chosenField(value: string): CreatorField | null | undefined {
  if (value === byItself) return undefined;
  return value === unused ? null : (value as CreatorField);
}

/** How sure a match is, in a word. */
function surenessOf(match: ColumnMatch): Message {
  if (match.field === null) return briefMessages.columnUnknown;
  if (match.reason.why === 'asked') return briefMessages.columnAsked;
  if (isGuess(match)) return briefMessages.columnGuess;
  return match.confidence >= 0.9 ? briefMessages.columnCertain : briefMessages.columnLikely;
}

/** Whether a person had better look at what the column was taken for. */
function isGuess({ confidence }: ColumnMatch): boolean {
  return confidence < 0.6;
}
