import { Refusal, type Strictness } from './strictness';

/** Breaks the calls that the bundle makes, to see what stands afterwards. What is armed holds for the next run only. */
export interface Faults {
  /** The call with this number, counted from 1 over all services, fails once and has no effect. */
  failAt(call: number, message?: string): void;
  /** That call and every later one fail: the service goes on failing. */
  failFrom(call: number, message?: string): void;
  /** Every call fails that is meant: `(call) => call === 'Range.setValues'`. */
  failWhere(isMeant: (call: string, number: number) => boolean, message?: string): void;
  /**
   * The run is killed at this call: it and all that follow have no effect and throw, so that nothing in the script can
   * mend anything, and the run is refused whatever it returns. What was written since the last answer is kept or dropped.
   */
  dieAt(call: number, written?: 'kept' | 'dropped'): void;
  /** Nothing fails in the next run. */
  reset(): void;
  /** The calls of the last run, in order, such as `Range.setValues`: the first has the number 1. */
  trace(): readonly string[];
}

/** Stands between a script and the services: counts, breaks and delays. */
export interface CallGate {
  readonly faults: Faults;
  /** A run begins: what is armed holds from here. */
  begin(): void;
  /** The run ends: what is held back is sent, and a refusal is thrown here at the latest. */
  end(): void;
  /** The run has ended, well or not: what is held back is forgotten. */
  abandon(): void;
  pass: PassCall;
}

/** Makes the call, or keeps it from being made. */
export type PassCall = (object: string, method: string, action: () => unknown) => unknown;

/** Calls that go through whatever happens: those of who looks at the file from outside. */
export const openGate: PassCall = (_object, _method, action) => action();

interface Plan {
  readonly isMeant: (call: string, number: number) => boolean;
  readonly message: string | null;
  /** `null` where calls merely fail. */
  readonly death: 'kept' | 'dropped' | null;
}

interface Run {
  readonly plan: Plan | null;
  number: number;
  isDead: boolean;
}

const killed = 'Exceeded maximum execution time';

/** @param savepoint remembers the file as it is, and gives the way back to it */
export function createCallGate(
  calls: CallRecorder,
  lateErrors: Strictness['lateErrors'],
  savepoint: () => () => void,
): CallGate {
  let armed: Plan | null = null;
  let run: Run | null = null;
  let trace: string[] = [];
  let late: Error | null = null;
  let goBack: (() => void) | null = null;

  const arm = (isMeant: Plan['isMeant'], message: string | null, death: Plan['death'] = null) => {
    armed = { isMeant, message, death };
  };
  const faultOf = (object: string, call: string): Error | null => {
    if (run === null) return null;
    run.number += 1;
    trace.push(call);
    if (run.isDead) return new Error(killed);
    if (!run.plan?.isMeant(call, run.number)) return null;
    if (run.plan.death === null) return new Refusal(run.plan.message ?? failureOf(object));
    run.isDead = true;
    if (run.plan.death === 'dropped') goBack?.();
    return new Error(killed);
  };
  const mayNeedWayBack = () => run !== null && (lateErrors === 'drop-all' || run.plan?.death === 'dropped');
  const refuseLate = (error: Error) => {
    late = error;
    if (lateErrors !== 'drop-all') return;
    goBack?.();
    goBack = null;
  };
  const send = () => {
    goBack = null;
    const error = late;
    late = null;
    if (error) throw error;
  };
  const write = (fault: Error | null, action: () => unknown): unknown => {
    if (late) return undefined;
    if (goBack === null && mayNeedWayBack()) goBack = savepoint();
    try {
      if (fault) throw fault;
      return action();
    } catch (error) {
      if (lateErrors === 'none' || !(error instanceof Refusal)) throw error;
      refuseLate(error);
      return undefined;
    }
  };

  return {
    faults: {
      failAt: (wanted, message) => arm((_, number) => number === wanted, message ?? null),
      failFrom: (wanted, message) => arm((_, number) => number >= wanted, message ?? null),
      failWhere: (isMeant, message) => arm(isMeant, message ?? null),
      dieAt: (wanted, written = 'kept') => arm((_, number) => number === wanted, null, written),
      reset: () => {
        armed = null;
      },
      trace: () => trace,
    },
    begin() {
      run = { plan: armed, number: 0, isDead: false };
      armed = null;
      trace = [];
      late = null;
      goBack = null;
    },
    end() {
      if (run?.isDead) throw new Error(killed);
      send();
    },
    abandon() {
      run = null;
      late = null;
      goBack = null;
    },
    pass(object, method, action) {
      const call = `${object}.${method}`;
      calls.record(call);
      const fault = faultOf(object, call);
      const role = roleOf(object, method);
      if (fault && !(fault instanceof Refusal)) throw fault;
      if (role === 'write') return write(fault, action);
      if (role === 'answer') send();
      if (fault) throw fault;
      return action();
    },
  };
}

const fileObjects =
  /^(SpreadsheetApp|Spreadsheet|Sheet|Range|RangeList|DeveloperMetadata|DeveloperMetadataFinder|DeveloperMetadataLocation|Filter|Protection|Group)$/;
const writing =
  /^(set(?!Active)|clear|add|remove|merge|breakApart|hide|show|append|insertChart|updateChart|activate$|randomize|sort|shift|collapse|expand)/;
const ofRangeItself =
  /^(getRow|getRowIndex|getColumn|getNumRows|getNumColumns|getHeight|getWidth|getLastRow|getLastColumn|getA1Notation|getGridId|getSheet|getCell|offset|getRanges)$/;
const ofItself: Readonly<Record<string, RegExp>> = {
  Range: ofRangeItself,
  RangeList: ofRangeItself,
  Sheet: /^(getRange|getRangeList|getSheetId|getParent|newChart|createDeveloperMetadataFinder)$/,
  Spreadsheet: /^(getRange|getId|getUrl|toast|createDeveloperMetadataFinder)$/,
  SpreadsheetApp: /^(?!flush$|getActiveSheet$|getActiveRange$)/,
  DeveloperMetadataFinder: /^(?!find$)/,
  Group: /^getDepth$/,
};

/**
 * `write` is held back; `answer` needs the file as it is, and so sends what is held back; `apart` does neither: where a
 * range lies is known without asking, and stores, locks and windows are other services.
 */
function roleOf(object: string, method: string): 'write' | 'answer' | 'apart' {
  if (!fileObjects.test(object) || ofItself[object]?.test(method)) return 'apart';
  if (object === 'Range' && method === 'copyTo') return 'write';
  return writing.test(method) ? 'write' : 'answer';
}

function failureOf(object: string): string {
  if (object.startsWith('Propert'))
    return "We're sorry, a server error occurred while reading from storage. Error code INTERNAL.";
  return fileObjects.test(object)
    ? 'Service Spreadsheets failed while accessing document with id 1AbC.'
    : "We're sorry, a server error occurred. Please wait a bit and try again.";
}

/** Counts the calls of Google's services, because each one costs a person time. */
export interface CallRecorder {
  /** How often each method was called, such as `Range.setValues`. */
  read(): Readonly<Record<string, number>>;
  total(): number;
  reset(): void;
  record(call: string): void;
}

export function createCallRecorder(): CallRecorder {
  const counts = new Map<string, number>();
  return {
    read: () => Object.fromEntries([...counts].sort(([one], [other]) => (one < other ? -1 : 1))),
    total: () => [...counts.values()].reduce((sum, count) => sum + count, 0),
    reset: () => counts.clear(),
    record: (call) => void counts.set(call, (counts.get(call) ?? 0) + 1),
  };
}
