import type { OpenAt } from '../wire/endpoints';
import type { Store } from './gateway/stores';

/** Where the menu leaves word for the sidebar that it opens: at which step to begin. */
const key = 'openAt';

export function leaveWord(store: Store, openAt: OpenAt): void {
  store.set(key, openAt);
}

/** The step that the menu asked for last; the plan's first where it asked for none. */
export function readWord(store: Store): OpenAt {
  const word = store.get(key);
  return word === 'score' || word === 'help' ? word : 'plan';
}
