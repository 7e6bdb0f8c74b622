import { enumerationIn } from './enumeration';
import type { World } from './world';

type Charts = GoogleAppsScript.Charts.Charts;

/** `Charts`: the names of the charts that can be drawn. */
export function chartsService(world: World): Charts {
  return world.emulate<Charts>('Charts', {
    ChartType: enumerationIn<Charts['ChartType']>(world, 'ChartType'),
  });
}
