import type { Tier } from '../../core/scoring/tiers';

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
