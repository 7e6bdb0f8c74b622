import {
  type SettingDefinition,
  type SettingKey,
  settingDefinitions,
} from '../../../src/core/setting-definitions';
import { type Settings, settingsFrom } from '../../../src/core/settings';
import { type ScoreField, scoreFields } from '../../../src/warehouse/columns/score-columns';

/** Numbers from 0 to 1, the same in every run. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

/** What a column of numbers must never hold, and does. */
const wild: readonly (number | null)[] = [
  0,
  -0,
  -1,
  1e-300,
  5e-324,
  0.5,
  1,
  2,
  10,
  1e3,
  1e6,
  1e10,
  1e11,
  1.0000001e11,
  1e15,
  1e100,
  1.7976931348623157e308,
  null,
  null,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
];

/** Columns of numbers of which each second is wild. */
export function hostileColumns(
  rows: number,
  random: () => number,
): Readonly<Record<ScoreField, readonly (number | null)[]>> {
  const cell = (field: ScoreField): number | null => {
    if (random() < (field === 'followers' ? 0.2 : 0.5))
      return wild[Math.floor(random() * wild.length)] ?? null;
    return likely(field, random);
  };
  return Object.fromEntries(
    scoreFields.map((field) => [field, Array.from({ length: rows }, () => cell(field))]),
  ) as unknown as Readonly<Record<ScoreField, readonly (number | null)[]>>;
}

const shares: ReadonlySet<ScoreField> = new Set([
  'intent',
  'fakeFollowerShare',
  'activeFollowerShare',
  'commercialShare',
]);

/** A number as an export has it; of shares some above 1. */
function likely(field: ScoreField, random: () => number): number {
  if (field === 'sentiment') return 2.4 * random() - 1.2;
  if (field === 'followerGrowth') return 2 * random() - 0.8;
  if (shares.has(field)) return 1.1 * random();
  if (field === 'notes') return Math.floor(60 * random());
  return Math.floor(Math.exp((field === 'followers' ? 16 : 12) * random()));
}

/** Settings that a person could hold, however strange: each second number of the score anywhere in its range. */
export function strangeSettings(random: () => number): Settings {
  const changes: (readonly [string, unknown])[] = [];
  for (const key of Object.keys(settingDefinitions) as SettingKey[]) {
    const { default: usual, range } = settingDefinitions[key] as SettingDefinition;
    if (typeof usual !== 'number' || !/^(?:weights|benchmark|evidence|confidence|grades|trust)\./.test(key))
      continue;
    if (random() < 0.5) continue;
    const [least, most] = range as readonly [number, number];
    const atEnd = random() < 0.1;
    changes.push([key, atEnd ? (random() < 0.5 ? least : most) : least + (most - least) * random() ** 2]);
  }
  changes.push(['evidence.average', random() < 0.5 ? 'mean' : 'median']);
  return settingsFrom(changes);
}
