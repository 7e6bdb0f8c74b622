import type { SenseStep } from './sense-view';

/** Sets rows of another platform aside. */
export const platformRows: SenseStep = (view) => view;
