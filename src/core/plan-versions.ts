/**
 * What the wizard saves (wire/plan-state.ts), through the versions of Tierwise.
 *
 * A part that is new needs nothing here: a plan saved before it opens with the default (a rule's in core/shortlist, a
 * brief's in `emptyBrief`), and a part that is gone falls away. A step is for what neither can do: a part that has got
 * another name, place or meaning. It takes the number up by one.
 */
export const presentVersion = 1;

/** The steps from each version to the next, the first one to 2. */
export const planSteps: readonly PlanStep[] = [];

/** A saved plan or campaign of whatever version, as JSON holds it. */
export type SavedPart = Readonly<Record<string, unknown>>;

/** Whether the value has parts under keys of their own: no list, no text. */
export function isPart(value: unknown): value is SavedPart {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether the key is its own: `constructor` stands in every object. */
export function hasPart<Part extends object>(part: Part, key: string): key is keyof Part & string {
  return Object.keys(part).includes(key);
}

/** Each of the two gives a new value and leaves its own as it is; what it does not know it leaves as well. */
export interface PlanStep {
  /** The version that it leads to, from the one before. */
  readonly to: number;
  /** The plan but for what its campaigns hold. Where it throws, the plan cannot be read. */
  readonly plan?: (saved: SavedPart) => SavedPart;
  /** One campaign. Where it throws, that campaign alone cannot be read. */
  readonly campaign?: (saved: SavedPart) => SavedPart;
}
