import { InputError } from '../../input-error';
import { say } from '../../messages/message';
import { scoringMessages } from '../../messages/scoring/scoring';
import type { Settings } from '../../settings';
import { niches, nichesOf } from './niches';

/**
 * How much more of their engagement readers of a niche give in saves than elsewhere: what `benchmark.nicheSaves` says
 * of it, else what is measured, else 1. An unknown niche is held to the general benchmark.
 *
 * @throws InputError where the setting cannot be read
 */
export function nicheSavesOf(text: string | null, settings: Settings): number {
  const niche = text === null || text.trim() === '' ? undefined : nichesOf(text)[0];
  return niche === undefined ? 1 : (ownFactors(settings).get(niche.id) ?? niche.saves);
}

/** The factors as the setting writes them: `beauty 1.5; travel 0.8`. */
export function writeNicheSaves(factors: ReadonlyMap<string, number>): string {
  return [...factors].map(([niche, factor]) => `${niche} ${factor}`).join('; ');
}

function ownFactors(settings: Settings): ReadonlyMap<string, number> {
  const remembered = factorsBySettings.get(settings);
  if (remembered !== undefined) return remembered;
  const factors = readNicheSaves(settings);
  factorsBySettings.set(settings, factors);
  return factors;
}

/** Every row of a column asks for the same ones. */
const factorsBySettings = new WeakMap<Settings, ReadonlyMap<string, number>>();

function readNicheSaves(settings: Settings): ReadonlyMap<string, number> {
  const factors = new Map<string, number>();
  for (const item of settings['benchmark.nicheSaves'].split(/[;；,，\n]/)) {
    if (item.trim() === '') continue;
    const words = item.trim().split(/[\s:：=×]+/);
    const factor = words.pop() ?? '';
    const wanted = words.join(' ').toLowerCase();
    const niche = niches.find(
      ({ id, en, zh }) => id === wanted || en.toLowerCase() === wanted || zh === wanted,
    );
    if (niche === undefined || !/^[\d.]{1,12}$/.test(factor) || !(Number(factor) > 0)) {
      throw new InputError(
        say(settings.language, scoringMessages.nicheSavesUnreadable, { item: item.trim() }),
      );
    }
    factors.set(niche.id, Number(factor));
  }
  return factors;
}
