import type { Cell, Table } from '../../table';
import { cellText } from '../cells/cell-text';
import type { CreatorField, Platform } from '../creator';
import { isOfferField, noteFields } from '../field-kinds';
import type { FoundHeader, HeaderColumn } from '../header/find-header';
import { foldHeader } from '../header/fold-header';
import { type HeaderMarks, noMarks } from '../header/header-marks';
import { platformOfLink } from '../header/platforms';
import type { ColumnChoices } from '../reading';
import { againstCells } from './cells-against-header';
import type { Claim } from './claim';
import { columnUnit } from './column-unit';
import { fieldByContent, sample } from './content';
import { withCountsApart } from './interaction-column';
import { withUnnamedNames } from './not-understood/unnamed-names';
import { withNotesSideBySide } from './side-by-side';

/**
 * One claim for each column that has a header or cells: by the person's choice, by the header, or by the cells; one for each
 * count where its cells hold several.
 */
export function claimsOf(table: Table, found: FoundHeader, choices: ColumnChoices): readonly Claim[] {
  const width = Math.max(found.columns.length, ...table.rows.slice(0, rowsMeasured).map((row) => row.length));
  const claims: Claim[] = [];
  for (let column = 0; column < width; column++) {
    const header = found.columns[column] ?? withoutHeader;
    const cells = sample(table, found.row + 1, column);
    if (header.text === '' && cells.length === 0) continue;
    claims.push(...withCountsApart(claimOf(column, header, cells, choices)));
  }
  const told = withContent(besideEachOther(besideOldFollowers(claims)));
  return withNotesSideBySide(withNeededFollowers(withUnnamedNames(told, table, found.row + 1)));
}

const rowsMeasured = 100;
const confidenceByContent = 0.5;

/** Cells to the right of the header. */
const withoutHeader: HeaderColumn = { text: '', marks: noMarks, meaning: null };

function claimOf(
  column: number,
  { text: header, marks: said, meaning }: HeaderColumn,
  cells: readonly Cell[],
  choices: ColumnChoices,
): Claim {
  const chosen = header !== '' && Object.keys(choices).includes(header);
  const field = chosen ? (choices[header] ?? null) : (meaning?.field ?? null);
  // Followers are held against their unit once rows and other columns are known (sense/scale/followers/followers-in-full).
  const { unit, doubt } =
    field === 'followers'
      ? { unit: unitOf(said, field), doubt: null }
      : columnUnit(unitOf(said, field), cells);
  return {
    column,
    header,
    field,
    by: chosen ? 'choice' : (meaning?.by ?? 'nothing'),
    belied: null,
    marks: unit === said.unit ? said : { ...said, unit },
    confidence: chosen ? 1 : (meaning?.confidence ?? 0),
    usualness: meaning?.usualness ?? 0,
    cells,
    unitDoubt: doubt,
  };
}

/** 评分（分） counts points; of 报价（分） a hundredth of ¥ is one. */
function unitOf({ unit }: HeaderMarks, field: CreatorField | null): number {
  return unit < 1 && (field === null || !isOfferField(field)) ? 1 : unit;
}

/**
 * What the cells bear out, and what columns say of one another. A 内容类型 that names no format is a niche only where no
 * column says the niche. Beside notes, 更新时间 is when a note was edited, once another column says when the figures were
 * taken; and 关注量 counts who followed the creator for it. Of two handles that leave the creator without a name, the username
 * is one; and a price of a note beside one of a video is an image note's.
 */
function besideEachOther(said: readonly Claim[]): readonly Claim[] {
  const borne = said.map(againstCells);
  const namesNiche = borne.some(({ field }, at) => field === 'niche' && said[at]?.field === 'niche');
  const namesNotes = borne.some(({ field }) => field !== null && noteFields.includes(field));
  const saysWhenTaken = borne.some(({ field, header }) => field === 'asOf' && ofTaking.test(header));
  const claims = (wanted: CreatorField) =>
    borne.filter(({ field, belied }) => field === wanted && belied === null);
  const isNamed = claims('name').length > 0 || claims('handle').length < 2;
  const isOfVideosAlone = claims('offerVideo').length > 0 && claims('offerImage').length === 0;
  return borne.map((claim, at) => {
    const { field, by, header } = claim;
    if (by === 'choice') return claim;
    if (field === 'handle' && !isNamed && sayingName.test(foldHeader(header)))
      return { ...claim, field: 'name' };
    if (field === 'offerAny' && isOfVideosAlone && priceOfNote.test(foldHeader(header)))
      return { ...claim, field: 'offerImage' };
    if (field === 'niche' && said[at]?.field === 'format' && namesNiche)
      return { ...claim, field: 'passedThrough' };
    if (!namesNotes) return claim;
    if (field === 'asOf' && saysWhenTaken && !ofTaking.test(header) && !ofFigures.test(header))
      return { ...claim, confidence: claim.confidence * behindTaking };
    return field === 'following' && ofNotes.test(header) ? { ...claim, field: 'follows' } : claim;
  });
}

const sayingName = /name|名/;
const priceOfNote = /^笔记|\b(?:posts?|notes?)\b/;
const behindTaking = 0.8;
const ofTaking = /采集|抓取|爬取|导出|scrap|crawl|collect|export|fetch/i;
const ofFigures = /数据|统计|figures|data|as.?of/i;
const ofNotes = /关注量|(?:笔记|篇).{0,20}关注/;

/**
 * New followers are those gained, but beside 旧粉丝数, and no other column of followers, they are the followers of now; a
 * following of an earlier time would be read for want of them.
 */
function besideOldFollowers(claims: readonly Claim[]): readonly Claim[] {
  const followers = claims.filter(({ field }) => field === 'followers');
  if (followers.length === 0 || !followers.every(({ marks }) => marks.period?.stands === 'earlier'))
    return claims;
  return claims.map((claim) =>
    claim.field === 'follows' && claim.by !== 'choice' && newFollowers.test(foldHeader(claim.header))
      ? { ...claim, field: 'followers' }
      : claim,
  );
}

const newFollowers = /^新粉|^new (?:followers?|fans)\b/;

/** Where a header says nothing and no other column claims the field, the cells may tell. */
function withContent(claims: readonly Claim[]): readonly Claim[] {
  const claimed = new Set(claims.map((claim) => `${claim.field} ${siteOf(claim)}`));
  return claims.map((claim) => {
    if (claim.by !== 'nothing') return claim;
    const field = fieldByContent(claim.cells);
    const asked = `${field} ${siteOf({ ...claim, field })}`;
    if (field === null || claimed.has(asked)) return claim;
    claimed.add(asked);
    return { ...claim, field, by: 'content', confidence: confidenceByContent };
  });
}

/** Links to other platforms are not those to Xiaohongshu; `null` of anything but links to accounts. */
function siteOf({ field, marks, cells: [first] }: Claim): Platform | null {
  if (field !== 'url') return null;
  return marks.platform ?? (first === undefined ? null : platformOfLink(cellText(first)));
}

/** Followers are needed: with words in their only column, each row says so. */
function withNeededFollowers(claims: readonly Claim[]): readonly Claim[] {
  const followers = claims.filter(({ field }) => field === 'followers');
  const [only] = followers;
  if (followers.length !== 1 || only?.belied !== 'words') return claims;
  return claims.map((claim) => (claim === only ? { ...claim, belied: null } : claim));
}
