import type { World } from '../world/world';

type Service = GoogleAppsScript.Lock.LockService;
type Lock = GoogleAppsScript.Lock.Lock;

/** Who holds the document's lock. A test sets `heldByOther` to play a second person. */
export interface LockState {
  heldByOther: boolean;
  held: boolean;
}

/** `LockService`. The lock of the document is the one that an add-on needs; the others are held by nobody else. */
export function lockService(world: World, state: LockState): Service {
  const ofUser: LockState = { held: false, heldByOther: false };
  const ofScript: LockState = { held: false, heldByOther: false };
  return world.emulate<Service>('LockService', {
    getDocumentLock: () => lockOn(world, state),
    getUserLock: () => lockOn(world, ofUser),
    getScriptLock: () => lockOn(world, ofScript),
  });
}

function lockOn(world: World, state: LockState): Lock {
  const take = (patience: number) => {
    if (patience < 0 || state.heldByOther) return false;
    state.held = true;
    return true;
  };
  return world.emulate<Lock>('Lock', {
    tryLock: take,
    waitLock(patience: number) {
      if (!take(patience))
        throw new Error('Lock timeout: another process was holding the lock for too long.');
    },
    hasLock: () => state.held,
    releaseLock: () => {
      state.held = false;
    },
  });
}
