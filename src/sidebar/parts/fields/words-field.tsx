import { useState } from 'preact/hooks';
import { say } from '../../../core/messages/message';
import { partMessages } from '../../../core/messages/sidebar/parts';
import { useLanguage } from '../../session/wizard-context';
import { Icon } from '../icon';
import { Field } from './fields';

interface WordsFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly words: readonly string[];
  readonly onChange: (words: readonly string[]) => void;
  /** Offered while typing. */
  readonly suggestions?: readonly string[];
  readonly testId?: string;
}

/** Several words in one field, each a chip once a comma, Enter or leaving the field ends it. */
export function WordsField({ label, hint, words, onChange, suggestions = [], testId }: WordsFieldProps) {
  const language = useLanguage();
  const [typed, setTyped] = useState('');

  function take(text: string): void {
    const added = splitWords(text).filter((word) => !words.includes(word));
    if (added.length > 0) onChange([...words, ...new Set(added)]);
    setTyped('');
  }

  return (
    <Field label={label} hint={hint}>
      {({ id, describedBy }) => (
        <div class="words">
          {words.map((word) => (
            <span class="chip" key={word}>
              {word}
              <button
                type="button"
                aria-label={say(language, partMessages.remove, { name: word })}
                onClick={() => onChange(words.filter((other) => other !== word))}
              >
                <Icon name="close" />
              </button>
            </span>
          ))}
          <input
            id={id}
            type="text"
            value={typed}
            list={`${id}-suggestions`}
            aria-describedby={describedBy}
            data-testid={testId}
            onInput={(event) => {
              const text = event.currentTarget.value;
              if (/[,，、;；]/.test(text) || suggestions.includes(text)) take(text);
              else setTyped(text);
            }}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && !event.isComposing) take(typed);
              if (event.key === 'Backspace' && typed === '') onChange(words.slice(0, -1));
            }}
            onBlur={() => take(typed)}
          />
          <datalist id={`${id}-suggestions`}>
            {suggestions
              .filter((suggestion) => !words.includes(suggestion))
              .map((suggestion) => (
                <option key={suggestion} value={suggestion} />
              ))}
          </datalist>
        </div>
      )}
    </Field>
  );
}

function splitWords(text: string): readonly string[] {
  return text
    .split(/[,，、;；]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}
