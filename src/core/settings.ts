import { InputError } from './input-error';
import { type Language, say } from './messages/message';
import { settingsMessages } from './messages/settings';
import {
  presetGroups,
  type SettingDefinition,
  type SettingKey,
  type SettingValue,
  settingDefinitions,
} from './setting-definitions';
import { type Cell, isDate } from './table';

/**
 * Every parameter of Tierwise, once. Key → value, always complete: `settings['weights.saves']`.
 * Plain data, so that it crosses to the sidebar and into a sheet as it is.
 */
export type Settings = { readonly [Key in SettingKey]: Widened<(typeof settingDefinitions)[Key]['default']> };
type Widened<Value> = Value extends number
  ? number
  : Value extends boolean
    ? boolean
    : Value extends 'en' | 'zh'
      ? Language
      : string;

/** The settings as shipped. */
export const defaultSettings: Settings = Object.fromEntries(
  Object.entries(settingDefinitions).map(([key, definition]) => [key, definition.default]),
) as Settings;

/** What follows from the settings, worked out once for each as long as they are in use: every row asks for the same. */
export function rememberedBySettings<Value extends object>(
  make: (settings: Settings) => Value,
): (settings: Settings) => Value {
  const known = new WeakMap<Settings, Value>();
  return (settings) => {
    const found = known.get(settings);
    if (found !== undefined) return found;
    const made = make(settings);
    known.set(settings, made);
    return made;
  };
}

/** Keys that an earlier version had and this one has not: a Settings tab that still holds one is read without it. */
export const goneSettings: readonly string[] = [
  'benchmark.engagementAt10k',
  'benchmark.slope',
  'benchmark.flatBelow',
  'benchmark.spread',
  'benchmark.saveShare',
  'benchmark.saveShareTop',
  'benchmark.commentShare',
  'benchmark.commentShareTop',
  'benchmark.shareShare',
  'benchmark.shareShareTop',
  'evidence.meanOverMedian',
  'price.perFollower',
  'price.smallBelow',
  'price.smallPower',
  'shortlist.readsPerEngagement',
  'shortlist.readsPerFollower',
  'shortlist.reachPower.amateur',
  'shortlist.reachPower.koc',
  'shortlist.reachPower.tail',
  'shortlist.reachPower.mid',
  'shortlist.reachPower.head',
  'shortlist.reachPower.celebrity',
];

/** Choices that are called otherwise by now: key → what an earlier version said → what it is called today. */
const formerChoices: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'weights.preset': { likes: 'likes-only' },
  'engagement.preset': { likes: 'likes-only' },
};

/** Settings as they were read, and what of them an earlier version had and this one has not. */
export interface ReadSettings {
  readonly settings: Settings;
  /** Gone keys that a value was given to, each once. */
  readonly passedOver: readonly string[];
}

/**
 * The settings with a person's changes: later pairs win, a blank value means the default, and a preset sets its
 * group unless a pair sets one of the group by itself.
 * @throws InputError with one sentence for an unknown key or a value out of range.
 */
export function settingsFrom(changes: readonly (readonly [key: string, value: unknown])[]): Settings {
  return readSettings(changes).settings;
}

/**
 * The same, for where there is a place to say which keys were passed over.
 * @throws InputError with one sentence for a key that never was or a value out of range.
 */
export function readSettings(
  changes: readonly (readonly [key: string, value: unknown])[],
  gone: readonly string[] = goneSettings,
): ReadSettings {
  const changed = new Map<SettingKey, SettingValue>();
  const passedOver = new Set<string>();
  const given = changes.filter(([key, value]) => String(key).trim() !== '' && value !== '' && value !== null);
  const language = languageIn(given);
  for (const [key, value] of given) {
    const name = String(key).trim();
    if (isSettingKey(name)) changed.set(name, checked(name, value, language));
    else if (gone.includes(name)) passedOver.add(name);
    else throw new InputError(unknownKey(name, language));
  }
  const settings: Record<string, SettingValue> = { ...defaultSettings };
  for (const [group, presets] of Object.entries(presetGroups)) {
    const preset = changed.get(`${group}.preset` as SettingKey);
    if (preset === undefined) continue;
    const values: Readonly<Record<string, number>> =
      (presets as Record<string, Record<string, number>>)[String(preset)] ?? {};
    for (const [name, value] of Object.entries(values)) settings[`${group}.${name}`] = value;
  }
  for (const [key, value] of changed) settings[key] = value;
  return { settings: settings as Settings, passedOver: [...passedOver] };
}

