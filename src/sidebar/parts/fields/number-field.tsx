import { useState } from 'preact/hooks';
import { readNumber } from '../../../core/creators/cells/numbers';
import { say } from '../../../core/messages/message';
import { listMessages } from '../../../core/messages/sidebar/wizard-shortlist';
import { useLanguage } from '../../session/wizard-context';
import { Field } from './field';

interface NumberFieldProps {
  readonly label: string;
  /** `null`: blank. */
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  readonly hint?: string | undefined;
  readonly testId?: string;
}

/** A number of 0 or more, or nothing. What is neither leaves the value as it was. */
export function NumberField({ label, value, onChange, hint, testId }: NumberFieldProps) {
  const language = useLanguage();
  const [typed, setTyped] = useState<string | null>(null);
  const wrong = typed !== null && numberIn(typed) === undefined;
  return (
    <Field label={label} hint={hint} error={wrong ? say(language, listMessages.notANumber) : undefined}>
      {({ id, describedBy }) => (
        <input
          id={id}
          type="text"
          inputMode="decimal"
          value={typed ?? (value === null ? '' : String(value))}
          aria-describedby={describedBy}
          aria-invalid={wrong}
          data-testid={testId}
          onInput={(event) => {
            const text = event.currentTarget.value;
            setTyped(text);
            const read = numberIn(text);
            if (read !== undefined) onChange(read);
          }}
          onBlur={() => {
            if (!wrong) setTyped(null);
          }}
        />
      )}
    </Field>
  );
}

function numberIn(text: string): number | null | undefined {
  if (text.trim() === '') return null;
  const read = readNumber(text);
  return read === 'unreadable' || read.value === null || read.value < 0 ? undefined : read.value;
}
