import { type Cell, isBlank, isDate, type Table } from '../../table';
import { cellText } from '../cells/cell-text';
import type { CreatorField } from '../creator';
import type { ColumnChoices } from '../reading';
import { type HeaderMarks, markedHeader } from './header-marks';
import { type HeaderMeaning, headerMeaning } from './header-meaning';

/** Where a table's header stands and what it says. */
export interface FoundHeader {
  /** The last row of the header, an offset in `table.rows`; the creators begin on the next. */
  readonly row: number;
  /** From the left, as far as the header reaches. */
  readonly columns: readonly HeaderColumn[];
  /** Over how many rows it reaches, 1 for most. */
  readonly levels: number;
  /** How much of it was understood: followers count most. Compares tables with one another. */
  readonly strength: number;
}

export interface HeaderColumn {
  /** `''` where there is none. A header of two levels reads `group-name`. */
  readonly text: string;
  readonly marks: HeaderMarks;
  /** `null` where none of its words name a field. */
  readonly meaning: HeaderMeaning | null;
}

/**
 * Finds the header among a tab's first rows: the row, alone or under one or two rows of group headers, in which most
 * columns name a field of a creator. Banners, metadata and units above it are passed over. `null` where no row does.
 */
export function findHeader(table: Table, choices: ColumnChoices = {}): FoundHeader | null {
  const rows = table.rows.slice(0, rowsSearched);
  const meaningOf = remembered();
  const know = knowing(choices, meaningOf);
  let best: Candidate | null = null;
  const consider = (row: number, groups: number) => {
    const texts = joined(rows.slice(row - groups, row + 1));
    const strength = strengthOf(texts, know);
    const needed = (best?.strength ?? 0) + (groups > 0 ? worthOfGroups : 0);
    if (strength >= weakestHeader && strength > needed) best = { row, texts, levels: groups + 1, strength };
  };
  rows.forEach((cells, row) => {
    if (!couldBeHeader(cells)) return;
    consider(row, 0);
    if (!couldBeLowerLevel(cells, know)) return;
    for (let groups = 1; groups <= deepestGroups && groups <= row; groups++) {
      if (!couldBeGroups(rows[row - groups] ?? [])) break;
      consider(row, groups);
    }
  });
  if (best === null) return null;
  const { texts, ...found } = withUnitsBelow(best, rows[(best as Candidate).row + 1] ?? []);
  const columns = texts.map((text): HeaderColumn => {
    const meaning = meaningOf(text);
    return { text, marks: meaning?.marks ?? markedHeader(text).marks, meaning };
  });
  return { ...found, columns };
}

/** The first row of two texts and more: where no row names a field, a person may say what its columns mean. */
export function firstTexts(table: Table): FoundHeader | null {
  const row = table.rows
    .slice(0, rowsSearched)
    .findIndex((cells) => couldBeHeader(cells) && cells.filter((cell) => !isBlank(cell)).length > 1);
  if (row === -1) return null;
  const columns = (table.rows[row] ?? []).map((cell): HeaderColumn => {
    const text = headerText(cell);
    return { text, marks: markedHeader(text).marks, meaning: headerMeaning(text) };
  });
  return { row, columns, levels: 1, strength: 0 };
}

/** A row that may be the header, by its texts alone. */
type Candidate = Omit<FoundHeader, 'columns'> & { readonly texts: readonly string[] };

/** A row of nothing but units below the names, such as 万 and 元, belongs to the header. */
function withUnitsBelow(header: Candidate, below: readonly Cell[]): Candidate {
  const units = below.map(headerText);
  const known = units.filter((text) => text !== '');
  if (known.length === 0 || !known.every((text) => unitText.test(text))) return header;
  return {
    ...header,
    row: header.row + 1,
    levels: header.levels + 1,
    texts: header.texts.map((name, column) => {
      const unit = (units[column] ?? '').replace(/[()（）]/g, '');
      return unit === '' ? name : `${name}(${unit})`;
    }),
  };
}

const unitText = /^[(（]?(?:百万|万|千|亿|w|k|m|元|rmb|¥|￥|%|人|个|篇|次|万元|千元)[)）]?$/i;

const rowsSearched = 60;
const deepestGroups = 3;
/** Two fields understood. */
const weakestHeader = 2;
/** A row of groups must bring a field more than the row alone, or tell apart two columns of the same name. */
const worthOfGroups = 0.4;
const costOfSameName = 0.5;
/** Without followers nothing can be scored; variants of one metric are worth little beside another metric. */
const worthOfFollowers = 3;
const worthOfVariant = 0.05;
const worthOfSetAside = 0.2;
const worthOfMisspelled = 0.5;
/** Longer texts are sentences and bios, not headers. */
const longestHeader = 60;

type Know = (header: string) => { readonly field: CreatorField; readonly worth: number } | null;

type MeaningOf = (text: string) => HeaderMeaning | null;

/** What each header text means, worked out once: the same texts come back in every combination of levels. */
function remembered(): MeaningOf {
  const known = new Map<string, HeaderMeaning | null>();
  return (text) => {
    let meaning = known.get(text);
    if (meaning === undefined) {
      meaning = headerMeaning(text);
      known.set(text, meaning);
    }
    return meaning;
  };
}

function knowing(choices: ColumnChoices, meaningOf: MeaningOf): Know {
  const chosen = new Map(Object.entries(choices));
  return (header) => {
    const field = chosen.get(header);
    if (field) return { field, worth: 1 };
    const meaning = header === '' ? null : meaningOf(header);
    if (meaning === null) return null;
    const worth =
      meaning.field === 'passedThrough' ? worthOfSetAside : meaning.by === 'spelling' ? worthOfMisspelled : 1;
    return { field: meaning.field, worth };
  };
}

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

/** The lower of two levels names fields, or says no more than 图文 and 平均 below a group that names one. */
function couldBeLowerLevel(cells: readonly Cell[], know: Know): boolean {
  const texts = cells.map(headerText).filter((text) => text !== '');
  const telling = texts.filter((text) => know(text) !== null || markedHeader(text).rest.trim() === '');
  return telling.length >= 2 && telling.length * 2 >= texts.length;
}

function couldBeGroups(cells: readonly Cell[]): boolean {
  return (
    cells.some((cell) => !isBlank(cell)) &&
    cells.every((cell) => typeof cell === 'string' && cell.trim().length <= longestHeader)
  );
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

function strengthOf(headers: readonly string[], know: Know): number {
  const fields = new Map<CreatorField, number>();
  const names = new Set<string>();
  let sameNames = 0;
  for (const header of headers) {
    const known = know(header);
    if (known === null) continue;
    const before = fields.get(known.field) ?? 0;
    const first = known.worth * (known.field === 'followers' ? worthOfFollowers : 1);
    fields.set(known.field, before === 0 ? first : before + worthOfVariant);
    if (names.has(header)) sameNames++;
    names.add(header);
  }
  return [...fields.values()].reduce((sum, worth) => sum + worth, 0) - sameNames * costOfSameName;
}
