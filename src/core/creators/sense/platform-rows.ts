import { creatorMessages } from '../../messages/creators/creators';
import { platformMessages } from '../../messages/creators/fields';
import { say } from '../../messages/message';
import { cellText } from '../cells/cell-text';
import type { CreatorField, Platform, PlatformFound } from '../creator';
import type { ProblemLog } from '../problem-log';
import type { ColumnLeftOut, ColumnMatch } from '../reading';
import { platformInTitle, platformsOfColumns, platformsOfRows } from './platform-words';
import { type SenseStep, type SenseView, withKnown, withoutRows } from './sense-view';

/**
 * Reads the accounts of one platform: columns and rows of others are never read beside them. Xiaohongshu's are taken,
 * else those that the followers are of, and the person may choose another that the table has. A table of another platform
 * alone is read as that.
 */
export const platformRows: SenseStep = (view, doubts, log) => {
  const columns = accountColumns(view);
  const { column, platforms: rows, several } = platformsOfRows(view);
  const found = platformsFound(columns, rows);
  const usual = usualPlatform(view, columns, found);
  const wish = doubts.chosen('platform');
  const chosen = found.find(({ platform }) => platform === wish)?.platform ?? usual;
  // Where each row says its platform, columns that name none are of that.
  const leftOut = columnsLeftOut(columns, chosen, rows.size > 0 ? chosen : usual);
  const aside = new Map([...rows].filter(([, platform]) => platform !== chosen && chosen !== null));
  sayPlatforms(chosen, found, leftOut.size + aside.size > 0, log);
  sayCountsEverywhere(view, log);
  sayAside(view, aside, column, chosen, log);
  const shared = [...several].filter((row) => !aside.has(row)).length;
  if (column !== null && chosen !== null && shared > 0) {
    const gaps = { column: log.letters(column), count: shared, platform: chosen };
    log.remark('note', null, column, 'severalPlatforms', gaps);
  }
  if (column !== null) leftOut.set(column, { why: 'tellsPlatform' });
  const read = leftOut.size === 0 ? view : withKnown(view, { leftOut });
  return {
    ...withoutRows(read, new Set(aside.keys()), 'otherPlatform'),
    platform: chosen,
    platforms: withChosen(found, chosen),
  };
};

/** A column that says something of an account. */
interface AccountColumn {
  readonly column: number;
  readonly field: CreatorField;
  /** `null`: it does not say. */
  readonly platform: Platform | null;
  /** The person chose what it means. */
  readonly isChosen: boolean;
}

function accountColumns(view: SenseView): readonly AccountColumn[] {
  const platforms = platformsOfColumns(view);
  return view.recognised.matches.flatMap((match) => {
    const field = fieldOf(match);
    const column = match.column - view.table.firstColumn;
    const platform = platforms.get(column) ?? null;
    const isOfAccount = field !== null && (platform !== null || !ofPerson.has(field));
    return isOfAccount ? [{ column, field, platform, isChosen: match.reason.why === 'choice' }] : [];
  });
}

/** The field that a column claims, whether it is read or another is. */
function fieldOf({ field, reason }: ColumnMatch): CreatorField | null {
  if (field !== 'passedThrough') return field;
  return 'field' in reason ? reason.field : null;
}

/** What is said of a person, whatever the platform. */
const ofPerson: ReadonlySet<CreatorField> = new Set([
  'name',
  'agency',
  'bio',
  'tags',
  'niche',
  'contact',
  'recentBrands',
  'region',
  'gender',
  'availability',
  'asOf',
  'rebate',
  'taxIncluded',
  'priceTerms',
  'gifting',
  'format',
]);

function platformsFound(
  columns: readonly AccountColumn[],
  rows: ReadonlyMap<number, Platform | null>,
): readonly PlatformFound[] {
  const counts = new Map<Platform, number | null>();
  for (const platform of rows.values())
    if (platform !== null) counts.set(platform, (counts.get(platform) ?? 0) + 1);
  for (const { platform } of columns)
    if (platform !== null && !counts.has(platform)) counts.set(platform, null);
  const ofColumns = (of: Platform) => columns.filter(({ platform }) => platform === of).length;
  // By how much there is of each, and never by what stands first.
  return [...counts]
    .map(([platform, count]) => ({ platform, rows: count }))
    .sort(
      (one, other) =>
        (other.rows ?? 0) - (one.rows ?? 0) ||
        ofColumns(other.platform) - ofColumns(one.platform) ||
        (one.platform < other.platform ? -1 : 1),
    );
}

