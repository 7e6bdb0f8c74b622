import type { SenseStep } from './sense-view';

/** Tells whether each row is a note or a creator. */
export const whatARowIs: SenseStep = (view) => view;
