import type { ChartPicture, Plot } from './chart-picture';
import { scaleFor, tickText } from './scale';
import { label, svg } from './svg';

/** Horizontal bars: labels on the left, values along the bottom. */
export function drawBars({ labels, series, valueTitle }: ChartPicture, plot: Plot): string {
  const scale = scaleFor(series.flatMap(({ values }) => values));
  const labelRoom = Math.min(160, plot.width / 3, 16 + 8 * Math.max(4, ...labels.map((text) => text.length)));
  const [left, right] = [plot.left + labelRoom, plot.left + plot.width - 16];
  const bottom = plot.top + plot.height - (valueTitle ? 40 : 22);
  const x = (value: number) => left + ((right - left) * (value - scale.least)) / (scale.most - scale.least);
  const band = (bottom - plot.top) / Math.max(1, labels.length);
  const bar = (band * 0.72) / Math.max(1, series.length);
  const grid = scale.ticks.map(
    (tick) =>
      svg('line', {
        x1: x(tick),
        x2: x(tick),
        y1: plot.top,
        y2: bottom,
        stroke: tick === 0 ? '#9aa0a6' : '#e8eaed',
      }) + label(tickText(tick), { x: x(tick), y: bottom + 16, 'text-anchor': 'middle', 'font-size': 11 }),
  );
  const every = Math.ceil(14 / band);
  const rows = labels.map((text, index) => {
    const y = plot.top + index * band;
    const name =
      index % every === 0
        ? label(text, { x: left - 8, y: y + band / 2 + 4, 'text-anchor': 'end' }, Math.floor(labelRoom / 7))
        : '';
    const bars = series.map(({ values, colour }, place) => {
      const value = values[index] ?? 0;
      const [from, to] = [Math.min(x(0), x(value)), Math.max(x(0), x(value))];
      const edge = {
        x: from,
        y: y + band * 0.14 + place * bar,
        width: to - from,
        height: Math.max(1, bar - 1),
      };
      return svg(
        'rect',
        { ...edge, fill: colour },
        svg('title', {}, `${text}: ${tickText(value)}`.replace(/[<&]/g, '')),
      );
    });
    return name + bars.join('');
  });
  const axis = valueTitle
    ? label(
        valueTitle,
        { x: (left + right) / 2, y: bottom + 34, 'text-anchor': 'middle', 'font-style': 'italic' },
        60,
      )
    : '';
  return grid.join('') + rows.join('') + axis;
}
