import type { ComponentChildren } from 'preact';

interface ButtonProps {
  /** One `primary` a step. */
  readonly look: 'primary' | 'secondary' | 'quiet';
  readonly onClick: () => void;
  readonly children: ComponentChildren;
  readonly disabled?: boolean;
  /** Why it is disabled, or what an icon means. */
  readonly title?: string | undefined;
  readonly testId?: string;
}

export function Button({ look, onClick, children, disabled = false, title, testId }: ButtonProps) {
  return (
    <button
      type="button"
      class={`button ${look}`}
      disabled={disabled}
      title={title}
      data-testid={testId}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
