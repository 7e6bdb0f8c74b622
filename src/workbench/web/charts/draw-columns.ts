import type { ChartPicture, Plot } from './chart-picture';
import { scaleFor, tickText } from './scale';
import { label, svg } from './svg';

/** Upright columns, or lines: labels along the bottom, values on the left. */
export function drawColumns(picture: ChartPicture, plot: Plot): string {
  const { labels, series, labelTitle, valueTitle } = picture;
  const scale = scaleFor(series.flatMap(({ values }) => values));
  const tickRoom = 12 + 7 * Math.max(...scale.ticks.map((tick) => tickText(tick).length));
  const left = plot.left + tickRoom + (valueTitle ? 18 : 0);
  const right = plot.left + plot.width;
  const bottom = plot.top + plot.height - (labelTitle ? 42 : 24);
  const y = (value: number) =>
    bottom - ((bottom - plot.top) * (value - scale.least)) / (scale.most - scale.least);
  const band = (right - left) / Math.max(1, labels.length);
  const grid = scale.ticks.map(
    (tick) =>
      svg('line', {
        x1: left,
        x2: right,
        y1: y(tick),
        y2: y(tick),
        stroke: tick === 0 ? '#9aa0a6' : '#e8eaed',
      }) + label(tickText(tick), { x: left - 8, y: y(tick) + 4, 'text-anchor': 'end', 'font-size': 11 }),
  );
  const fits = Math.max(3, Math.floor(band / 7));
  const every = Math.ceil(36 / band);
  const names = labels.map((text, index) =>
    index % every === 0
      ? label(text, { x: left + (index + 0.5) * band, y: bottom + 18, 'text-anchor': 'middle' }, fits * every)
      : '',
  );
  const marks = picture.type === 'LINE' ? lines(picture, left, band, y) : columns(picture, left, band, y);
  const titles = [
    labelTitle
      ? label(
          labelTitle,
          { x: (left + right) / 2, y: bottom + 36, 'text-anchor': 'middle', 'font-style': 'italic' },
          60,
        )
      : '',
    valueTitle
      ? label(valueTitle, {
          x: plot.left + 4,
          y: (plot.top + bottom) / 2,
          'text-anchor': 'middle',
          'font-style': 'italic',
          transform: `rotate(-90 ${plot.left + 4} ${Math.round((plot.top + bottom) / 2)})`,
        })
      : '',
  ];
  return [...grid, ...names, marks, ...titles].join('');
}

function columns(
  { labels, series }: ChartPicture,
  left: number,
  band: number,
  y: (value: number) => number,
): string {
  const width = (band * 0.68) / Math.max(1, series.length);
  return labels
    .flatMap((text, index) =>
      series.map(({ values, colour }, place) => {
        const value = values[index] ?? 0;
        const [top, base] = [Math.min(y(0), y(value)), Math.max(y(0), y(value))];
        const x = left + index * band + band * 0.16 + place * width;
        const box = { x, y: top, width: Math.max(1, width - 1), height: base - top, fill: colour };
        return svg('rect', box, svg('title', {}, `${text}: ${tickText(value)}`.replace(/[<&]/g, '')));
      }),
    )
    .join('');
}

/** A line breaks where a value is missing. */
function lines({ series }: ChartPicture, left: number, band: number, y: (value: number) => number): string {
  return series
    .map(({ values, colour }) => {
      const points = values.map((value, index) =>
        value === null ? null : `${Math.round(left + (index + 0.5) * band)} ${Math.round(y(value))}`,
      );
      const path = points.map((point, index) =>
        point === null ? '' : `${index === 0 || points[index - 1] === null ? 'M' : 'L'}${point}`,
      );
      return svg('path', {
        d: path.join(''),
        fill: 'none',
        stroke: colour,
        'stroke-width': 2,
        'stroke-linejoin': 'round',
      });
    })
    .join('');
}
