import type { Area } from '../grid/area';
import { expectMember, memberOf } from './enumeration';
import type { ChartPosition, ChartType, DraftChart } from './file-state';

import { areaOf, type World } from './world';

type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type BarBuilder = GoogleAppsScript.Spreadsheet.EmbeddedBarChartBuilder;
type Range = GoogleAppsScript.Spreadsheet.Range;

const charts = new WeakMap<object, DraftChart>();

/** The chart that a script's object stands for. */
export function chartOf(chart: unknown): DraftChart {
  const state = charts.get(chart as object);
  if (!state) throw new Error('The parameter is not an EmbeddedChart.');
  return state;
}

/** `sheet.newChart()`, or `chart.modify()` with the chart to start from. */
export function chartBuilder(world: World, start: DraftChart): Builder {
  let state = start;
  const set = (change: Partial<DraftChart>) => {
    state = { ...state, ...change };
  };
  const option = (name: string, value: unknown) => set({ options: { ...state.options, [name]: value } });
  const common = {
    addRange(range: Range) {
      const area = areaOf(world, range);
      if (!state.areas.some((known) => isSame(known, area))) set({ areas: [...state.areas, area] });
    },
    removeRange(range: Range) {
      const area = areaOf(world, range);
      set({ areas: state.areas.filter((known) => !isSame(known, area)) });
    },
    clearRanges: () => set({ areas: [] }),
    setNumHeaders: (headers: number) => set({ headers }),
    setOption: option,
    setPosition: (row: number, column: number, x: number, y: number) =>
      set({ position: { row, column, x, y } }),
    setChartType: (type: unknown) =>
      set({ type: expectMember(world, 'ChartType', type, 'EmbeddedChartBuilder.setChartType') }),
  };
  const build = () => {
    if (state.areas.length === 0) throw new Error('A chart needs at least one range.');
    return embeddedChart(world, state);
  };
  const typed = (name: string, type: ChartType) => {
    set({ type });
    return world.emulate<BarBuilder>(
      name,
      { build },
      {
        setTitle: (title: string) => option('title', title),
        setXAxisTitle: (title: string) => option('hAxis', { title }),
        setYAxisTitle: (title: string) => option('vAxis', { title }),
        setColors: (colours: string[]) => option('colors', [...colours]),
        ...(common as object),
      },
    );
  };
  return world.emulate<Builder>(
    'EmbeddedChartBuilder',
    {
      build,
      asBarChart: () => typed('EmbeddedBarChartBuilder', 'BAR'),
      asColumnChart: () =>
        typed('EmbeddedColumnChartBuilder', 'COLUMN') as unknown as ReturnType<Builder['asColumnChart']>,
      asLineChart: () =>
        typed('EmbeddedLineChartBuilder', 'LINE') as unknown as ReturnType<Builder['asLineChart']>,
      asPieChart: () =>
        typed('EmbeddedPieChartBuilder', 'PIE') as unknown as ReturnType<Builder['asPieChart']>,
      getRanges: () => state.areas.map((area) => world.objects.range(area)),
      getChartType: () => memberOf(world, 'ChartType', state.type),
    },
    common,
  );
}

/** A built chart as a script sees it; it is drawn only once it is inserted. */
export function embeddedChart(world: World, state: DraftChart): Chart {
  const chart = world.emulate<Chart>('EmbeddedChart', {
    getChartId: () => state.id,
    getNumHeaders: () => state.headers,
    getRanges: () => state.areas.map((area) => world.objects.range(area)),
    modify: () => chartBuilder(world, state),
    getContainerInfo: () => containerInfo(world, state.position ?? { row: 1, column: 1, x: 0, y: 0 }),
    getOptions: () =>
      world.emulate<GoogleAppsScript.Charts.ChartOptions>('ChartOptions', {
        get: (name) => state.options[name] ?? null,
      }),
  });
  charts.set(chart, state);
  return chart;
}

function containerInfo(world: World, position: ChartPosition) {
  return world.emulate<GoogleAppsScript.Spreadsheet.ContainerInfo>('ContainerInfo', {
    getAnchorRow: () => position.row,
    getAnchorColumn: () => position.column,
    getOffsetX: () => position.x,
    getOffsetY: () => position.y,
  });
}

function isSame(one: Area, other: Area): boolean {
  return (
    one.sheet === other.sheet &&
    one.row === other.row &&
    one.column === other.column &&
    one.rows === other.rows &&
    one.columns === other.columns
  );
}
