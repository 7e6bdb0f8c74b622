import { type Cell, isBlank, isDate, type Table } from '../table';
import { cellText } from './cell-text';
import type { ColumnChoices, CreatorField } from './creator';
import { headerMeaning } from './header-meaning';

/** Where a table's header stands and what it says. */
export interface FoundHeader {
  /** The last row of the header, an offset in `table.rows`; the creators begin on the next. */
  readonly row: number;
  /** One text a column, `''` where there is none. A header of two levels reads `group-name`. */
  readonly headers: readonly string[];
  /** How much of it was understood: followers count most. Compares tables with one another. */
  readonly strength: number;
}

/**
 * Finds the header among a tab's first rows: the row, alone or under one or two rows of group headers, in which most
 * columns name a field of a creator. Banners, metadata and units above it are passed over. `null` where no row does.
 */
export function findHeader(table: Table, choices: ColumnChoices = {}): FoundHeader | null {
  let best: FoundHeader | null = null;
  const rows = table.rows.slice(0, rowsSearched);
  for (let row = 0; row < rows.length; row++) {
    const names = rows[row] as readonly Cell[];
    if (!couldBeHeader(names)) continue;
    for (let groups = 0; groups <= deepestGroups && groups <= row; groups++) {
      if (groups > 0 && !couldBeGroups(rows[row - groups] as readonly Cell[])) break;
      const headers = joined(rows.slice(row - groups, row + 1));
      const strength = strengthOf(headers, choices);
      if (strength >= weakestHeader && strength > (best?.strength ?? 0) + (groups > 0 ? worthOfGroups : 0)) {
        best = { row, headers, strength };
      }
    }
  }
  return best;
}

const rowsSearched = 60;
const deepestGroups = 3;
/** Two columns understood; a group row must bring most of a column more than the row alone. */
const weakestHeader = 2;
const worthOfGroups = 0.8;
/** Without followers nothing can be scored; variants of one metric are worth little beside another metric. */
const worthOfFollowers = 3;
const worthOfVariant = 0.05;
/** Longer texts are sentences and bios, not headers. */
const longestHeader = 60;

function couldBeHeader(cells: readonly Cell[]): boolean {
  let texts = 0;
  let values = 0;
  for (const cell of cells) {
    if (isBlank(cell)) continue;
    if (typeof cell !== 'string' || /^[-+¥￥$]?[\d.,]+[%万wk+]?$/i.test(cell.trim())) values++;
    else if (cell.trim().length <= longestHeader) texts++;
  }
  return texts > 0 && texts > values;
}

/** A row of group headers says several things; a banner says one, in one cell or in all. */
function couldBeGroups(cells: readonly Cell[]): boolean {
  const said = new Set(cells.filter((cell) => !isBlank(cell)).map(cellText));
  if (said.size < 2) return false;
  return cells.every((cell) => typeof cell === 'string' && cell.trim().length <= longestHeader);
}

/** Joins the levels of a header, each group reaching right over the cells that a merge left blank. */
function joined(levels: readonly (readonly Cell[])[]): string[] {
  const width = Math.max(...levels.map((level) => level.length));
  const names = levels[levels.length - 1] as readonly Cell[];
  const groups = levels.slice(0, -1).map((level) => spread(level, names));
  return Array.from({ length: width }, (_, column) => {
    const parts = [...groups.map((group) => group[column] ?? ''), headerText(names[column])];
    return parts.filter((part, at) => part !== '' && part !== parts[at - 1]).join('-');
  });
}

/** A group begins at its text and goes on over blanks, unless nothing stands below it: then it is a tall cell. */
function spread(level: readonly Cell[], names: readonly Cell[]): string[] {
  let group = '';
  return Array.from({ length: Math.max(level.length, names.length) }, (_, column) => {
    const text = headerText(level[column]);
    const isTall = headerText(names[column]) === '';
    if (text !== '') group = isTall ? '' : text;
    return text !== '' ? text : isTall ? '' : group;
  });
}

function headerText(cell: Cell | undefined): string {
  return cell === undefined || isDate(cell) ? '' : cellText(cell).replace(/^\uFEFF/, '');
}

function strengthOf(headers: readonly string[], choices: ColumnChoices): number {
  const fields = new Map<CreatorField, number>();
  for (const header of headers) {
    if (header === '' || header.length > longestHeader * deepestGroups) continue;
    const chosen = Object.keys(choices).includes(header) ? choices[header] : undefined;
    const meaning = chosen ? { field: chosen, confidence: 1 } : headerMeaning(header);
    if (meaning === null) continue;
    const worth = meaning.field === 'passedThrough' ? 0.2 : meaning.confidence < doubtful ? 0.5 : 1;
    const before = fields.get(meaning.field) ?? 0;
    const first = worth * (meaning.field === 'followers' ? worthOfFollowers : 1);
    fields.set(meaning.field, before === 0 ? first : before + worthOfVariant);
  }
  return [...fields.values()].reduce((sum, worth) => sum + worth, 0);
}
