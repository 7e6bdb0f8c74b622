import type { Area } from '../../grid/area';
import { enumerationIn, expectMember, memberOf } from '../calls/enumeration';
import type { ChartPosition, ChartType, DraftChart } from '../world/file-state';
import { areaOf, type World } from '../world/world';

type Charts = GoogleAppsScript.Charts.Charts;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type BarBuilder = GoogleAppsScript.Spreadsheet.EmbeddedBarChartBuilder;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** `Charts`: the names of the charts that can be drawn. */
export function chartsService(world: World): Charts {
  return world.emulate<Charts>('Charts', {
    ChartType: enumerationIn<Charts['ChartType']>(world, 'ChartType'),
  });
}

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

const charts = new WeakMap<object, DraftChart>();

/** The chart that a script's object stands for. */
function chartOf(chart: unknown): DraftChart {
  const state = charts.get(chart as object);
  if (!state) throw new Error('The parameter is not an EmbeddedChart.');
  return state;
}

/** `sheet.newChart()`, or `chart.modify()` with the chart to start from. */
function chartBuilder(world: World, start: DraftChart): Builder {
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
function embeddedChart(world: World, state: DraftChart): Chart {
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
