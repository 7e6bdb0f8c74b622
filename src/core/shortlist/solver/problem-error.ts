/**
 * What is wrong with a problem. Whoever builds problems from a person's rules checks them first and says it in a sentence;
 * the message here is for programmers.
 */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  constructor(
    readonly reason: ProblemReason,
    /** The id or the name of what is wrong. */
    readonly at: string,
  ) {
    super(`${reason}: ${at}`);
  }
}

export type ProblemReason =
  | 'not a whole number'
  | 'negative'
  | 'too large to add up'
  | 'named twice'
  | 'unknown option'
  | 'least above most'
  | 'amounts do not match members'
  | 'more than its cost'
  | 'slopes rise';
