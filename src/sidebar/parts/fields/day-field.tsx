import { isDay } from '../../../core/days';
import { Field } from './fields';

interface DayFieldProps {
  readonly label: string;
  /** ISO day, or `null` while it is open. */
  readonly day: string | null;
  readonly onChange: (day: string | null) => void;
  readonly hint?: string | undefined;
  readonly testId: string;
}

/** A day of the calendar, or none. */
export function DayField({ label, day, onChange, hint, testId }: DayFieldProps) {
  return (
    <Field label={label} hint={hint}>
      {({ id, describedBy }) => (
        <input
          id={id}
          type="date"
          max="9999-12-31"
          value={day ?? ''}
          aria-describedby={describedBy}
          data-testid={testId}
          // Blank while it is open, and no day where a browser takes years of six figures all the same.
          onChange={({ currentTarget: { value } }) => onChange(isDay(value) ? value : null)}
        />
      )}
    </Field>
  );
}
