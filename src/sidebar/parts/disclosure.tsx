import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

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
