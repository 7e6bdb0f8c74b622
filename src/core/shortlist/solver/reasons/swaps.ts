import { exactScale } from '../exact-check';
import { indexProblem } from '../indexed-problem';
import type { Problem } from '../problem';

/** Another list, by one exchange. */
export interface Swap {
  readonly out: string;
  readonly into: string;
  /** How much value it costs; below 0 where the list was not the best. */
  readonly loss: number;
}

/**
 * Who could take the place of a chosen option, one for one: every option with which the list still keeps all rules, the
 * least loss first. Weighed exactly; no solving, so at once.
 */
export function swapsFor(
  problem: Problem,
  chosen: readonly string[],
  out: string,
  most = 5,
): readonly Swap[] {
  const indexed = indexProblem(problem);
  const weigh = exactScale(indexed);
  const listed = new Set(chosen);
  const positions = indexed.ids.flatMap((id, position) => (listed.has(id) ? [position] : []));
  const rest = positions.filter((position) => indexed.ids[position] !== out);
  const before = weigh(positions).objective;
  return indexed.ids
    .flatMap((into, position): Swap[] => {
      if (listed.has(into)) return [];
      const { lawful, objective } = weigh([...rest, position]);
      return lawful ? [{ out, into, loss: before - objective }] : [];
    })
    .sort((a, b) => a.loss - b.loss)
    .slice(0, most);
}
