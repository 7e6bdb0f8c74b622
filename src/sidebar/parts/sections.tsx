import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import './sections.css';

interface SectionProps {
  readonly title: string;
  readonly children: ComponentChildren;
  /** Stands at the right of the title. */
  readonly aside?: ComponentChildren;
}

export function Section({ title, aside, children }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {aside !== undefined && <span class="aside">{aside}</span>}
      </header>
      {children}
    </section>
  );
}

interface DisclosureProps {
  readonly title: string;
  readonly children: () => ComponentChildren;
  readonly aside?: ComponentChildren;
  readonly startsOpen?: boolean;
  readonly testId?: string;
}

/** A title that opens what is under it. What is closed is not built. */
export function Disclosure({ title, aside, children, startsOpen = false, testId }: DisclosureProps) {
  const [open, setOpen] = useState(startsOpen);
  return (
    <details
      class="disclosure"
      open={open}
      data-testid={testId}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <span>{title}</span>
        {aside !== undefined && <span class="aside">{aside}</span>}
      </summary>
      {open && <div>{children()}</div>}
    </details>
  );
}
