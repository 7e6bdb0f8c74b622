import type { ComponentChildren } from 'preact';
import { Icon } from './icon';
import './notices.css';

interface NoticeProps {
  readonly look: 'good' | 'warning' | 'wrong' | 'plain';
  readonly children: ComponentChildren;
  readonly testId?: string;
}

/** A sentence that stands out. What is wrong is announced at once, the rest when there is time. */
export function Notice({ look, children, testId }: NoticeProps) {
  return (
    <div class={`notice ${look}`} role={look === 'wrong' ? 'alert' : undefined} data-testid={testId}>
      {look !== 'plain' && <Icon name={look === 'good' ? 'check' : 'warning'} />}
      <div>{children}</div>
    </div>
  );
}

/** What is being waited for. */
export function Waiting({ text }: { readonly text: string }) {
  return (
    <p class="waiting" role="status">
      <span class="spinner" aria-hidden="true" />
      {text}
    </p>
  );
}
