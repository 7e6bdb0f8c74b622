import type { Cell } from '../../table';
import { cellText, knownText } from '../cells/cell-text';
import { sample } from '../columns/content';
import type { ColumnMatch, Platform } from '../creator';
import { platformOfCell, platformOfHeader, platformOfLink } from '../header/platforms';
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

/**
 * The platform of each row that says one: by a column of names of platforms, else by the site of the account's link. A
 * link to a sample says nothing of the account. `null` for a name that is none here; rows that say nothing are not in it.
 */
export function platformsOfRows(view: SenseView): ReadonlyMap<number, Platform | null> {
  const { table, header, recognised, rows } = view;
  const fromRow = header.row + 1;
  for (const match of recognised.matches) {
    const column = match.column - table.firstColumn;
    if (!couldNamePlatforms(match)) continue;
    if (platformsIn(sample(table, fromRow, column), platformOfCell) === null) continue;
    return told(view, (row) => {
      const text = knownText(table.rows[row]?.[column]);
      return text === null
        ? undefined
        : (platformOfCell(text) ?? platformOfHeader(text.slice(0, longestCell)));
    });
  }
  const links = recognised.used.get('url')?.[0]?.column;
  const none: ReadonlyMap<number, Platform> = new Map();
  if (links === undefined) return none;
  const hosts = new Set(platformsIn(sample(table, fromRow, links, rows.length), platformOfLink) ?? []);
  if (hosts.size < 2) return none;
  return told(view, (row) => platformOfLink(cellText(table.rows[row]?.[links])) ?? undefined);
}

function told(
  { rows }: SenseView,
  platformOf: (row: number) => Platform | null | undefined,
): ReadonlyMap<number, Platform | null> {
  const platforms = new Map<number, Platform | null>();
  for (const row of rows) {
    const platform = platformOf(row);
    if (platform !== undefined) platforms.set(row, platform);
  }
  return platforms;
}

/** What is read as a name or a text may well be a word for a platform: `ins` is a style, too. */
function couldNamePlatforms({ field, header }: ColumnMatch): boolean {
  return field === null || field === 'passedThrough' || ofPlatforms.test(header);
}

const ofPlatforms = /平台|渠道|媒体|platform|network/i;

/** Longer cells tell of platforms, and name none. */
const longestCell = 24;
/** So many of the filled cells must name one. */
const telling = 0.8;

/** The platforms that cells name, each as often as it stands there; `null` where most name none. */
function platformsIn(
  cells: readonly Cell[],
  platformOf: (text: string) => Platform | null,
): readonly Platform[] | null {
  const known = cells.flatMap((cell) => platformOf(cellText(cell)) ?? []);
  return known.length === 0 || known.length < cells.length * telling ? null : known;
}

function oneOf(platforms: readonly Platform[] | null): Platform | null {
  const [first] = platforms ?? [];
  return first !== undefined && platforms?.every((platform) => platform === first) ? first : null;
}
