import { InputError } from '../../core/input-error';
import { cliMessages as messages } from '../../core/messages/cli';
import { type Language, say } from '../../core/messages/message';
import type { Solution } from '../../core/shortlist/solver/solution';
import { solve } from '../../core/shortlist/solver/solve';
import { finishHere } from '../../proof/finish-here';
import { parseArguments } from '../parse-arguments';
import type { Instance } from './instance';
import { optionId, problemOf } from './problem-of';

/** What the command prints. */
export interface Answer {
  readonly name: string;
  /** optimal: proven best. feasible: within `bound`. unknown: neither a list nor a proof that there is none. */
  readonly status: 'optimal' | 'feasible' | 'infeasible' | 'unknown';
  /** In the instance's own numbers; null: no list. */
  readonly objective: number | null;
  /** No list is worth more; null: no list. */
  readonly bound: number | null;
  readonly picks: readonly { readonly id: string; readonly format: string }[];
  /** How long it took. */
  readonly ms: number;
}

/** Some three seconds; beyond, HiGHS is quicker. */
const ownWork = 3_000_000;

/** Solves an instance: by the engine, and where there is no limit and it does not close it, by HiGHS. */
export async function runShortlist(instance: Instance, limit: number | null): Promise<Answer> {
  const started = performance.now();
  const problem = problemOf(instance);
  const own = solve(problem, { work: limit ?? ownWork });
  const solution = limit === null ? await finishHere(problem, own) : own;
  return { ...answerFrom(instance, solution), ms: Math.round(performance.now() - started) };
}

const statusWords = {
  proven: 'optimal',
  within: 'feasible',
  infeasible: 'infeasible',
  'none found': 'unknown',
} as const;

function answerFrom(instance: Instance, { status, chosen, objective, bound }: Solution): Omit<Answer, 'ms'> {
  const { offers, name } = instance;
  const taken = new Set(chosen);
  const places = [...offers.id.keys()].filter((place) => taken.has(optionId(offers, place)));
  const worth = objective === null ? null : worthOf(instance, places);
  return {
    name,
    status: statusWords[status],
    objective: worth,
    bound: bound === null || worth === null ? bound : status === 'proven' ? worth : Math.max(bound, worth),
    picks: places.map((place) => ({
      id: offers.id[place] as string,
      format: offers.format[place] as string,
    })),
  };
}

/** What a list is worth in the instance's own numbers, which for an echo are finer than the engine's. */
function worthOf({ offers, echo }: Instance, places: readonly number[]): number {
  const value = places.reduce((sum, place) => sum + (offers.value[place] as number), 0);
  if (echo === null) return value;
  const reach = new Map<string, number>();
  for (const place of places) {
    const niche = offers.niche[place] as string;
    reach.set(niche, (reach.get(niche) ?? 0) + (offers.reach[place] as number));
  }
  let bonus = 0;
  for (const summed of reach.values()) {
    let left = summed;
    for (const { width, slope } of echo.segments) {
      bonus += Math.min(left, width) * slope;
      left -= Math.min(left, width);
    }
  }
  return value + bonus;
}

/** What `npm run shortlist` is asked for. */
interface ShortlistArguments {
  readonly file: string;
  /** Most work of the engine; null: as much as it takes, and HiGHS for what it leaves open. */
  readonly limit: number | null;
  readonly language: Language;
}

/** @throws InputError with what is wrong and how to call it */
export function readShortlistArguments(given: readonly string[]): ShortlistArguments {
  const { file, values, language } = parseArguments(given, options, messages.usageShortlist);
  if (values.limit === undefined) return { file, limit: null, language };
  const limit = Number(values.limit);
  if (!(limit > 0)) throw new InputError(say(language, messages.notALimit, { limit: values.limit }));
  return { file, limit, language };
}

const options = { limit: { type: 'string' } } as const;
