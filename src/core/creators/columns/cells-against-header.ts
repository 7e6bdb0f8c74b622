import type { Cell } from '../../table';
import { accountIn } from '../cells/account';
import { cellText, foldWidth, knownText } from '../cells/cell-text';
import { readDate } from '../cells/dates';
import { isFlag } from '../cells/identity';
import { noteLink, profileLink } from '../cells/links';
import { numberIn, readNumber } from '../cells/numbers';
import { isForeignMoney } from '../cells/prices/money';
import { pricesIn } from '../cells/prices/price-text';
import type { CreatorField } from '../creator';
import { isNumberField, isOfferField, numberFields, whoFields } from '../field-kinds';
import { foldHeader } from '../header/fold-header';
import { namesPlatforms, platformOfHeader } from '../header/platforms';
import type { Belied, Claim } from './claim';
import { numericShare, shareOf } from './content';

/**
 * The claim as its cells bear it out. A header says what is meant, the cells what is there: 互动 over percentages is a
 * rate, 类型 over 图文 and 视频 a format, 链接 over links of notes the note's. Where they contradict each other, the
 * column is left out and says why; a person's own choice stands.
 */
export function againstCells(claim: Claim): Claim {
  if (claim.field === null || claim.by === 'choice' || claim.cells.length === 0) return claim;
  const field = isMediaLink(claim) ? 'passedThrough' : fieldByCells(claim.field, claim.header, claim.cells);
  const found = field === claim.field ? claim : { ...claim, field };
  if (isOfferField(field) && most(claim.cells, (cell) => isForeignMoney(cellText(cell)))) {
    return { ...found, field: 'passedThrough', marks: { ...claim.marks, foreignMoney: true } };
  }
  const belied = isOfferField(field) ? beliedPrices(claim) : beliedBy(field, claim.cells);
  return belied === null ? found : { ...found, belied };
}

/** 图片链接 and video_url lead to files, unless the cells are links to notes. */
function isMediaLink({ field, marks, cells }: Claim): boolean {
  return field === 'url' && marks.format !== null && !most(cells, isNoteLink);
}

/** 类型 may be that of an account; 形式 and 合作方式 are never what somebody writes about. */
function isKind(header: string): boolean {
  return /类型|类别|\btypes?\b/.test(foldHeader(header)) && !/合作/.test(header);
}

function fieldByCells(field: CreatorField, header: string, cells: readonly Cell[]): CreatorField {
  // Whatever its header, a column of names of platforms says where each account is, and names nobody.
  if (mayTellPlatform.has(field) && tellsPlatforms(field, cells)) return 'passedThrough';
  if (field === 'engagement' && most(cells, isPercent)) return 'engagementRate';
  // A following shrinks from one day to another; a note takes nobody away.
  if (field === 'follows' && some(cells, isBelowZero)) return 'passedThrough';
  const isFormatless = field === 'format' && !some(cells, isFormat) && !some(cells, isNumber);
  if (isFormatless && isKind(header)) return 'niche';
  if (field === 'niche' && most(cells, isFormat)) return 'format';
  if ((field === 'niche' || field === 'format') && most(cells, (cell) => accountIn(cell) !== null))
    return 'account';
  if (field === 'verified' && most(cells, isLevel)) return 'level';
  if ((field === 'url' || field === 'notesTotal') && most(cells, isNoteLink)) return 'noteUrl';
  if (field === 'asOf' && /周期|区间/.test(header) && !some(cells, isDay)) return 'passedThrough';
  if (field === 'noteUrl' && most(cells, isProfileLink)) return 'url';
  if (field === 'name' && most(cells, (cell) => /^\d{6,}$/.test(cellText(cell)))) return 'handle';
  if (field === 'handle' && most(cells, isName)) return 'name';
  return field;
}

/**
 * A cell of prices may hold several, of several platforms too, or say that the product is the pay. One that holds a number and is no price, as 3篇5000,
 * speaks of one all the same, where others are prices.
 */
function beliedPrices({ cells, marks }: Claim): Belied | null {
  const isPrice = (cell: Cell) =>
    readNumber(cell) !== 'unreadable' ||
    pricesIn(cellText(cell), marks).length > 0 ||
    (holdsNumber(cell) && platformOfHeader(cellText(cell)) !== null);
  const prices = shareOf(cells, isPrice);
  if (
    prices < fewestPrices ||
    (prices < 0.5 && shareOf(cells, (cell) => isPrice(cell) || holdsNumber(cell)) < 0.5)
  )
    return 'words';
  return most(cells, isPercent) ? 'shares' : null;
}

/** Assumption. */
const fewestPrices = 0.25;

function holdsNumber(cell: Cell): boolean {
  return /\d{2}/.test(cellText(cell));
}

