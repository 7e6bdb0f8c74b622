import { foldWidth } from '../../creators/cells/cell-text';
import { idInLink, plainLink } from '../../creators/cells/links';
import type { Creator } from '../../creators/creator';
import { simplify } from '../../text/fold';
import type { SignedUp } from './recruits';

/** Whether two who have signed up are one account, or perhaps two of one person. */
export interface SamePerson {
  /** The other's spreadsheet row, which stands further up. */
  readonly row: number;
  /** `account`: by id, handle or link. `perhaps`: by the stem of their names, or because a person has marked them so. */
  readonly by: 'account' | 'perhaps';
}

/**
 * Finds, for each row, a former one of the same account or person. A phone number tells nothing here: it is never read. Two whom a
 * person has marked differently are two, whatever their names.
 */
export function samePersons(recruits: readonly SignedUp[]): ReadonlyMap<number, SamePerson> {
  const accounts = new Map<string, SignedUp>();
  const persons = new Map<string, SignedUp>();
  const stems = new Map<string, SignedUp[]>();
  const found = new Map<number, SamePerson>();
  for (const one of recruits) {
    const { row } = one.creator;
    const keys = one.known ? accountKeys(one.creator) : [];
    const stem = stemOf(one.creator.name);
    const ofStem = stem.length < shortestStem ? [] : (stems.get(stem) ?? []);
    const twin = keys.map((key) => accounts.get(key)).find((other) => other !== undefined);
    const marked = one.samePerson === '' ? undefined : persons.get(one.samePerson);
    const alike = marked ?? ofStem.find((other) => !areApart(one, other));
    if (twin !== undefined) found.set(row, { row: twin.creator.row, by: 'account' });
    else if (alike !== undefined) found.set(row, { row: alike.creator.row, by: 'perhaps' });
    for (const key of keys) if (!accounts.has(key)) accounts.set(key, one);
    if (one.samePerson !== '' && marked === undefined) persons.set(one.samePerson, one);
    if (stem.length >= shortestStem && twin === undefined) stems.set(stem, [...ofStem, one]);
  }
  return found;
}

/** What one account has alone: its id, handle and link, by kind, however they are written. */
export function accountKeys({ id, handle, url }: Pick<Creator, 'id' | 'handle' | 'url'>): readonly string[] {
  const linked = url === null ? null : idInLink(url);
  const keys = [
    id.toLowerCase(),
    ...(handle === null ? [] : [handle.toLowerCase()]),
    ...(linked === null ? [] : [linked.toLowerCase()]),
    ...(url === null || linked !== null ? [] : [plainLink(url)]),
  ];
  return [...new Set(keys)];
}

function areApart(one: SignedUp, other: SignedUp): boolean {
  return one.samePerson !== '' && other.samePerson !== '' && one.samePerson !== other.samePerson;
}

/** One character alone is in many names. */
const shortestStem = 2;

/** A name without what tells the accounts of one person apart: numbers, marks, 大号 and 小号, what the account is for. */
function stemOf(name: string): string {
  return simplify(foldWidth(name))
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, '')
    .replace(/(?:[大小副主新旧二三]号|备用号?|日记|日常|分享|测评|好物|笔记|vlog|本人|号)/g, '');
}
