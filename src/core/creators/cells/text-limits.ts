/**
 * How much of a text is looked at before it is taken for something else. Exports hold whole diaries in one cell, and a
 * pattern that is quick on a number may not be so on them: what is longer than its limit is cut or left, never searched.
 */

/** Of a header, a number or a day, in UTF-16 units: far beyond the longest that any export wrote (assumption). */
export const longestLookedAt = 2_000;

/** Three levels of names, each as long as a question of a form (assumption); longer texts name no field. */
export const longestName = 240;

/** Prices of several formats beside one another (assumption); longer texts are terms and talk. */
export const longestQuotes = 120;

/** A number with its unit and a remark (assumption); longer texts are sentences. */
export const longestNumber = 60;
