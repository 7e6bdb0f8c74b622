import { readCells } from '../../grid/cells';
import type { Grid } from '../../grid/grid';
import type { ChartState } from '../../services/world/file-state';
import type { ChartPicture } from './chart-picture';

/** Google's own colours for series. */
const palette = ['#4285f4', '#ea4335', '#fbbc04', '#34a853', '#ff6d01', '#46bdc6', '#7baaf7', '#f07b72'];

/** Google's size of a chart for which a script names none. */
const size = { width: 600, height: 371 };

/** Reads a chart's numbers from its cells: the first column has the labels, each other one is a series. */
export function pictureOf(grid: Grid, chart: ChartState): ChartPicture {
  const columns = chart.areas.flatMap((area) => {
    const cells = readCells(grid, area);
    const shown = grid
      .sheet(area.sheet)
      .getRange(area.row - 1, area.column - 1, area.rows, area.columns)
      .getDisplayValues();
    return Array.from({ length: area.columns }, (_, j) =>
      cells.map((row, i) => ({ value: row[j]?.value ?? '', shown: String(shown[i]?.[j] ?? '') })),
    );
  });
  const [labels = [], ...series] = columns;
  const colours = (chart.options['colors'] as string[] | undefined) ?? palette;
  return {
    type: chart.type,
    title: String(chart.options['title'] ?? ''),
    labels: labels.slice(chart.headers).map(({ shown }) => shown),
    series: series.map((column, index) => ({
      name: chart.headers > 0 ? (column[0]?.shown ?? '') : '',
      values: column.slice(chart.headers).map(({ value }) => (typeof value === 'number' ? value : null)),
      colour: colours[index % colours.length] ?? '#4285f4',
    })),
    labelTitle:
      titleOf(chart, chart.type === 'BAR' ? 'vAxis' : 'hAxis') ||
      (chart.headers > 0 ? (labels[0]?.shown ?? '') : ''),
    valueTitle:
      titleOf(chart, chart.type === 'BAR' ? 'hAxis' : 'vAxis') ||
      (series.length === 1 ? (series[0]?.[0]?.shown ?? '') : ''),
    width: Number(chart.options['width'] ?? size.width),
    height: Number(chart.options['height'] ?? size.height),
  };
}

function titleOf(chart: ChartState, axis: 'hAxis' | 'vAxis'): string {
  const whole = chart.options[axis] as { title?: string } | undefined;
  return String(chart.options[`${axis}.title`] ?? whole?.title ?? '');
}
