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
    answers: {
      newChart: () =>
        chartBuilder(world, {
          id: 0,
          sheet,
          type: 'COLUMN',
          areas: [],
          headers: 1,
          options: {},
          position: null,
        }),
      getCharts: () =>
        world.file.charts
          .filter((chart) => chart.sheet === sheet)
          .map((chart) => embeddedChart(world, chart)),
    },
    changes: {
      insertChart(chart: Chart) {
        const state = chartOf(chart);
        if (!state.position) throw new Error('Those columns are out of bounds.');
        replaceAll([...world.file.charts, { ...state, position: state.position, id: nextId(), sheet }]);
      },
      updateChart(chart: Chart) {
        const { position, ...next } = chartOf(chart);
        const old = world.file.charts.find(({ id }) => id === next.id);
        if (!old) throw new Error('The chart is not on this sheet.');
        const updated = { ...next, position: position ?? old.position };
        replaceAll(world.file.charts.map((each) => (each === old ? updated : each)));
      },
      removeChart: (chart: Chart) =>
        replaceAll(world.file.charts.filter(({ id }) => id !== chartOf(chart).id)),
    },
  };
}
