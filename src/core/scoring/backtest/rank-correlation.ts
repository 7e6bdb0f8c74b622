/**
 * How alike two lists order the same things (Spearman): 1 the same order, 0 none in common, −1 the reverse. Equal values
 * share their rank. `null` where there is nothing to order.
 */
export function rankCorrelation(one: readonly number[], other: readonly number[]): number | null {
  const [ranks, others] = [ranksOf(one), ranksOf(other)];
  const middle = (one.length - 1) / 2;
  let [both, first, second] = [0, 0, 0];
  for (let index = 0; index < one.length; index++) {
    const a = (ranks[index] ?? 0) - middle;
    const b = (others[index] ?? 0) - middle;
    both += a * b;
    first += a * a;
    second += b * b;
  }
  return first === 0 || second === 0 ? null : both / Math.sqrt(first * second);
}

function ranksOf(values: readonly number[]): readonly number[] {
  const order = values.map((_, index) => index).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const ranks: number[] = new Array(values.length);
  for (let from = 0; from < order.length; ) {
    let to = from + 1;
    while (to < order.length && values[order[to] as number] === values[order[from] as number]) to++;
    for (let place = from; place < to; place++) ranks[order[place] as number] = (from + to - 1) / 2;
    from = to;
  }
  return ranks;
}
