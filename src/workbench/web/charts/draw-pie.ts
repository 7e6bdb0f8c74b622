import type { ChartPicture, Plot } from './chart-picture';
import { tickText } from './scale';
import { label, svg } from './svg';

const colours = ['#4285f4', '#ea4335', '#fbbc04', '#34a853', '#ff6d01', '#46bdc6', '#7baaf7', '#f07b72'];

/** Slices clockwise from the top, and a list with each one's name, value and share. */
export function drawPie({ labels, series }: ChartPicture, plot: Plot): string {
  const values = labels.map((_, index) => Math.max(0, series[0]?.values[index] ?? 0));
  const sum = values.reduce((total, value) => total + value, 0) || 1;
  const radius = Math.min(plot.height, plot.width / 2) / 2 - 8;
  const centre = { x: plot.left + plot.width * 0.28, y: plot.top + plot.height / 2 };
  let turned = 0;
  const slices = values.map((value, index) => {
    const from = turned / sum;
    turned += value;
    return slice(centre, radius, from, turned / sum, colours[index % colours.length] ?? '#4285f4');
  });
  const left = plot.left + plot.width * 0.56;
  const top = centre.y - (labels.length * 22) / 2 + 14;
  const names = labels.map((text, index) => {
    const share = Math.round((1000 * (values[index] ?? 0)) / sum) / 10;
    const y = top + index * 22;
    return (
      svg('rect', {
        x: left,
        y: y - 10,
        width: 11,
        height: 11,
        rx: 2,
        fill: colours[index % colours.length] ?? '#4285f4',
      }) + label(`${text}: ${tickText(values[index] ?? 0)} (${share} %)`, { x: left + 18, y }, 32)
    );
  });
  return slices.join('') + names.join('');
}

function slice(
  centre: { x: number; y: number },
  radius: number,
  from: number,
  to: number,
  colour: string,
): string {
  if (to <= from) return '';
  if (to - from > 0.9999) return svg('circle', { cx: centre.x, cy: centre.y, r: radius, fill: colour });
  const at = (turn: number) => {
    const angle = 2 * Math.PI * turn - Math.PI / 2;
    return `${(centre.x + radius * Math.cos(angle)).toFixed(1)} ${(centre.y + radius * Math.sin(angle)).toFixed(1)}`;
  };
  const isLarge = to - from > 0.5 ? 1 : 0;
  const d = `M${centre.x.toFixed(1)} ${centre.y.toFixed(1)}L${at(from)}A${radius} ${radius} 0 ${isLarge} 1 ${at(to)}Z`;
  return svg('path', { d, fill: colour, stroke: '#ffffff', 'stroke-width': 1.5 });
}
