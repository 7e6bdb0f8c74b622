import type { Table } from '../core/table';
import { type Calculation, watchCalculation } from './grid/formulas/calculation';
import { type FormulaPlace, registerCustomFunctions } from './grid/formulas/custom-function';
import { createFormulaErrors, type FormulaError } from './grid/formulas/formula-errors';
import type { Grid } from './grid/grid';
import { openGrid } from './grid/open-grid';
import type { StartedUniver } from './grid/univer';
import { readDeclaredFunctions } from './script/declared-functions';
import { intoRealm, type LoadedScript, type LoadScript } from './script/runtime';
import { carry } from './script/wire';
import { type AuthMode, createExecutions } from './services/calls/authorization';
import {
  type CallRecorder,
  createCallGate,
  createCallRecorder,
  type Faults,
  openGate,
} from './services/calls/call-gate';
import { createEmulate } from './services/calls/emulate';
import { isMember, memberOf } from './services/calls/enumeration';
import { type Strictness, usualStrictness } from './services/calls/strictness';
import type { LockState } from './services/project/lock-service';
import { emptyStores, type PropertyStores } from './services/project/properties-service';
import type { GrantState } from './services/project/script-app';
import { createServices, createWorld } from './services/services';
import { spreadsheetApp } from './services/spreadsheet/spreadsheet';
import { emptyFile } from './services/world/file-state';
import { followStructure } from './services/world/follow-structure';
import { savepoint } from './services/world/savepoint';
import type { Screen } from './services/world/screen';
import type { World } from './services/world/world';

/** A spreadsheet in which a bundle runs, as it will run at Google's. */
export interface Host {
  /** The open file, to look at and to change by hand. Calls made here are not counted. */
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  /** Calls a function of the bundle as the menu or the sidebar does, and waits until the formulas are calculated. */
  run(name: string, ...args: unknown[]): Promise<unknown>;
  /** The same in another authorization mode; `run` takes FULL, and the host's own mode for `onOpen`. */
  runAs(mode: AuthMode, name: string, ...args: unknown[]): Promise<unknown>;
  settle(): Promise<void>;
  /** The values of a part of a sheet: `values('Scores', 'A1:C3')`. Dates are `Date`s. */
  values(sheet: string, notation: string): unknown[][];
  /** What custom functions said where a cell shows `#ERROR!`. */
  errors(): FormulaError[];
  /** How often the bundle called Google's services. */
  readonly calls: CallRecorder;
  /** Breaks calls of the next run, to see what it leaves. */
  readonly faults: Faults;
  /** `SpreadsheetApp` as the person's hand has it, for dropdowns, pictures and enumerations: `newDataValidation()`. */
  readonly spreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  readonly properties: PropertyStores;
  readonly lock: LockState;
  readonly grants: GrantState;
  /** Closes the file, forgets what belongs to it and opens another. */
  open(name: string, tables: readonly Table[]): Promise<void>;
  dispose(): void;
  /** For the page around the grid. */
  readonly inside: HostInside;
}

export interface HostInside {
  readonly grid: Grid;
  readonly calculation: Calculation;
  readonly world: World;
  /** Why a cell shows `#ERROR!`, or `null`. */
  messageAt(place: FormulaPlace): string | null;
}

export interface HostParts {
  readonly univer: StartedUniver;
  readonly code: string;
  readonly loadScript: LoadScript;
  readonly htmlFiles: Readonly<Record<string, string>>;
  readonly screen: Screen;
  readonly name: string;
  readonly tables: readonly Table[];
  /** How much `onOpen` may do: NONE where the add-on is installed and not yet used in this file. */
  readonly openMode: 'NONE' | 'LIMITED';
  readonly locale: string;
  /** How much stricter than usual the services are. */
  readonly strict?: Partial<Strictness>;
  /** Runs the action with the script's clock in this zone, where the place can do that. */
  readonly inZone?: <Result>(zone: string, action: () => Result) => Result;
}

const simpleTriggers = ['onOpen', 'onEdit', 'onSelectionChange'];

