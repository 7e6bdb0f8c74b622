import { cellText, foldWidth } from '../../creators/cells/cell-text';
import type { CreatorField } from '../../creators/creator';
import { findHeader } from '../../creators/header/find-header';
import { foldHeader } from '../../creators/header/fold-header';
import { headerMeaning } from '../../creators/header/header-meaning';
import { InputError } from '../../input-error';
import { recruitMessages as messages } from '../../messages/campaign/recruits';
import { type Language, say } from '../../messages/message';
import { type Cell, columnLetters, isBlank, type Table } from '../../table';
import { withoutContacts } from './blank-contacts';
import { isClosedTitle } from './closed-titles';

/** What of a recruiting table may be read, as its header alone tells. */
export interface RecruitColumns {
  /** The spreadsheet row of the header, counted from 1. */
  readonly headerRow: number;
  readonly read: readonly RecruitColumn[];
  /** Titles of columns that are never read. */
  readonly closed: readonly string[];
  /** Titles that nobody knows: not read either. */
  readonly unread: readonly string[];
}

export interface RecruitColumn {
  /** The column's letters. */
  readonly letters: string;
  readonly title: string;
  readonly field: CreatorField | OwnField;
}

/** What only recruiting tables ask for: the day of the last note, who is one person, whether the product is there. */
export type OwnField = 'lastNote' | 'samePerson' | 'ownsProduct';

/** The header of a recruiting table, before any cell below it is looked at. */
export interface RecruitHeader {
  /** An offset in the table. */
  readonly row: number;
  readonly columns: readonly {
    /** An offset in the row. */
    readonly at: number;
    readonly title: string;
    readonly is: RecruitColumn['field'] | 'closed' | 'unread';
  }[];
}

/**
 * Finds the header: the first row in which titles, and nothing that could be somebody's answer, name at least two things that are
 * known. Rows below it are not looked at.
 *
 * @throws InputError where there is none
 */
export function recruitHeader(table: Table, language: Language): RecruitHeader {
  for (let row = 0; row < Math.min(table.rows.length, rowsSearched); row++) {
    const cells = table.rows[row] ?? [];
    if (cells.some(isAnswer)) continue;
    const columns = alone(titlesOf(table, row).map((title, at) => ({ at, title, is: titleIs(title) })));
    const known = columns.filter(({ is }) => is !== 'closed' && is !== 'unread');
    const closed = columns.filter(({ is }) => is === 'closed');
    const named = known.some(({ is }) => (whoFields as readonly string[]).includes(is));
    if (named && known.length + closed.length >= fewestKnown)
      return { row, columns: columns.filter(({ title }) => title !== '') };
  }
  throw new InputError(say(language, messages.noHeader, { tab: table.tab }));
}

/** Which columns are read, closed and unknown, for a person to see. */
export function recruitColumns(table: Table, { row, columns }: RecruitHeader): RecruitColumns {
  const titles = (which: 'closed' | 'unread') =>
    columns.filter(({ is }) => is === which).map(({ title }) => shown(title));
  return {
    headerRow: table.firstRow + row,
    read: columns.flatMap(({ at, title, is }) =>
      is === 'closed' || is === 'unread'
        ? []
        : [{ letters: columnLetters(table.firstColumn + at), title: shown(title), field: is }],
    ),
    closed: titles('closed'),
    unread: titles('unread'),
  };
}

const rowsSearched = 20;
const fewestKnown = 2;
const whoFields = ['id', 'handle', 'name', 'url'] as const satisfies readonly CreatorField[];

/** Fields of an export that a recruiting table may fill. Where somebody lives, how old, of what sex is not asked for. */
const readable: ReadonlySet<CreatorField> = new Set([
  ...whoFields,
  'followers',
  'notesTotal',
  'likes',
  'saves',
  'comments',
  'engagement',
  'likesAndSavesTotal',
  'reads',
  'offerImage',
  'offerVideo',
  'offerAny',
  'gifting',
  'taxIncluded',
  'priceTerms',
  'agency',
  'niche',
  'recentBrands',
  'commercialNotes',
  'commercialShare',
  'format',
]);

/** A title may quote a helper's contact: 加客服微信 abc123. */
function shown(title: string): string {
  return String(withoutContacts(title));
}

