import type { Strictness } from './strictness';

/** A member of one of Google's enumerations: an object, known by its name. */
interface Member {
  toString(): string;
  name(): string;
  ordinal(): number;
  compareTo(other: unknown): number;
  toJSON(): string;
}

const members = new WeakMap<object, { readonly enumeration: string; readonly name: string }>();
const byName = new Map<string, Member>();

/** Where members are objects, or texts. */
interface Place {
  readonly strict: Pick<Strictness, 'enumObjects'>;
}

/** All members of the enumerations whose members are also answers of the services. */
const listed = {
  WrapStrategy: ['WRAP', 'OVERFLOW', 'CLIP'],
  ChartType: ['BAR', 'COLUMN', 'LINE', 'PIE'],
  DeveloperMetadataVisibility: ['DOCUMENT', 'PROJECT'],
  DeveloperMetadataLocationType: ['SPREADSHEET', 'SHEET', 'ROW', 'COLUMN'],
  DataValidationCriteria: [
    'VALUE_IN_LIST',
    'VALUE_IN_RANGE',
    'CHECKBOX',
    'NUMBER_BETWEEN',
    'NUMBER_GREATER_THAN_OR_EQUAL_TO',
    'DATE_IS_VALID_DATE',
    'CUSTOM_FORMULA',
  ],
  BooleanCriteria: [
    'CELL_EMPTY',
    'CELL_NOT_EMPTY',
    'TEXT_CONTAINS',
    'TEXT_DOES_NOT_CONTAIN',
    'TEXT_EQUAL_TO',
    'TEXT_STARTS_WITH',
    'TEXT_ENDS_WITH',
    'NUMBER_BETWEEN',
    'NUMBER_EQUAL_TO',
    'NUMBER_GREATER_THAN',
    'NUMBER_GREATER_THAN_OR_EQUAL_TO',
    'NUMBER_LESS_THAN',
    'NUMBER_LESS_THAN_OR_EQUAL_TO',
    'CUSTOM_FORMULA',
  ],
  SheetType: ['GRID', 'OBJECT', 'DATASOURCE'],
  ProtectionType: ['RANGE', 'SHEET'],
  AuthMode: ['NONE', 'LIMITED', 'CUSTOM_FUNCTION', 'FULL'],
  Button: ['OK', 'CANCEL', 'YES', 'NO', 'CLOSE'],
  ButtonSet: ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL'],
} as const;

export type EnumerationName = keyof typeof listed;
type MemberName<Name extends EnumerationName> = (typeof listed)[Name][number];

/** One of Google's enumerations as a script finds it. A member that is not listed throws by name. */
export function enumerationIn<T>(world: Place, name: EnumerationName): T {
  return membersOf(name, listed[name], (member) => memberOf(world, name, member as never)) as T;
}

/** An enumeration that no service answers with and none reads: always objects. */
export function enumeration<T>(name: string, ...names: (keyof T & string)[]): T {
  return membersOf(name, names, (member) => memberObject(name, member, names)) as T;
}

function membersOf(name: string, names: readonly string[], member: (name: string) => unknown): object {
  return new Proxy(Object.create(null), {
    get(_, key) {
      if (typeof key === 'symbol' || key === 'toJSON') return undefined;
      if (!names.includes(key)) throw new Error(`${name}.${key} is not emulated`);
      return member(key);
    },
  });
}

/** A member as a service answers with it: the same object each time, or its name where enumerations are texts. */
export function memberOf<Name extends EnumerationName>(
  world: Place,
  enumerationName: Name,
  name: MemberName<Name>,
): never {
  return (
    world.strict.enumObjects ? memberObject(enumerationName, name, listed[enumerationName]) : name
  ) as never;
}

/** The name of the member that a script hands in, or `null` where it is none: a text is none. */
export function memberName<Name extends EnumerationName>(
  world: Place,
  enumerationName: Name,
  given: unknown,
): MemberName<Name> | null {
  const names: readonly string[] = listed[enumerationName];
  if (typeof given === 'string')
    return !world.strict.enumObjects && names.includes(given) ? (given as MemberName<Name>) : null;
  const known = members.get(Object(given));
  return known?.enumeration === enumerationName ? (known.name as MemberName<Name>) : null;
}

/** The same, or Google's refusal of any other argument. */
export function expectMember<Name extends EnumerationName>(
  world: Place,
  enumerationName: Name,
  given: unknown,
  method: string,
): MemberName<Name> {
  const name = memberName(world, enumerationName, given);
  if (name === null)
    throw new Error(
      `The parameters (${typeName(given)}) don't match the method signature for SpreadsheetApp.${method}.`,
    );
  return name;
}

/** What Google calls the type of an argument in its refusals. */
export function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return 'number[]';
  const type = typeof value;
  return type === 'object' ? 'Object' : type[0]?.toUpperCase() + type.slice(1);
}

/** Whether a value is a member, which crosses between realms as it is. */
export function isMember(value: object): boolean {
  return members.has(value);
}

function memberObject(enumerationName: string, name: string, names: readonly string[]): Member {
  const key = `${enumerationName}.${name}`;
  const known = byName.get(key);
  if (known) return known;
  const ordinal = names.indexOf(name);
  const member: Member = Object.freeze({
    toString: () => name,
    name: () => name,
    ordinal: () => ordinal,
    compareTo: (other: unknown) => ordinal - (other as Member).ordinal(),
    toJSON: () => name,
  });
  members.set(member, { enumeration: enumerationName, name });
  byName.set(key, member);
  return member;
}
