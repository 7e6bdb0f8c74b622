import { schemas } from '../../src/wire/schemas';
import { newestPlan } from '../support/plans/saved-plans';

/**
 * What is saved has changed where this fails. So that plans of today open tomorrow:
 * 1. Where a part is new, see that it has a default: a rule in what `rulesFromMix` gives, a part of the brief in
 *    `emptyBrief`, a part of the plan in `newPlan` (wire/open-plan.ts), a part of a list's entry in `entryDefaults`
 *    (wire/take-over.ts). A part that is gone needs nothing.
 * 2. Where a part has got another name, place or meaning, add a step to core/plan-versions.ts and take its version up.
 * 3. Leave the files in test/wire/saved as they are and put one beside them, with the next number: a plan of the new shape
 *    in which every part is filled, also those that may be absent.
 */
const remedy =
  'freeze a plan of the new shape: the comment at the top of test/wire/saved-shape.test.ts says how';

test('the newest frozen plan has every part that is saved today, and no other', () => {
  const { name, plan } = newestPlan();
  const asked = new Set<string>();
  const read = schemas.planState().safeParse(watched(plan, '', asked));
  const wrong = read.error?.issues.map(({ path }) => path.join('.')) ?? [];
  const frozen = new Set(partsOf(plan, ''));
  expect({
    [`not as in ${name}`]: wrong,
    [`missing in ${name}`]: [...asked].filter((part) => !frozen.has(part)),
    [`no longer read of ${name}`]: [...frozen].filter((part) => !asked.has(part)),
    remedy,
  }).toEqual({
    [`not as in ${name}`]: [],
    [`missing in ${name}`]: [],
    [`no longer read of ${name}`]: [],
    remedy,
  });
});

/** The value, noting which named parts are asked for, whether they are there or not. */
function watched(value: unknown, place: string, asked: Set<string>): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((entry) => watched(entry, `${place}[]`, asked));
  return new Proxy(value, {
    get: (target, key) => {
      if (typeof key === 'symbol' || key in Object.prototype) return Reflect.get(target, key);
      asked.add(`${place}.${key}`);
      return watched(Reflect.get(target, key), `${place}.${key}`, asked);
    },
  });
}

function partsOf(value: unknown, place: string): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((entry) => partsOf(entry, `${place}[]`));
  return Object.entries(value).flatMap(([key, part]) => [
    `${place}.${key}`,
    ...partsOf(part, `${place}.${key}`),
  ]);
}
