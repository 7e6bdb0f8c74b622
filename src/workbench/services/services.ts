import { chartsService } from './attached/charts';
import type { Executions } from './calls/authorization';
import { htmlService } from './project/html-service';
import { type LockState, lockService } from './project/lock-service';
import { type PropertyStores, propertiesService } from './project/properties-service';
import { type GrantState, scriptApp, session, utilities } from './project/script-app';
import { rangeOn } from './range/range';
import { sheetOn } from './spreadsheet/sheet';
import { spreadsheet, spreadsheetApp } from './spreadsheet/spreadsheet';
import type { World } from './world/world';

/** A world whose objects know one another: the one place where their makers meet. */
export function createWorld(shared: Omit<World, 'objects'>): World {
  const world: World = {
    ...shared,
    objects: {
      spreadsheet: () => spreadsheet(world),
      sheet: (id) => sheetOn(world, id),
      range: (area, whole) => rangeOn(world, area, whole),
    },
  };
  return world;
}

/** What services remember outside the spreadsheet. */
export interface ServiceState {
  readonly properties: PropertyStores;
  readonly lock: LockState;
  readonly grants: GrantState;
}

/** Google's globals, by the names under which a script finds them. */
export function createServices(
  world: World,
  executions: Executions,
  state: ServiceState,
): Record<string, unknown> {
  return {
    SpreadsheetApp: spreadsheetApp(world),
    PropertiesService: propertiesService(world, state.properties),
    LockService: lockService(world, state.lock),
    HtmlService: htmlService(world),
    Session: session(world),
    Utilities: utilities(world),
    ScriptApp: scriptApp(world, executions, state.grants),
    Charts: chartsService(world),
  };
}
