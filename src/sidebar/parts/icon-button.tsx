import { Icon } from './icon';

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
