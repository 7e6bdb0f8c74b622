import type { Settings } from '../settings';
import { fold } from '../text/fold';
import type { Niche } from './niches';

/** A niche that a person names, with the words that tell it; its own name is one of them. */
export function ownNiche(name: string, words: string): Niche {
  const known = fold(words)
    .split(/[,，、;；|\s]+/)
    .filter((word) => word !== '');
  return { id: fold(name), en: name, zh: name, within: null, saves: 1, words: [fold(name), ...known] };
}

/** The niches in `niches.own`, written `Pet food: 猫粮, 狗粮; Tea: 茶, tea`. A name without words counts too. */
export function ownNichesOf(settings: Settings): readonly Niche[] {
  const written = settings['niches.own'];
  if (written === '') return none;
  const remembered = nichesByText.get(written);
  if (remembered !== undefined) return remembered;
  const niches = written
    .split(/[;；\n]/)
    .map((item) => /^([^:：]*)[:：]?(.*)$/.exec(item.trim()))
    .flatMap((parts) => (parts?.[1]?.trim() ? [ownNiche(parts[1].trim(), parts[2] ?? '')] : []));
  nichesByText.set(written, niches);
  return niches;
}

const none: readonly Niche[] = [];
const nichesByText = new Map<string, readonly Niche[]>();
