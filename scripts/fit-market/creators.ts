import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Creator } from '../../src/core/creators/creator';
import { readCreators } from '../../src/core/creators/read-creators';
import { defaultSettings as settings } from '../../src/core/settings';
import { readFile } from '../../src/files/read-file';

/** The sets of real creators that the market is fitted on. */
export const sets = {
  MF_KOC: ['mf_koc_notes_dev.csv.gz'],
  Qiangua: ['qiangua_creators_dev.csv'],
  'dms_*': ['dms_creators_20k_100k_dev.csv'],
  Huitun: ['huitun_creators_100k_dev.csv'],
} as const;
export type SetName = keyof typeof sets;

/** Creators whose prices are read but whose notes stand in another file of their set. */
const priceFiles = ['mf_koc_creators_dev.csv', 'mf_koc_sheet_messy.csv'] as const;

export interface MarketCreator {
  readonly set: SetName;
  readonly creator: Creator;
}

/** Every creator of the sets, read as the wizard reads them. */
export async function marketCreators(folder: string): Promise<readonly MarketCreator[]> {
  const found: MarketCreator[] = [];
  for (const [set, files] of Object.entries(sets) as [SetName, readonly string[]][]) {
    for (const file of files) {
      for (const creator of await creatorsIn(folder, file)) found.push({ set, creator });
    }
  }
  return found;
}

/** Creators of MF_KOC with prices, each once. */
export async function pricedSmallCreators(folder: string): Promise<readonly MarketCreator[]> {
  const byId = new Map<string, MarketCreator>();
  for (const file of priceFiles) {
    for (const creator of await creatorsIn(folder, file)) {
      if (creator.offers.length > 0 && !byId.has(creator.id))
        byId.set(creator.id, { set: 'MF_KOC', creator });
    }
  }
  return [...byId.values()];
}

/** Every other creator of each set in the order of their ids, which are hashes: two halves that nobody chose. */
export function halves(
  creators: readonly MarketCreator[],
): readonly [readonly MarketCreator[], readonly MarketCreator[]] {
  const sorted = [...creators].sort((one, other) => (one.creator.id < other.creator.id ? -1 : 1));
  const place = new Map<SetName, number>();
  const [first, second]: [MarketCreator[], MarketCreator[]] = [[], []];
  for (const one of sorted) {
    const before = place.get(one.set) ?? 0;
    place.set(one.set, before + 1);
    (before % 2 === 0 ? first : second).push(one);
  }
  return [first, second];
}

async function creatorsIn(folder: string, file: string): Promise<readonly Creator[]> {
  const [table] = await readFile(new Uint8Array(readFileSync(join(folder, file))), file);
  if (table === undefined) throw new Error(`${file} holds no table.`);
  return readCreators(table, { settings }).creators;
}
