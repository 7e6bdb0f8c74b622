import type { World } from './world';

type Service = GoogleAppsScript.Lock.LockService;
type Lock = GoogleAppsScript.Lock.Lock;

/** Who holds the document's lock. A test sets `heldByOther` to play a second person. */
export interface LockState {
  heldByOther: boolean;
  held: boolean;
}

/** `LockService`: one lock of the document, the one that an add-on needs. */
export function lockService(world: World, state: LockState): Service {
  const take = () => {
    if (state.heldByOther) return false;
    state.held = true;
    return true;
  };
  return world.emulate<Service>('LockService', {
    getDocumentLock: () =>
      world.emulate<Lock>('Lock', {
        tryLock: take,
        waitLock() {
          if (!take()) throw new Error('Lock timeout: another process was holding the lock for too long.');
        },
        hasLock: () => state.held,
        releaseLock: () => {
          state.held = false;
        },
      }),
  });
}