/**
 * The pairs of a Settings tab, whose columns are headed `Key | Value`; `null` where no row among the first ones is that
 * header.
 */
export function settingPairs(
  rows: readonly (readonly Cell[])[],
): readonly (readonly [string, unknown])[] | null {
  const header = rows
    .slice(0, rowsAboveHeader)
    .findIndex((row) => /^(key|键|键名)$/i.test(word(row[0])) && /^(value|值)$/i.test(word(row[1])));
  if (header === -1) return null;
  return rows
    .slice(header + 1)
    .map((row) => [word(row[0]), typeof row[1] === 'object' ? word(row[1]) : (row[1] ?? '')] as const);
}

/** Rows that a title may take above the header of a Settings tab. */
const rowsAboveHeader = 10;

function word(cell: Cell | undefined): string {
  return cell === undefined ? '' : isDate(cell) ? cell.date : String(cell).trim();
}

/** Whether this version has such a setting and would take the value for it. */
export function isUsableSetting(key: string, value: unknown): boolean {
  if (!isSettingKey(key) || !['string', 'number', 'boolean'].includes(typeof value)) return false;
  try {
    settingsFrom([[key, value]]);
    return true;
  } catch {
    return false;
  }
}

export function isSettingKey(key: string): key is SettingKey {
  return Object.keys(settingDefinitions).includes(key);
}

function languageIn(changes: readonly (readonly [string, unknown])[]): Language {
  const change = changes.find(([key]) => String(key).trim() === 'language');
  return change?.[1] === 'zh' ? 'zh' : 'en';
}

function checked(key: SettingKey, value: unknown, language: Language): SettingValue {
  const { default: standard, range } = settingDefinitions[key] as SettingDefinition;
  if (typeof standard === 'number') {
    const [least, most] = range as readonly [number, number];
    const read = typeof value === 'number' ? value : readPlainNumber(String(value));
    if (!Number.isFinite(read) || read < least || read > most) {
      throw new InputError(
        say(language, settingsMessages.outOfRange, { key, least, most, value: String(value) }),
      );
    }
    return read;
  }
  const said = String(value).trim();
  if (range.length === 0) return said;
  const word = formerChoices[key]?.[said.toLowerCase()] ?? said;
  const chosen = (range as readonly string[]).find((option) => option.toLowerCase() === word.toLowerCase());
  if (chosen === undefined) {
    throw new InputError(
      say(language, settingsMessages.notAChoice, { key, choices: range.join(', '), value: word }),
    );
  }
  return typeof standard === 'boolean' ? chosen === 'TRUE' : chosen;
}

function readPlainNumber(text: string): number {
  const trimmed = text.trim().replace(/,/g, '');
  const percent = /^(-?[\d.]+)\s*%$/.exec(trimmed);
  return percent ? Number(percent[1]) / 100 : trimmed === '' ? Number.NaN : Number(trimmed);
}

function unknownKey(key: string, language: Language): string {
  const wanted = key.toLowerCase();
  const near = Object.keys(settingDefinitions).find(
    (name) => name.toLowerCase() === wanted || name.toLowerCase().endsWith(`.${wanted}`),
  );
  return near === undefined
    ? say(language, settingsMessages.unknownKey, { key })
    : say(language, settingsMessages.unknownKeyNear, { key, near });
}
