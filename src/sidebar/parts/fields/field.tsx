import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

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