/** Joins the grid, the emulated services and the bundle. */
export function createHost(parts: HostParts): Host {
  const { univer, code, loadScript, htmlFiles, screen, openMode, locale } = parts;
  const grid = openGrid(univer, parts.name, parts.tables);
  const calculation = watchCalculation(grid);
  const executions = createExecutions();
  const calls = createCallRecorder();
  const strict = { ...usualStrictness, ...parts.strict };
  const hereZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const isElsewhere = strict.scriptTimeZone !== null || strict.fileTimeZone !== null;
  const gate = createCallGate(calls, strict.lateErrors, () => savepoint(world));
  const state = {
    properties: emptyStores(),
    lock: { held: false, heldByOther: false },
    grants: { granted: true },
  };
  const world = createWorld({
    grid,
    calculation,
    emulate: createEmulate(executions, gate.pass),
    screen,
    htmlFiles,
    locale,
    strict,
    actor: 'script',
    scriptTimeZone: strict.scriptTimeZone ?? hereZone,
    fileTimeZone: strict.fileTimeZone ?? hereZone,
    zone: isElsewhere ? (strict.fileTimeZone ?? hereZone) : null,
    file: emptyFile(),
    areas: new WeakMap(),
    sheets: new WeakMap(),
  });
  const services = createServices(world, executions, state);
  const declared = readDeclaredFunctions(code);
  const errors = createFormulaErrors(grid);
  const looking = createWorld({ ...world, actor: 'person', emulate: createEmulate(executions, openGate) });
  const observed = looking.objects.spreadsheet();
  followStructure(world);
  const inScriptZone = <Result>(action: () => Result): Result =>
    strict.scriptTimeZone === null || !parts.inZone ? action() : parts.inZone(strict.scriptTimeZone, action);

  let formulaScript: LoadedScript | null = null;
  registerCustomFunctions(grid.injector, declared.custom, {
    call(name, args) {
      formulaScript = formulaScript ?? loadScript(services);
      const script = formulaScript;
      return inScriptZone(() =>
        executions.during(script, 'CUSTOM_FUNCTION', () =>
          script.call(
            name,
            args.map((arg) => intoRealm(script.realm, arg)),
          ),
        ),
      );
    },
    zone: world.zone,
    onSuccess: errors.forget,
    onError: errors.record,
  });

  const execute = async (mode: AuthMode, name: string, args: readonly unknown[]): Promise<unknown> => {
    if (!declared.names.includes(name)) throw new Error(`Script function not found: ${name}`);
    const carried = args.map((arg, index) => carry(arg, `argument ${index + 1}`));
    gate.begin();
    try {
      const script = inScriptZone(() => loadAs(mode));
      const given =
        simpleTriggers.includes(name) && carried.length === 0
          ? [{ authMode: memberOf(world, 'AuthMode', mode) }]
          : carried;
      const result = inScriptZone(() =>
        executions.during(script, mode, () =>
          script.call(
            name,
            given.map((arg) => intoRealm(script.realm, arg, isMember)),
          ),
        ),
      );
      const carriedBack = carry(await result, 'result');
      gate.end();
      return carriedBack;
    } catch (error) {
      throw asHostError(error);
    } finally {
      gate.abandon();
      state.lock.held = false;
      await calculation.settle();
    }
  };
  /** Whatever a script does at its top level runs in the same mode as the function that is called. */
  const loadAs = (mode: AuthMode): LoadedScript => {
    const plainRealm = { realm: { Array, Date, Error, Object }, call: () => undefined };
    return executions.during(plainRealm, mode, () => loadScript(services)) as LoadedScript;
  };
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(action: () => Promise<T>): Promise<T> => {
    const turn = queue.then(action);
    queue = turn.catch(() => undefined);
    return turn;
  };

  return {
    spreadsheet: observed,
    run: (name, ...args) =>
      inTurn(() => execute(simpleTriggers.includes(name) ? openMode : 'FULL', name, args)),
    runAs: (mode, name, ...args) => inTurn(() => execute(mode, name, args)),
    settle: calculation.settle,
    values(sheet, notation) {
      const found = observed.getSheetByName(sheet);
      if (!found) throw new Error(`There is no sheet named ${sheet}.`);
      return found.getRange(notation).getValues();
    },
    errors: errors.read,
    calls,
    faults: gate.faults,
    spreadsheetApp: spreadsheetApp(looking),
    ...state,
    open: (name, tables) =>
      inTurn(async () => {
        grid.open(name, tables);
        Object.assign(world.file, emptyFile());
        state.properties.document.clear();
        errors.reset();
        screen.chartsChanged();
        await calculation.settle();
      }),
    dispose: grid.dispose,
    inside: { grid, calculation, world, messageAt: errors.at },
  };
}

/** An error of the script's realm, as one of ours: tests and pages look at its name and message. */
function asHostError(error: unknown): Error {
  const { name, message } = (error ?? {}) as Partial<Error>;
  const host = new Error(message ?? String(error), { cause: error });
  host.name = name ?? 'Error';
  return host;
}
