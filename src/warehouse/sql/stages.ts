import { isPart, type Part, type Value } from '../reading/part';
import { expressionText, type NameOf, partsSaidTwice, writtenOut } from './expression-text';

/** One stage of a query: what it works out from the stage before, or takes from a table of fixed numbers. */
export interface Stage {
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly text: string }[];
  readonly table: FixedTable | null;
}

/** Numbers that are looked up by a place, from 0. */
export interface FixedTable {
  readonly name: string;
  /** What says the place in the stage before. */
  readonly by: string;
  /** Of each column the number at each place. */
  readonly numbers: readonly (readonly number[])[];
}

export interface StagedQuery {
  readonly stages: readonly Stage[];
  /** What the outputs are, said by the columns of the last stage. */
  readonly outputs: Readonly<Record<string, string>>;
}

/**
 * Puts values into stages that follow each other, named after the parts of the code that they come from: in the order of
 * the code, a stage for each constant of the outermost function, and more where one step of it needs another first.
 *
 * @param given the names of the columns that are there before
 */
export function stagesOf(
  outputs: Readonly<Record<string, Value>>,
  given: ReadonlySet<string> = new Set(),
): StagedQuery {
  const wanted = Object.values(outputs).filter(isPart);
  const parts = reachable(wanted);
  const named = new Set(parts.filter(needsName(parts, wanted)));
  const names = namesOf([...named], given);
  const nameOf: NameOf = (part) =>
    part.operation === 'column' ? String(part.of[0]) : (names.get(part) ?? null);

  const groups = new Map<string, Part[]>();
  for (const part of [...named].sort((one, other) => one.order - other.order)) {
    const group = snake(part.place[0] ?? 'score');
    groups.set(group, [...(groups.get(group) ?? []), part]);
  }
  const stages: Stage[] = [];
  const done = new Set<Part>();
  while (groups.size > 0) {
    const [group, members] = nextOf(groups, named, done);
    const ready = members.filter((part) => namedIn(part, named).every((one) => done.has(one)));
    if (ready.length === 0) throw new Error(`${group} waits for itself`);
    stages.push(...stagesWith(group, ready, stages, names, nameOf));
    for (const part of ready) done.add(part);
    const left = members.filter((part) => !done.has(part));
    if (left.length === 0) groups.delete(group);
    else groups.set(group, left);
  }
  const texts = Object.entries(outputs).map(
    ([name, value]) => [name, expressionText(value, nameOf)] as const,
  );
  return { stages, outputs: Object.fromEntries(texts) };
}

function unique(name: string, stages: readonly Stage[]): string {
  const taken = new Set(stages.map((stage) => stage.name));
  for (let step = 1; ; step++) {
    const candidate = step === 1 ? name : `${name}_${step}`;
    if (!taken.has(candidate)) return candidate;
  }
}

/** The first group that waits for no other; where each does, the first of which something is ready. */
function nextOf(
  groups: ReadonlyMap<string, readonly Part[]>,
  named: ReadonlySet<Part>,
  done: ReadonlySet<Part>,
): readonly [string, readonly Part[]] {
  const all = [...groups];
  const needs = (part: Part) => namedIn(part, named).filter((one) => !done.has(one));
  const whole = all.find(([, members]) => {
    const own = new Set(members);
    return members.every((part) => needs(part).every((one) => own.has(one)));
  });
  const begun = whole ?? all.find(([, members]) => members.some((part) => needs(part).length === 0));
  return begun ?? ['score', []];
}

