import type { SenseStep } from './sense-view';

/** Tells how followers are written. */
export const writtenFollowers: SenseStep = (view) => view;
