import type { ChartPicture } from './chart-picture';
import { drawBars } from './draw-bars';
import { drawColumns } from './draw-columns';
import { drawPie } from './draw-pie';
import { label, svg } from './svg';

/** The chart as the text of an SVG, with its title, axes and, for several series, a legend. */
export function drawChart(picture: ChartPicture): string {
  const { width, height, title } = picture;
  const top = (title ? 44 : 16) + (hasLegend(picture) ? 24 : 0);
  const plot = { left: 16, top, width: width - 32, height: height - top - 12 };
  const draw = { BAR: drawBars, COLUMN: drawColumns, LINE: drawColumns, PIE: drawPie }[picture.type];
  return svg(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-label': title,
      'font-family': 'Roboto, Arial, sans-serif',
    },
    title ? label(title, { x: 16, y: 28, 'font-size': 16, fill: '#3c4043' }, 70) : '',
    hasLegend(picture) ? legend(picture, top - 12) : '',
    draw(picture, plot),
  );
}

function hasLegend({ type, series }: ChartPicture): boolean {
  return type !== 'PIE' && series.length > 1;
}

function legend({ series, width }: ChartPicture, y: number): string {
  const room = (width - 32) / series.length;
  return series
    .map(
      ({ name, colour }, index) =>
        svg('rect', { x: 16 + index * room, y: y - 9, width: 10, height: 10, rx: 2, fill: colour }) +
        label(name, { x: 32 + index * room, y }, Math.floor(room / 8)),
    )
    .join('');
}
