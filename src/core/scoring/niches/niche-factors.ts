import { InputError } from '../../input-error';
import { say } from '../../messages/message';
import { scoringMessages } from '../../messages/scoring/scoring';
import { rememberedBySettings, type Settings } from '../../settings';
import type { NicheFactors } from '../benchmarks';
import { type Niche, niches, nichesOf } from './niches';

/**
 * What the readers of a niche do beside those of others: what the settings say of it, else what is fitted, else the
 * same. An unknown niche is held to the general benchmark.
 *
 * @throws InputError where a setting cannot be read
 */
export function nicheFactorsOf(text: string | null, settings: Settings): NicheFactors {
  const niche = text === null || text.trim() === '' ? undefined : nichesOf(text)[0];
  return niche === undefined ? elsewhere : factorsOf(niche, settings);
}

/** Of a creator whose niche nothing says. */
export const elsewhere: NicheFactors = { nicheEngagement: 1, nicheSaves: 1 };

/** The settings that hold factors of niches. */
const factorKeys = ['benchmark.nicheEngagement', 'benchmark.nicheSaves'] as const;
type FactorKey = (typeof factorKeys)[number];

/** The factors as a setting writes them: `beauty 1.5; travel 0.8`. */
export function writeNicheFactors(factors: ReadonlyMap<string, number>): string {
  return [...factors].map(([niche, factor]) => `${niche} ${factor}`).join('; ');
}

function factorsOf(niche: Niche, settings: Settings): NicheFactors {
  const own = ownFactors(settings);
  return {
    nicheEngagement: own['benchmark.nicheEngagement'].get(niche.id) ?? niche.engagement,
    nicheSaves: own['benchmark.nicheSaves'].get(niche.id) ?? niche.saves,
  };
}

type OwnFactors = Readonly<Record<FactorKey, ReadonlyMap<string, number>>>;

const ownFactors: (settings: Settings) => OwnFactors = /* @__PURE__ */ rememberedBySettings((settings) => ({
  'benchmark.nicheEngagement': readFactors('benchmark.nicheEngagement', settings),
  'benchmark.nicheSaves': readFactors('benchmark.nicheSaves', settings),
}));

function readFactors(key: FactorKey, settings: Settings): ReadonlyMap<string, number> {
  const factors = new Map<string, number>();
  for (const item of settings[key].split(/[;；,，\n]/)) {
    if (item.trim() === '') continue;
    const words = item.trim().split(/[\s:：=×]+/);
    const factor = words.pop() ?? '';
    const wanted = words.join(' ').toLowerCase();
    const niche = niches.find(
      ({ id, en, zh }) => id === wanted || en.toLowerCase() === wanted || zh === wanted,
    );
    if (niche === undefined || !/^[\d.]{1,12}$/.test(factor) || !(Number(factor) > 0)) {
      throw new InputError(
        say(settings.language, scoringMessages.nicheFactorsUnreadable, { key, item: item.trim() }),
      );
    }
    factors.set(niche.id, Number(factor));
  }
  return factors;
}
