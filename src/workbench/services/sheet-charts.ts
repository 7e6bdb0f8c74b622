import { chartBuilder, chartOf, embeddedChart } from './chart-builder';
import type { World } from './world';

type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

/** The charts over a sheet. */
export function sheetCharts(world: World, sheet: string) {
  const replaceAll = (charts: typeof world.file.charts) => {
    world.file.charts = charts;
    world.screen.chartsChanged();
  };
  const nextId = () => 1 + Math.max(0, ...world.file.charts.map((chart) => chart.id));
  return {
    newChart: () =>
      chartBuilder(world, {
        id: 0,
        sheet,
        type: 'COLUMN',
        areas: [],
        headers: 1,
        options: {},
        position: { row: 1, column: 1, x: 0, y: 0 },
      }),
    getCharts: () =>
      world.file.charts.filter((chart) => chart.sheet === sheet).map((chart) => embeddedChart(world, chart)),
    insertChart: (chart: Chart) =>
      replaceAll([...world.file.charts, { ...chartOf(chart), id: nextId(), sheet }]),
    updateChart(chart: Chart) {
      const next = chartOf(chart);
      if (!world.file.charts.some(({ id }) => id === next.id))
        throw new Error('The chart is not on this sheet.');
      replaceAll(world.file.charts.map((old) => (old.id === next.id ? next : old)));
    },
    removeChart: (chart: Chart) => replaceAll(world.file.charts.filter(({ id }) => id !== chartOf(chart).id)),
  };
}
