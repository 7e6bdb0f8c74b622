import { chartsService } from './charts-service';
import type { Executions } from './execution';
import { htmlService } from './html-service';
import { type LockState, lockService } from './lock-service';
import { type PropertyStores, propertiesService } from './properties-service';
import { type GrantState, scriptApp } from './script-app';
import { session } from './session';
import { spreadsheetApp } from './spreadsheet-app';
import { utilities } from './utilities';
import type { World } from './world';

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
