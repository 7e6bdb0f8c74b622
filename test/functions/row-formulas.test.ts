import { catalogue } from '../../src/core/catalogue';
import { defaultSettings } from '../../src/core/settings';
import { rowFormulas } from '../../src/functions/row-formulas';

const byName = new Map(catalogue.map((formula) => [formula.name as string, formula]));

test.each(Object.entries(rowFormulas))('%s reads no parameter that a person cannot give', (name, compute) => {
  const parameters = byName.get(name)?.parameters ?? [];
  const given = Object.fromEntries(
    parameters.map(({ name, kind }) => [name, kind === 'number' ? 1 : 'text']),
  );
  const asked = new Set<string>();
  const values = new Proxy(given, {
    get(target, parameter) {
      asked.add(String(parameter));
      return target[String(parameter)] ?? 1;
    },
  });
  try {
    compute(values, defaultSettings);
  } catch {
    // What it makes of such values is not asked here.
  }
  const names: readonly string[] = parameters.map((parameter) => parameter.name);
  expect([...asked].filter((parameter) => !names.includes(parameter))).toEqual([]);
  expect(asked.size).toBeGreaterThan(0);
});
