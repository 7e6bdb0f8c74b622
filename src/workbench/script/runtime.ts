/** The built-in constructors of the place where a script runs: what crosses into it must be made with them. */
export interface Realm {
  readonly Array: ArrayConstructor;
  readonly Date: DateConstructor;
  readonly Error: ErrorConstructor;
  readonly Object: ObjectConstructor;
}

/** A script that has been evaluated, its functions ready to be called. */
export interface LoadedScript {
  readonly realm: Realm;
  call(name: string, args: readonly unknown[]): unknown;
}

/** Evaluates the script from nothing, as Google does for each execution. */
export type LoadScript = (services: Readonly<Record<string, unknown>>) => LoadedScript;
