import { entryPoints } from '../../src/addon/entry-points';
import { catalogue, type Formula, helpOn, meaningOf, type Parameter } from '../../src/core/catalogue';

/** The name under which the bundle's own functions are reached. */
export const bundleName = 'tierwise';

/**
 * The functions that Google finds by name. It sees only functions declared at the top of the script, and it reads
 * a formula's autocomplete help from the comment directly above the declaration.
 */
export function declarations(): string {
  const formulas = catalogue.map(declareFormula);
  const others = Object.entries(entryPoints).map(([name, parameters]) => declareEntryPoint(name, parameters));
  return [...formulas, ...others].join('\n');
}

function declareFormula(formula: Formula): string {
  const names = formula.parameters.map(({ name }) => name).join(', ');
  return [
    '/**',
    ` * ${oneLine(helpOn(formula).summary.en)}. Example: ${oneLine(helpOn(formula).example)}`,
    ...formula.parameters.map((parameter) => ` * @param ${helpOf(parameter)}`),
    ` * @return ${oneLine(helpOn(formula).returns.en)}.`,
    ' * @customfunction',
    ' */',
    `function ${formula.name}(${names}) { return ${bundleName}.compute('${formula.name}', arguments); }`,
  ].join('\n');
}

function declareEntryPoint(name: string, parameters: readonly string[]): string {
  const list = parameters.join(', ');
  return `function ${name}(${list}) { return ${bundleName}.${name}(${list}); }`;
}

/** Sheets knows no way to mark a parameter as optional: the words have to say it. */
function helpOf(parameter: Parameter): string {
  const { name, kind, optional } = parameter;
  return `{${typeOf(kind)}} ${name} ${optional ? 'Optional. ' : ''}${oneLine(meaningOf(parameter).en)}.`;
}

function typeOf(kind: Parameter['kind']): string {
  if (kind === 'number') return 'number';
  return kind === 'table' || kind === 'niches' || kind === 'settings' ? 'range' : 'string';
}

/** Sheets strips line breaks, and the end of a comment inside a comment would end the script. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/\*\//g, '* /').replace(/\.$/, '').trim();
}
