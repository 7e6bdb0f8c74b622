import { shortened } from '../core/messages/message';
import { hasPart, isPart, type SavedPart } from '../core/plan-versions';
import type { AgencyPackage, NicheRule } from '../core/shortlist/question/rules/rules';
import type { FurtherTab, LostPart } from './plan-state';
import type { Schema } from './schemas';

/** What was found while a plan was taken over. */
export interface Findings {
  readonly lost: LostPart[];
  isWhole: boolean;
}

/**
 * A saved part with all that `fresh` has and nothing else: what is missing as it is there, and so what the schema does
 * not allow. Of a list only the entries that it does not allow are taken out.
 */
export function takeOver<Value extends object>(
  saved: SavedPart,
  fresh: Value,
  schema: Schema<Value>,
  findings: Findings,
  lossOf: (part: keyof Value & string, was: string | null) => LostPart,
): Value {
  const standards: SavedPart = Object.fromEntries(Object.entries(fresh));
  if (Object.keys(saved).some((key) => !hasPart(standards, key))) findings.isWhole = false;
  const lose = (key: string, value: unknown) =>
    findings.lost.push(lossOf(key as keyof Value & string, wordsOf(value)));
  let value: SavedPart = Object.fromEntries(
    Object.entries(standards).map(([key, standard]) => [key, completed(key, saved[key], standard, findings)]),
  );
  for (let pass = 0; pass < mostPasses; pass += 1) {
    const read = schema.safeParse(value);
    if (read.success) return read.data;
    const paths = read.error.issues.map(({ path }) => path);
    const keys = new Set(paths.map(([key]) => String(key)));
    const mended = [...keys].map((key) => {
      const places = paths.filter(([first]) => String(first) === key).map(([, place]) => place);
      return [key, mend(key, value[key], standards[key], places, lose)] as const;
    });
    value = { ...value, ...Object.fromEntries(mended) };
  }
  for (const [key, lost] of Object.entries(value)) lose(key, lost);
  return fresh;
}

/** How often what is taken out may bring another flaw to light; by then each part has its default. */
const mostPasses = 4;

/** What an entry of a list takes where it lacks a part. An entry that lacks any other part cannot be taken over. */
const entryDefaults: Readonly<Record<string, SavedPart>> = {
  furtherTabs: { use: 'columns' } satisfies Partial<FurtherTab>,
  packages: { price: null } satisfies Partial<AgencyPackage>,
  niches: { least: 1 } satisfies Partial<NicheRule>,
};

/** Lists whose entries only make sense together: where one cannot be taken over, none is. */
const wholeLists: readonly string[] = ['mix'];

/** A part with what it lacks, and without what is gone from it. */
function completed(key: string, saved: unknown, standard: unknown, findings: Findings): unknown {
  if (saved === undefined) return standard;
  const lacking = entryDefaults[key];
  if (Array.isArray(saved) && lacking !== undefined)
    return saved.map((entry: unknown) => (isPart(entry) ? { ...lacking, ...entry } : entry));
  if (!isPart(saved) || !isPart(standard) || Object.keys(standard).length === 0) return saved;
  if (Object.keys(saved).some((name) => !hasPart(standard, name))) findings.isWhole = false;
  return Object.fromEntries(
    Object.entries(standard).map(([name, value]) => [name, saved[name] === undefined ? value : saved[name]]),
  );
}

/** The part without what the schema does not allow in it, which stands at these places. */
function mend(
  key: string,
  value: unknown,
  standard: unknown,
  places: readonly unknown[],
  lose: (key: string, value: unknown) => void,
): unknown {
  if (Array.isArray(value) && Array.isArray(standard) && !wholeLists.includes(key)) {
    const wrong = value.filter((_, index) => places.includes(index));
    const right = value.filter((_, index) => !places.includes(index));
    for (const entry of wrong) lose(key, entry);
    if (wrong.length > 0) return right.length > 0 ? right : standard;
  }
  if (isPart(value) && isPart(standard) && places.every((place) => hasPart(standard, String(place)))) {
    for (const place of new Set(places.map(String))) lose(key, value[place]);
    return { ...value, ...Object.fromEntries(places.map((place) => [place, standard[String(place)]])) };
  }
  lose(key, value);
  return standard;
}

/** What stands there, where few words say it. */
export function wordsOf(value: unknown): string | null {
  if (!['string', 'number', 'boolean'].includes(typeof value) || value === '') return null;
  return shortened(String(value));
}
