import type { Calculation } from '../../grid/formulas/calculation';
import type { Grid } from '../../grid/grid';
import type { FileState } from '../../services/world/file-state';
import { drawChart } from './draw-chart';
import { pictureOf } from './picture-of';

/** Pixels that Univer leaves for the headings of rows and columns. */
const headings = { left: 46, top: 20 };

const component = 'tierwise-chart';

export interface ChartLayer {
  /** Draws what the file's charts show now; what has not changed stays as it is. */
  redraw(): void;
}

/** The charts that float over the sheets, and follow the cells they are drawn from. */
export function chartLayer(grid: Grid, calculation: Calculation, file: FileState): ChartLayer {
  grid.api.registerComponent(component, ({ data }: { data: { picture: string } }) => (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: the picture is our own SVG, its texts escaped
    <div className="chart" dangerouslySetInnerHTML={{ __html: data.picture }} />
  ));
  const drawn = new Map<number, { picture: string; place: string; remove(): void }>();

  const redraw = () => {
    const left = new Set(drawn.keys());
    for (const chart of file.charts) {
      if (!grid.workbook().getSheetBySheetId(chart.sheet)) continue;
      left.delete(chart.id);
      const { width, height, ...numbers } = pictureOf(grid, chart);
      const picture = drawChart({ ...numbers, width, height });
      const place = JSON.stringify([grid.workbook().getId(), chart.sheet, chart.position]);
      const before = drawn.get(chart.id);
      if (before?.picture === picture && before.place === place) continue;
      before?.remove();
      const sheet = grid.sheet(chart.sheet);
      let [x, y] = [headings.left + chart.position.x, headings.top + chart.position.y];
      for (let column = 0; column < chart.position.column - 1; column++) x += sheet.getColumnWidth(column);
      for (let row = 0; row < chart.position.row - 1; row++) y += sheet.getRowHeight(row);
      const float = sheet.addFloatDomToPosition({
        componentKey: component,
        initPosition: { startX: x, endX: x + width, startY: y, endY: y + height },
        allowTransform: true,
        data: { picture },
      });
      drawn.set(chart.id, { picture, place, remove: () => float?.dispose() });
    }
    for (const id of left) {
      drawn.get(id)?.remove();
      drawn.delete(id);
    }
  };
  calculation.onSettled(redraw);
  return { redraw };
}