function beliedBy(field: CreatorField, cells: readonly Cell[]): Belied | null {
  if (field === 'id') return countsRows(cells) ? 'rowNumbers' : null;
  if (field === 'url' || field === 'noteUrl') return some(cells, isLink) ? null : 'notLinks';
  if (textFields.has(field)) return beliedText(field, cells);
  if (!isNumberField(field)) return null;
  if ((numericShare(cells) ?? 1) < 0.5) return 'words';
  const kind = numberFields[field];
  if (kind === 'share' || kind === 'change') return most(cells, isLargeCount) ? 'counts' : null;
  return kind !== 'rate' && kind !== 'sentiment' && most(cells, isPercent) ? 'shares' : null;
}

/** A column of 是 and 否, or of plain small numbers, names nobody. Blanks such as 无 tell nothing. */
function beliedText(field: CreatorField, cells: readonly Cell[]): Belied | null {
  const known = cells.filter((cell) => knownText(cell) !== null || cell === false);
  if (known.length === 0) return cells.every(isFlag) ? 'flags' : null;
  if (shareOf(known, isFlag) >= nearlyAll) return 'flags';
  return field === 'name' && shareOf(known, isSmallNumber) >= nearlyAll ? 'plainNumbers' : null;
}

const nearlyAll = 0.95;

const textFields: ReadonlySet<CreatorField> = new Set([
  'name',
  'handle',
  'agency',
  'tags',
  'niche',
  'region',
  'level',
  'recentBrands',
  'noteTitle',
  'noteTitles',
]);

const mayTellPlatform: ReadonlySet<CreatorField> = new Set([
  ...textFields,
  'id',
  'format',
  'account',
  'verified',
]);

/** Words that are no platform's may be the niches of a column, but not its names. */
export function tellsPlatforms(field: CreatorField | null, cells: readonly Cell[]): boolean {
  const isWho = whoFields.some((who) => who === field);
  return namesPlatforms(
    cells.map((cell) => cellText(cell)),
    isWho ? mostAmongNames : mostAmongWords,
  );
}

/** Assumptions. */
const mostAmongNames = 0.6;
const mostAmongWords = 0.8;

/** Ids in names' columns are longer. */
function isSmallNumber(cell: Cell): boolean {
  return /^\d{1,5}(?:\.\d+)?$/.test(cellText(cell));
}

/** A level that a tool or the platform gives, where the header says verification: 腰部达人, 金冠薯, Lv3. */
function isLevel(cell: Cell): boolean {
  return levels.test(foldWidth(cellText(cell)).toLowerCase());
}

const levels =
  /^(?:(?:[\u4e00-\u9fff]?[头颈肩腰尾底]部|[\u4e00-\u9fffa-z\d]\+?级|素人|新手|明星|名人|koc|kol|nano|micro|mid|macro|mega)(?:达人|博主|作者|红人|创作者|kol|koc)?|[金银铜]冠薯?|lv\.? ?\d+|[一二三四五六七八九\d]星|企业机构号)$/;

const most = (cells: readonly Cell[], holds: (cell: Cell) => boolean) => shareOf(cells, holds) >= 0.6;
const some = (cells: readonly Cell[], holds: (cell: Cell) => boolean) => cells.some(holds);

/** A handle has letters and digits only, but may have a label before it: 小红书号：ann. */
function isName(cell: Cell): boolean {
  const text = foldWidth(cellText(cell));
  return /\p{Script=Han}/u.test(text) && !text.includes(':');
}

function isPercent(cell: Cell): boolean {
  return typeof cell === 'string' && /^[-+]?[\d.,]+\s*[%％]/.test(cell.trim());
}

/** 数据周期 says 近30天 as well as the days from which to which. */
function isDay(cell: Cell): boolean {
  return readDate(cell) !== null;
}

function isBelowZero(cell: Cell): boolean {
  return (numberIn(cell) ?? 0) < 0;
}

function isNumber(cell: Cell): boolean {
  return typeof cell === 'number';
}

/** A share above 100 even in percent: it counts followers. */
function isLargeCount(cell: Cell): boolean {
  const read = readNumber(cell);
  return read !== 'unreadable' && !read.percent && read.value !== null && Math.abs(read.value) > 150;
}

function isFormat(cell: Cell): boolean {
  return /图文|圖文|視頻|视频|影片|影音|直播|报备|報備|软植|水下|^(?:normal|video|image|photo|picture|reel|carousel|post|note)s?$|图片/i.test(
    foldWidth(cellText(cell)),
  );
}

function isLink(cell: Cell): boolean {
  return /https?:|www\.|\.(?:com|cn|link|net|me|be)\b|\//i.test(cellText(cell));
}

const isNoteLink = (cell: Cell) => noteLink.test(cellText(cell));
const isProfileLink = (cell: Cell) => profileLink.test(cellText(cell));

/** 1, 2, 3 … in the order of the rows. */
function countsRows(cells: readonly Cell[]): boolean {
  const first = cells.slice(0, 5).map((cell) => Number(cellText(cell)));
  return first.length > 1 && first.every((value, at) => value === (first[0] ?? 0) + at && value < 1000);
}
