import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A plan as a version of Tierwise has saved it, frozen. */
export interface SavedPlan {
  readonly name: string;
  readonly plan: unknown;
}

const folder = join(__dirname, '..', '..', 'wire', 'saved');

/** In the order in which the versions came: each name begins with its number. */
export function savedPlans(): readonly SavedPlan[] {
  return readdirSync(folder)
    .sort((one, other) => Number.parseInt(one, 10) - Number.parseInt(other, 10))
    .map((name) => ({ name, plan: JSON.parse(readFileSync(join(folder, name), 'utf8')) as unknown }));
}

/** The one that shows what is saved today. */
export function newestPlan(): SavedPlan {
  const plans = savedPlans();
  return plans[plans.length - 1] as SavedPlan;
}