/** Whether a cell can be no title: a number, a day, a mark, a link, a contact. */
function isAnswer(cell: Cell): boolean {
  if (isBlank(cell)) return false;
  if (typeof cell !== 'string') return true;
  const text = foldWidth(cell).trim();
  return (
    /^[\d\s.,:+%/年月日¥￥-]+(?:万|w|k|元)?$/i.test(text) ||
    /^https?:\/\/\S+$/i.test(text) ||
    withoutContacts(text) === ''
  );
}

/** The titles of a row, each behind the groups that stand above it. A line over the whole table is none of them. */
function titlesOf(table: Table, row: number): readonly string[] {
  const above = { ...table, rows: table.rows.slice(0, row + 1) };
  const own = (table.rows[row] ?? []).map((cell) => cellText(cell));
  const found = findHeader(above);
  const joined = found?.row === row ? found.columns.map(({ text }) => text) : own;
  const groups = groupsAbove(table, row);
  return own.map((title, at) => {
    const group = groups[at] ?? '';
    // A group that is closed closes what stands under it: 收款信息 over 账号.
    if (title !== '' && group !== '' && isClosedTitle(group)) return `${group}-${title}`;
    return joined[at] ?? title;
  });
}

function groupsAbove({ rows }: Table, row: number): readonly string[] {
  const cells = rows[row - 1] ?? [];
  const isLine = cells.filter((cell) => !isBlank(cell)).length < 2 && !isBlank(cells[0]);
  if (isLine || cells.some(isAnswer)) return [];
  let group = '';
  return (rows[row] ?? []).map((_, at) => {
    group = isBlank(cells[at]) ? group : cellText(cells[at]);
    return group;
  });
}

function titleIs(title: string): RecruitColumn['field'] | 'closed' | 'unread' {
  if (title === '') return 'unread';
  if (isClosedTitle(title)) return 'closed';
  const text = foldHeader(title);
  const own = ownTitles.find(([, pattern]) => pattern.test(text))?.[0];
  if (own !== undefined) return own;
  const found = headerMeaning(title)?.field ?? whoElse.find(([, pattern]) => pattern.test(text))?.[0];
  return found !== undefined && readable.has(found) ? found : 'unread';
}

const ownTitles: readonly (readonly [OwnField, RegExp])[] = [
  [
    'lastNote',
    /^[^链截数]{0,12}最(?:近|后|新)(?:一[篇条次])?[^链截数品]{0,6}(?:更新|发布|发文|发帖|发笔记)[^链截数]{0,8}$|\b(?:last|latest|most recent) (?:note|post|update)\b(?!.{0,20}(?:link|url|title))/,
  ],
  ['samePerson', /^(?:是否)?(?:同一?人|同一个人)[^,，]{0,8}$|^(?:same )?person$/],
  [
    'ownsProduct',
    /(?:自?有|拥有|持有|购买)(?:过|了)?(?:该|此|本|我们的?)?(?:产品|正装|商品)|\bowns? (?:the |it|our )|\balready (?:have|own)/,
  ],
];

/** What forms call it, and exports do not. */
const whoElse: readonly (readonly [CreatorField, RegExp])[] = [
  ['name', /昵称|\bnick ?name\b/],
  ['url', /(?:主页|个人页)[^截]{0,8}链接|链接[^截]{0,4}主页|\bprofile (?:link|url)\b/],
  ['followers', /粉丝[数量]|\bfollowers?\b/],
  [
    'recentBrands',
    /(?:最近|近期|\d天内?)?合作[过的]{0,2}(?:同类|竞品|美妆|护肤)?的?(?:品牌|竞品)|\bbrands you/,
  ],
  ['commercialShare', /(?:商业|商单|广告|合作)(?:笔记)?(?:的)?占比|\bshare of (?:paid|sponsored|commercial)/],
];

/** A bare name beside a nickname or a handle is the one in somebody's papers. */
function alone(columns: RecruitHeader['columns']): RecruitHeader['columns'] {
  const isBare = (title: string) => /^(?:your )?name$|^您?的?(?:名字|称呼)$/.test(foldHeader(title));
  const tells = columns.some(({ is, title }) => is === 'handle' || (is === 'name' && !isBare(title)));
  return columns.map((column) =>
    tells && column.is === 'name' && isBare(column.title) ? { ...column, is: 'closed' } : column,
  );
}
