import { type Cell, isBlank } from '../../table';
import { simplify } from '../../text/fold';
import { cellText, knownText } from '../cells/cell-text';
import { tellsPlatforms } from '../columns/cells-against-header';
import { sample, shareOf } from '../columns/content';
import type { Platform } from '../creator';
import {
  isOnAllPlatforms,
  namesSeveralPlatforms,
  platformOfCell,
  platformOfHeader,
  platformOfHeading,
  platformOfLink,
  platformOfTitle,
} from '../header/platforms';
import type { ColumnMatch } from '../reading';
import { type SaidByRow, told, withMergesFilled } from './merged-words';
import type { SenseView } from './sense-view';

/** The platform that each column is of, by its offset: by a word of its header, else by the one site of its links. */
export function platformsOfColumns({ table, header, recognised }: SenseView): ReadonlyMap<number, Platform> {
  const platforms = new Map<number, Platform>();
  for (const match of recognised.matches) {
    const column = match.column - table.firstColumn;
    const cells = sample(table, header.row + 1, column);
    if (cells.length === 0) continue;
    const platform = header.columns[column]?.marks.platform ?? oneOf(platformsIn(cells, platformOfLink));
    if (platform !== null) platforms.set(column, platform);
  }
  return platforms;
}

/** Where each row's account is. */
export interface PlatformsOfRows {
  /** The column of names of platforms; `null` where there is none. */
  readonly column: number | null;
  /** By row; `null` for a platform that is none here. Rows that say nothing are not in it. */
  readonly platforms: ReadonlyMap<number, Platform | null>;
  /** Rows whose cell names several, of which Xiaohongshu is taken. */
  readonly several: ReadonlySet<number>;
}

/**
 * The platform of each row that says one: by a column of names of platforms, by a heading above it, else by the site of the
 * account's link. A link to a sample says nothing of the account.
 */
export function platformsOfRows(view: SenseView): PlatformsOfRows {
  const { table, header, recognised, rows } = view;
  const fromRow = header.row + 1;
  for (const match of recognised.matches) {
    const column = match.column - table.firstColumn;
    if (!couldNamePlatforms(match)) continue;
    const cells = sample(table, fromRow, column);
    const isTold = isOfPlatforms(match)
      ? shareNaming(cells, platformOfCell) >= tellingBelowHeader
      : tellsPlatforms(header.columns[column]?.meaning?.field ?? null, cells);
    if (!isTold) continue;
    const said = told(rows, (row) => {
      const text = knownText(table.rows[row]?.[column]);
      const named =
        text === null ? null : (platformOfCell(text) ?? platformOfHeader(text.slice(0, longestCell)));
      return named === null && (text === null || isOnAllPlatforms(text)) ? undefined : named;
    });
    // Fifty thousand rows say the same few words.
    const texts = new Set(rows.map((row) => cellText(table.rows[row]?.[column])));
    const namingSeveral = new Set([...texts].filter(namesSeveralPlatforms));
    const several = new Set(rows.filter((row) => namingSeveral.has(cellText(table.rows[row]?.[column]))));
    return { column, platforms: withMergesFilled(said, rows), several };
  }
  const platforms = byHeadings(view) ?? byLinks(view) ?? new Map<number, Platform>();
  return { column: null, platforms, several: new Set() };
}

type ByRow = SaidByRow<Platform | null>;

/**
 * Rows below a heading such as 抖音达人, which stands alone in its row; those above the first one are of what the table's title
 * names. `null` where there is none.
 */
function byHeadings(view: SenseView): ByRow | null {
  const { table, header, rows } = view;
  const headings = new Map<number, Platform>();
  for (let row = header.row + 1; row < table.rows.length; row++) {
    const text = onlyText(table.rows[row] ?? []);
    const platform = text === null ? null : platformOfHeading(text);
    if (platform !== null) headings.set(row, platform);
  }
  if (headings.size === 0) return null;
  let above = platformInTitle(view) ?? undefined;
  const all = Array.from({ length: table.rows.length }, (_, row) => {
    above = headings.get(row) ?? above;
    return above;
  });
  return told(rows, (row) => all[row]);
}

/** What stands alone in its row; `null` where nothing or more does. */
function onlyText(cells: readonly Cell[]): string | null {
  let only: string | null = null;
  for (const cell of cells) {
    if (isBlank(cell)) continue;
    if (only !== null) return null;
    only = cellText(cell);
  }
  return only;
}

function byLinks({ table, header, recognised, rows }: SenseView): ByRow | null {
  const links = recognised.used.get('url')?.[0]?.column;
  if (links === undefined) return null;
  const hosts = new Set(platformsIn(sample(table, header.row + 1, links, rows.length), platformOfLink) ?? []);
  return hosts.size < 2
    ? null
    : told(rows, (row) => platformOfLink(cellText(table.rows[row]?.[links])) ?? undefined);
}

/** What a banner above the table, nearest to it, its tab or its file is called after. */
export function platformInTitle(view: SenseView): Platform | null {
  const { tab, file = '' } = view.table;
  const named = file.replace(/\.\w{1,5}$/, '');
  // A text has no tabs: it is called after its file.
  const ofTab = tab === named ? null : platformOfTitle(tab);
  return platformInBanner(view) ?? ofTab ?? platformOfTitle(named, 'file');
}

function platformInBanner({ table, header }: SenseView): Platform | null {
  const above = table.rows.slice(0, Math.max(0, header.row - header.levels + 1));
  for (const cells of above.reverse()) {
    const text = onlyText(cells);
    const platform = text === null ? null : platformOfTitle(text.slice(0, longestBanner));
    if (platform !== null) return platform;
  }
  return null;
}

/** Longer texts above a table are instructions. */
const longestBanner = 40;

/** What is read as a name or a text may well be a word for a platform: `ins` is a style, too. */
function couldNamePlatforms({ field, header }: ColumnMatch): boolean {
  if (ofOtherPlatforms.test(simplify(header))) return false;
  return field === null || field === 'passedThrough' || ofPlatforms.test(header);
}

/** Its other words are platforms that are not known here: 知乎, 得物. */
function isOfPlatforms({ header }: ColumnMatch): boolean {
  return /平[台臺]|platform/i.test(header);
}

const ofPlatforms = /平[台臺]|渠道|媒体|platform|network/i;
/** 同步分发, 可授权平台, 其他平台: where else a note may stand, or its creator is. */
const ofOtherPlatforms =
  /同步|分发|授权|入驻|其[他它]|另外|全网|^可|\b(?:also|others?|cross|sync|licen[cs]|syndicat|distribut|repost)/i;

/** Longer cells tell of platforms, and name none. */
const longestCell = 24;
/** So many of a column's links must lead to one, and so many cells name one where the header speaks of platforms (assumptions). */
const telling = 0.8;
const tellingBelowHeader = 0.25;

/** The platforms that cells name, each as often as it stands there; `null` where most name none. */
function platformsIn(
  cells: readonly Cell[],
  platformOf: (text: string) => Platform | null,
): readonly Platform[] | null {
  return shareNaming(cells, platformOf) < telling
    ? null
    : cells.flatMap((cell) => platformOf(cellText(cell)) ?? []);
}

/** How many of the cells name a platform, 0 to 1. */
function shareNaming(cells: readonly Cell[], platformOf: (text: string) => Platform | null): number {
  return cells.length === 0 ? 0 : shareOf(cells, (cell) => platformOf(cellText(cell)) !== null);
}

function oneOf(platforms: readonly Platform[] | null): Platform | null {
  const [first] = platforms ?? [];
  return first !== undefined && platforms?.every((platform) => platform === first) ? first : null;
}