/** What is worked out at once, and after it what is taken from tables. */
function stagesWith(
  group: string,
  ready: readonly Part[],
  before: readonly Stage[],
  names: ReadonlyMap<Part, string>,
  nameOf: NameOf,
): readonly Stage[] {
  const stages: Stage[] = [];
  const name = () => unique(`with_${group}`, [...before, ...stages]);
  const nameOfColumn = (part: Part) => names.get(part) ?? '';
  const plain = ready.filter(({ operation }) => operation !== 'pick');
  const picks = new Map<Value, Part[]>();
  for (const part of ready) {
    const [place = null] = part.of;
    if (part.operation === 'pick') picks.set(place, [...(picks.get(place) ?? []), part]);
  }
  if (plain.length > 0) {
    const columns = plain.map((part) => ({ name: nameOfColumn(part), text: writtenOut(part, nameOf) }));
    stages.push({ name: name(), columns, table: null });
  }
  for (const [place, found] of picks) {
    const by = expressionText(place, nameOf);
    const numbers = found.map(({ of }) => of.slice(1) as number[]);
    const columns = found.map((part) => ({ name: nameOfColumn(part), text: nameOfColumn(part) }));
    const own = name();
    stages.push({ name: own, columns, table: { name: `${own}_numbers`, by, numbers } });
  }
  return stages;
}

/** Every part that the wanted ones are made of, those too. */
function reachable(wanted: readonly Part[]): readonly Part[] {
  const met = new Set<Part>();
  const open = [...wanted];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (met.has(next)) continue;
    met.add(next);
    open.push(...next.of.filter(isPart));
  }
  return [...met].sort((one, other) => one.order - other.order);
}

/** What is said more than once, and what would make a line that nobody reads. */
function needsName(parts: readonly Part[], wanted: readonly Part[]): (part: Part) => boolean {
  const uses = new Map<Part, number>();
  for (const part of [...parts.flatMap(({ of }) => of), ...wanted]) {
    if (isPart(part)) uses.set(part, (uses.get(part) ?? 0) + 1);
  }
  const picked = new Set(
    parts.filter(({ operation }) => operation === 'pick').map(({ of: [place] }) => place),
  );
  const twice = new Set(parts.flatMap(partsSaidTwice));
  const lengths = new Map<Part, number>();
  const named = new Set<Part>();
  for (const part of parts) {
    const length = part.of
      .filter(isPart)
      .reduce((sum, one) => sum + (named.has(one) ? 1 : (lengths.get(one) ?? 1)), 1);
    lengths.set(part, length);
    if (part.operation === 'column' || isPlainCondition(part, named)) continue;
    if (part.operation === 'place' && !picked.has(part)) continue;
    if (part.operation === 'pick' || part.operation === 'place') {
      named.add(part);
      continue;
    }
    const often = (uses.get(part) ?? 0) > 1;
    if (
      often ||
      twice.has(part) ||
      wanted.includes(part) ||
      (length > longest && !conditions.has(part.operation))
    )
      named.add(part);
  }
  return (part) => named.has(part);
}

/** In operations. */
const longest = 30;

const conditions: ReadonlySet<string> = new Set(['less', 'atMost', 'equal', 'unknown', 'not', 'and', 'or']);

/** Shorter than a name for it would be. */
function isPlainCondition({ operation, of }: Part, named: ReadonlySet<Part>): boolean {
  const isShort = (value: Value) => !isPart(value) || value.operation === 'column' || named.has(value);
  return conditions.has(operation) && of.every(isShort);
}

/** The nearest named parts that a part is written with. */
function namedIn(part: Part, named: ReadonlySet<Part>): readonly Part[] {
  return part.of.filter(isPart).flatMap((one) => (named.has(one) ? [one] : namedIn(one, named)));
}

/** Each after where in the code it comes from; of several from one place the last, which is the whole, has the bare name. */
function namesOf(named: readonly Part[], given: ReadonlySet<string>): ReadonlyMap<Part, string> {
  const names = new Map<Part, string>();
  const taken = new Map([...given].map((name) => [name, 1]));
  for (const part of [...named].sort((one, other) => other.order - one.order)) {
    const name = part.place.map(snake).join('_') || 'worked_out';
    const before = taken.get(name) ?? 0;
    taken.set(name, before + 1);
    names.set(part, before === 0 ? `${name}` : `${name}_${before + 1}`);
  }
  return names;
}

/** Without the figures by which a bundler tells two of one name apart. */
function snake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`).replace(/\d/g, '');
}
