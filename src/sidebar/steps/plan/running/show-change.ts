/** Where a change is prepared. */
export const changePartId = 'change-part';

/** Brings the change that was begun elsewhere before the eyes and the screen reader, once it is drawn. */
export function showChange(): void {
  requestAnimationFrame(() => {
    const part = document.getElementById(changePartId);
    part?.scrollIntoView({ block: 'start' });
    part?.focus({ preventScroll: true });
  });
}
