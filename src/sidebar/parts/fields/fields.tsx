import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { readNumber } from '../../../core/creators/cells/numbers';
import { say } from '../../../core/messages/message';
import { partMessages } from '../../../core/messages/sidebar/parts';
import { useLanguage } from '../../session/wizard-context';
import './fields.css';

interface FieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  /** What is wrong with the entry, and what to do. */
  readonly error?: string | undefined;
  /** The control, with the id that the label points to and the id of the hint. */
  readonly children: (ids: { readonly id: string; readonly describedBy: string }) => ComponentChildren;
}

/** A label above its control; below it a hint, or what is wrong. */
export function Field({ label, hint, error, children }: FieldProps) {
  const id = useId();
  const describedBy = `${id}-hint`;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children({ id, describedBy })}
      <p
        id={describedBy}
        class={error === undefined ? 'hint' : 'hint wrong'}
        role={error === undefined ? undefined : 'alert'}
      >
        {error ?? hint}
      </p>
    </div>
  );
}

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string;
  readonly testId?: string;
}

export function TextField({ label, value, onChange, hint, testId }: TextFieldProps) {
  return (
    <Field label={label} hint={hint}>
      {({ id, describedBy }) => (
        <input
          id={id}
          type="text"
          value={value}
          aria-describedby={describedBy}
          data-testid={testId}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

export interface Option {
  readonly value: string;
  readonly label: string;
}

interface SelectFieldProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChange: (value: string) => void;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly disabled?: boolean;
  readonly testId?: string;
}

export function SelectField({
  label,
  value,
  options,
  onChange,
  hint,
  error,
  disabled = false,
  testId,
}: SelectFieldProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      {({ id, describedBy }) => (
        <select
          id={id}
          value={value}
          disabled={disabled}
          aria-describedby={describedBy}
          data-testid={testId}
          onChange={(event) => onChange(event.currentTarget.value)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value} selected={option.value === value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface NumberFieldProps {
  readonly label: string;
  /** `null`: blank. */
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  readonly hint?: string | undefined;
  /** What holds while it is blank. */
  readonly placeholder?: string | undefined;
  readonly testId?: string;
  /** Which numbers may stand there, with what is said of others; without it, those of 0 and more. */
  readonly allowed?: { readonly is: (value: number) => boolean; readonly sentence: string };
}

/** A number, or nothing. What is neither leaves the value as it was. */
export function NumberField({
  label,
  value,
  onChange,
  hint,
  placeholder,
  testId,
  allowed,
}: NumberFieldProps) {
  const language = useLanguage();
  const [typed, setTyped] = useState<string | null>(null);
  const read = (text: string) => {
    const number = numberIn(text);
    const isAllowed = number === null || number === undefined || (allowed?.is(number) ?? true);
    return isAllowed ? number : undefined;
  };
  const wrong = typed !== null && read(typed) === undefined;
  const sentence = allowed?.sentence ?? say(language, partMessages.notANumber);
  return (
    <Field label={label} hint={hint} error={wrong ? sentence : undefined}>
      {({ id, describedBy }) => (
        <input
          id={id}
          type="text"
          inputMode="decimal"
          placeholder={placeholder}
          value={typed ?? (value === null ? '' : String(value))}
          aria-describedby={describedBy}
          aria-invalid={wrong}
          data-testid={testId}
          onInput={(event) => {
            const text = event.currentTarget.value;
            setTyped(text);
            const number = read(text);
            if (number !== undefined) onChange(number);
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

interface SliderProps {
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  /** The value in words, shown at the right and read aloud. */
  readonly shown: string;
  readonly onChange: (value: number) => void;
  readonly testId?: string;
}

/** Label and value on one line, the slider under them; it reports while it moves. */
export function Slider({ label, value, least, most, shown, onChange, testId }: SliderProps) {
  const id = useId();
  const filled = most > least ? (100 * (value - least)) / (most - least) : 0;
  return (
    <div class="slider">
      <label for={id}>{label}</label>
      <output for={id}>{shown}</output>
      <input
        id={id}
        type="range"
        min={least}
        max={most}
        step={1}
        value={value}
        aria-valuetext={shown}
        style={{ '--filled': `${filled}%` }}
        data-testid={testId}
        onInput={(event) => onChange(Number(event.currentTarget.value))}
      />
    </div>
  );
}

interface ToggleProps {
  readonly label: string;
  readonly hint: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  readonly testId: string;
}

export function Toggle({ label, hint, on, onChange, testId }: ToggleProps) {
  const id = useId();
  return (
    <div class="toggle">
      <input
        id={id}
        type="checkbox"
        checked={on}
        aria-describedby={`${id}-hint`}
        data-testid={testId}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <label for={id}>{label}</label>
      <p id={`${id}-hint`} class="hint">
        {hint}
      </p>
    </div>
  );
}
