import type { ComponentChildren } from 'preact';
import { Icon } from './icon';
import './buttons.css';

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

interface IconButtonProps {
  readonly icon: Parameters<typeof Icon>[0]['name'];
  /** What it does: read aloud, and shown on hover. */
  readonly label: string;
  readonly onClick: () => void;
  /** Present for a button that stays down. */
  readonly pressed?: boolean;
  readonly disabled?: boolean;
}

export function IconButton({ icon, label, onClick, pressed, disabled = false }: IconButtonProps) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      disabled={disabled}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}
