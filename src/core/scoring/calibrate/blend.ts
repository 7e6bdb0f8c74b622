import { type SettingDefinition, type SettingKey, type Settings, settingDefinitions } from '../../settings';

/** How far so many creators replace what is shipped, 0 to 1. */
export function weightOf(creators: number, settings: Settings): number {
  return Math.min(1, creators / settings['calibrate.full']);
}

/** Between two values in logarithms: half-way between 1 and 4 is 2. */
export function blend(found: number, before: number, weight: number): number {
  return Math.exp(weight * Math.log(found) + (1 - weight) * Math.log(before));
}

/** Within the setting's range. */
export function within(key: SettingKey, value: number): number {
  const { range }: SettingDefinition = settingDefinitions[key];
  return rounded(Math.max(Number(range[0]), Math.min(Number(range[1]), value)));
}

/** Three figures: more would feign precision in a Settings tab. */
export function rounded(value: number): number {
  return Number(value.toPrecision(3));
}
