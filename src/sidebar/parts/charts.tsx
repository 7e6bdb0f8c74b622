import type { Tier } from '../../core/scoring/tiers';
import './charts.css';

interface BarsProps {
  readonly label: string;
  readonly rows: readonly {
    readonly tier: Tier;
    readonly name: string;
    readonly amount: number;
    readonly shown: string;
  }[];
}

/** Small bars, one a tier, each with its words and number beside it. */
export function Bars({ label, rows }: BarsProps) {
  const most = Math.max(1, ...rows.map(({ amount }) => amount));
  return (
    <ul class="bars" aria-label={label}>
      {rows.map(({ tier, name, amount, shown }) => (
        <li key={tier}>
          <span class="name">{name}</span>
          <span class="track" aria-hidden="true">
            <span class={`fill ${tier}`} style={{ width: `${(100 * amount) / most}%` }} />
          </span>
          <span class="amount">{shown}</span>
        </li>
      ))}
    </ul>
  );
}

interface CurveProps {
  readonly label: string;
  /** Ascending in x. */
  readonly points: readonly { readonly x: number; readonly y: number; readonly title: string }[];
  /** The x at which a line stands: where we are now. */
  readonly marked: number;
  readonly xLabel: (x: number) => string;
  readonly yLabel: (y: number) => string;
}

const width = 264;
const height = 120;
const margin = { left: 30, right: 8, top: 8, bottom: 18 };

/** A small curve with its ends labelled; each point says its own figures when pointed at. */
export function Curve({ label, points, marked, xLabel, yLabel }: CurveProps) {
  const [first, last] = [points[0], points[points.length - 1]];
  if (first === undefined || last === undefined) return null;
  const top = Math.max(...points.map(({ y }) => y));
  const across = (x: number) =>
    margin.left + ((width - margin.left - margin.right) * (x - first.x)) / Math.max(1, last.x - first.x);
  const up = (y: number) => height - margin.bottom - ((height - margin.top - margin.bottom) * y) / top;
  const path = points.map(({ x, y }) => `${across(x)},${up(y)}`).join(' ');
  const isMarked = marked >= first.x && marked <= last.x;
  return (
    <svg class="curve" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <line class="axis" x1={margin.left} x2={width - margin.right} y1={up(0)} y2={up(0)} />
      {isMarked && <line class="now" x1={across(marked)} x2={across(marked)} y1={margin.top} y2={up(0)} />}
      <polyline points={path} />
      {points.map(({ x, y, title }) => (
        <circle key={x} cx={across(x)} cy={up(y)} r={2.5}>
          <title>{title}</title>
        </circle>
      ))}
      <text x={margin.left - 4} y={up(top) + 4} text-anchor="end">
        {yLabel(top)}
      </text>
      <text x={margin.left - 4} y={up(0)} text-anchor="end">
        {yLabel(0)}
      </text>
      <text x={across(first.x)} y={height - 4}>
        {xLabel(first.x)}
      </text>
      {last !== first && (
        <text x={across(last.x)} y={height - 4} text-anchor="end">
          {xLabel(last.x)}
        </text>
      )}
    </svg>
  );
}
