/** What live Sheets does, or may do, that a kinder bench would hide. Tests switch each on; the page takes the usual. */
export interface Strictness {
  /**
   * Sheets holds writes back and sends them with the next call that needs an answer, so a refusal may be heard only
   * there, at `flush()` or at the end of the run. `drop-rest` loses the refused write and what was written after it;
   * `drop-all` also what was written before it since the last answer. `none` refuses in the call itself.
   */
  readonly lateErrors: 'none' | 'drop-rest' | 'drop-all';
  /** A text that is written with an apostrophe into a cell of text comes back from `getValues` with it. */
  readonly keepApostrophes: boolean;
  /** Every dropdown that a script makes rejects what it does not list, whatever the script asked for. */
  readonly rejectingDropdowns: boolean;
  /** Google's enumerations are objects, as they are live; otherwise they are texts, and texts are taken for them. */
  readonly enumObjects: boolean;
  /** The zone of the script's clock, such as `UTC`; `null` for this computer's. A page in a browser cannot change it. */
  readonly scriptTimeZone: string | null;
  /** The zone of the file, whose wall time its cells hold; `null` for this computer's. */
  readonly fileTimeZone: string | null;
}

export const usualStrictness: Strictness = {
  lateErrors: 'none',
  keepApostrophes: false,
  rejectingDropdowns: false,
  enumObjects: true,
  scriptTimeZone: null,
  fileTimeZone: null,
};

/**
 * What the service behind the calls refuses: a protected cell, a value that a dropdown rejects, one cell too many.
 * Unlike a mistake in the call itself, it may be heard of late.
 */
export class Refusal extends Error {}
