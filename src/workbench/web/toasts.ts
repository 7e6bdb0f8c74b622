import type { Toast } from '../services/screen';
import { element, part } from './elements';

/** How long a toast stays, in milliseconds: as long as at Google's; what went wrong stays twice as long. */
const stay = 5000;

export function showToast({ message, title }: Toast): void {
  show(element('div', { className: 'toast' }, ...(title ? [element('b', {}, title)] : []), message), stay);
}

/** What went wrong, as one sentence. */
export function showFailure(error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  show(element('div', { className: 'toast error' }, message), 2 * stay);
}

function show(toast: HTMLElement, milliseconds: number): void {
  part('toasts').append(toast);
  setTimeout(() => toast.remove(), milliseconds);
}