/** The platform that is read unless the person chooses another; `null` where the columns read name none. */
function usualPlatform(
  view: SenseView,
  columns: readonly AccountColumn[],
  found: readonly PlatformFound[],
): Platform | null {
  const byRows = found.filter(({ rows }) => rows !== null);
  const [most] = byRows;
  if (most !== undefined)
    return byRows.some(({ platform }) => platform === 'xiaohongshu') ? 'xiaohongshu' : most.platform;
  const byPerson = columns.find(({ field, isChosen }) => field === 'followers' && isChosen)?.platform;
  if (byPerson != null) return byPerson;
  const names = found.map(({ platform }) => platform);
  const ofFollowers = columns.filter(({ field }) => field === 'followers').map(({ platform }) => platform);
  const isHere = ofFollowers.length === 0 || ofFollowers.some((of) => of === null || of === 'xiaohongshu');
  if (names.includes('xiaohongshu') && isHere) return 'xiaohongshu';
  const [only, ...more] = names;
  const unnamed = new Set(columns.filter(({ platform }) => platform === null).map(({ field }) => field));
  if (only !== undefined && more.length === 0) {
    // 抖音粉丝数 beside 粉丝数 is a second account; 抖音号 beside it is the account's.
    const isSecond = columns.some(({ platform, field }) => platform === only && unnamed.has(field));
    return isSecond ? platformInTitle(view) : only;
  }
  if (only !== undefined && !unnamed.has('followers'))
    return names.find((platform) => ofFollowers.includes(platform)) ?? only;
  return platformInTitle(view);
}

/** @param usual whose accounts the columns are that name no platform */
function columnsLeftOut(
  columns: readonly AccountColumn[],
  chosen: Platform | null,
  usual: Platform | null,
): Map<number, ColumnLeftOut> {
  return new Map(
    columns
      .filter(({ platform }) => (platform === null ? chosen !== usual : platform !== chosen))
      .map(({ column, platform }) => [column, { why: 'otherPlatform', platform: platform ?? usual }]),
  );
}

function sayPlatforms(
  chosen: Platform | null,
  found: readonly PlatformFound[],
  isLeftOut: boolean,
  log: ProblemLog,
): void {
  const others = found.map(({ platform }) => platform).filter((platform) => platform !== chosen);
  if (isLeftOut && others.length > 0) log.remark('note', null, null, 'otherPlatforms', { others });
  if (chosen !== null && chosen !== 'xiaohongshu')
    log.remark('note', null, null, 'ofPlatform', { platform: chosen });
}

/** Each row that is left out names its platform, by the word of its cell where it is none here. */
function sayAside(
  { table }: SenseView,
  aside: ReadonlyMap<number, Platform | null>,
  column: number | null,
  chosen: Platform | null,
  log: ProblemLog,
): void {
  if (chosen === null) return;
  const wordOf = (platform: Platform) => say(log.language, platformMessages[platform]);
  const read = wordOf(chosen);
  for (const [row, of] of aside) {
    const platform = of !== null ? wordOf(of) : `“${cellText(table.rows[row]?.[column ?? 0])}”`;
    const gaps = { row: log.sheetRow(row), platform, read };
    log.add('rejected', row, null, say(log.language, creatorMessages.rowOfOtherPlatform, gaps));
  }
}

/** 全网粉丝数 is read where no column counts one account's. */
function sayCountsEverywhere({ recognised: { used } }: SenseView, log: ProblemLog): void {
  for (const [field, [column]] of used) {
    if (column === undefined || !column.marks.everywhere) continue;
    log.remark('doubtful', null, column.column, 'countsEverywhere', {
      column: log.letters(column.column),
      field,
    });
  }
}

/** The platform that is read first; the others as the table has them. */
function withChosen(found: readonly PlatformFound[], chosen: Platform | null): readonly PlatformFound[] {
  if (chosen === null) return found;
  const own = found.find(({ platform }) => platform === chosen) ?? { platform: chosen, rows: null };
  return [own, ...found.filter(({ platform }) => platform !== chosen)];
}
