import {
  atMostOne,
  type CountRule,
  type Option,
  type Problem,
  type Rule,
  required,
  wholeShare,
  wholeSlope,
} from '../../../src/core/shortlist/solver/problem';
import { randomFrom } from '../../../src/workbench/sample/random';

/**
 * A small problem drawn by chance, with rules of every kind: counts (also by amounts), shares of the number and of the
 * spend, groups, pairs, must-haves, packages, echo, gifts, values below 0, no budget. Many are infeasible, many are tied.
 */
export function tinyProblem(seed: number): Problem {
  const random = randomFrom(seed * 7919);
  const below = (limit: number) => Math.floor(random.next() * limit);
  const sometimes = (part: number) => random.next() < part;

  const coarse = sometimes(0.25);
  const options = Array.from({ length: 3 + below(8) }, (_, place): Option => {
    const cost = sometimes(0.1) ? 0 : coarse ? 100 * (1 + below(3)) : 1 + below(1000);
    const value = sometimes(0.05) ? -below(50) : coarse ? 50 * (1 + below(3)) : 1 + below(600);
    return {
      id: `o${place}`,
      cost,
      value: sometimes(0.1) ? cost + 100 : value,
      ...(sometimes(0.15) && { count: 2 + below(2) }),
      ...(sometimes(0.35) && { group: `g${below(3)}` }),
    };
  });
  const ids = options.map(({ id }) => id);
  const some = (part: number) => ids.filter(() => sometimes(part));
  const bounds = (limit: number, ...[leastPart, mostPart]: [number, number]) => {
    const least = sometimes(leastPart) ? below(limit) : 0;
    return { least, ...(sometimes(mostPart) && { most: least + below(limit - least + 1) }) };
  };
  const rules: Rule[] = [];
  for (let rule = below(3); rule > 0; rule--) {
    const members = some(0.5);
    const amounts = sometimes(0.3) ? { amounts: members.map(() => below(4)) } : {};
    const count: CountRule = {
      kind: 'count',
      name: `count ${rule}`,
      members,
      ...amounts,
      ...bounds(4, 0.5, 0.6),
    };
    rules.push(count);
  }
  for (let rule = below(3); rule > 0; rule--) {
    const sides = bounds(wholeShare, 0.4, 0.8);
    if (sometimes(0.5)) {
      rules.push({ kind: 'count share', name: `share ${rule}`, members: some(0.5), ...sides });
      continue;
    }
    const members = some(0.5);
    const part = sometimes(0.2) && {
      amounts: members.map((id) => below((options.find((option) => option.id === id)?.cost ?? 0) + 1)),
    };
    rules.push({ kind: 'spend share', name: `share ${rule}`, members, ...part, ...sides });
  }
  if (sometimes(0.3)) rules.push(atMostOne('pair', ids.slice(0, 2)));
  if (sometimes(0.3)) rules.push(required('must have', ids.slice(2, 3 + below(2))));
  const echo = sometimes(0.25)
    ? [0, 1].map((group) => {
        const members = some(0.6);
        const width = 50 + below(100);
        return {
          name: `echo ${group}`,
          members,
          reach: members.map(() => below(100)),
          segments: [
            { width, slope: 2 * wholeSlope },
            { width: 2 * width, slope: Math.round(0.75 * wholeSlope) },
          ],
        };
      })
    : [];
  const all = options.reduce((sum, { cost }) => sum + cost, 0);
  return { options, budget: sometimes(0.1) ? null : below(Math.round(0.8 * all) + 1), rules, echo };
}
