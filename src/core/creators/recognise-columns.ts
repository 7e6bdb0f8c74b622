import { creatorMessages } from '../messages/creators';
import { type Language, say } from '../messages/message';
import { fieldMessages } from '../messages/wizard';
import { type Cell, columnLetters, type Table } from '../table';
import { distanceFromWanted } from './column-preference';
import { exactShare, fieldByContent, numericShare, sample } from './content';
import type { ColumnChoices, ColumnMatch, CreatorField } from './creator';
import { gatheredFields, isNumberField, isOfferField, noteFields, perNoteFields } from './field-kinds';
import type { FoundHeader } from './find-header';
import { foldHeader, type HeaderMarks, markedHeader } from './header-marks';
import { headerMeaning } from './header-meaning';
import { readNumber } from './numbers';
import { listed } from './problem-log';

/** A column that is read, and as what. */
export interface RecognisedColumn {
  /** An offset in each row of the table. */
  readonly column: number;
  readonly header: string;
  readonly field: CreatorField;
  readonly marks: HeaderMarks;
}

/** What the columns of a table were taken for. */
export interface RecognisedColumns {
  /** Every column with something in it, in the table's order, for the person to check. */
  readonly matches: readonly ColumnMatch[];
  /** The columns that are read, by field, the best first. Most fields have one; offers and tags may have several. */
  readonly used: ReadonlyMap<CreatorField, readonly RecognisedColumn[]>;
  readonly rowsAre: 'creators' | 'notes';
}

/**
 * Gives each column of the table a field: by the person's choice, by its header, or by its cells. Where several claim
 * the same field, the one nearest to what planners compare wins (column-preference.ts), and each says why.
 */
export function recogniseColumns(
  table: Table,
  found: FoundHeader,
  choices: ColumnChoices,
  language: Language,
): RecognisedColumns {
  const claims = claimsOf(table, found, choices);
  const rowsAre = settleNotes(claims, table, found.row + 1);
  refuseWords(claims);
  const used = elect(claims);
  const matches = claims.map((claim) => matchOf(claim, claims, used, table, language));
  return { matches, used, rowsAre };
}

type ClaimedBy = 'choice' | 'name' | 'parts' | 'spelling' | 'content' | 'nothing' | 'words';

/** What a column says it is, before it is weighed against the others. */
interface Claim {
  readonly column: number;
  readonly header: string;
  field: CreatorField | null;
  by: ClaimedBy;
  readonly marks: HeaderMarks;
  readonly confidence: number;
  readonly usualness: number;
  readonly cells: readonly Cell[];
  /** The header's unit was refused by the cells. */
  readonly unitIgnored: boolean;
}

function claimsOf(table: Table, found: FoundHeader, choices: ColumnChoices): Claim[] {
  const width = Math.max(found.headers.length, ...table.rows.slice(0, 100).map((row) => row.length));
  const claims: Claim[] = [];
  for (let column = 0; column < width; column++) {
    const header = found.headers[column] ?? '';
    const cells = sample(table, found.row + 1, column);
    if (header === '' && cells.length === 0) continue;
    claims.push(claimOf(column, header, cells, choices));
  }
  for (const claim of claims) {
    if (claim.field !== null || claim.by === 'choice') continue;
    const field = fieldByContent(claim.cells);
    if (field === null || claims.some((other) => other.field === field)) continue;
    claim.field = field;
    claim.by = 'content';
  }
  return claims;
}

function claimOf(column: number, header: string, cells: readonly Cell[], choices: ColumnChoices): Claim {
  const meaning = headerMeaning(header);
  const said = meaning?.marks ?? markedHeader(header).marks;
  const unitIgnored = said.unit > 1 && !unitFits(cells, said.unit);
  const marks = unitIgnored ? { ...said, unit: 1 } : said;
  const chosen = header !== '' && Object.keys(choices).includes(header);
  return {
    column,
    header,
    field: chosen ? (choices[header] ?? null) : (meaning?.field ?? null),
    by: chosen ? 'choice' : (meaning?.by ?? 'nothing'),
    marks,
    confidence: chosen ? 1 : (meaning?.confidence ?? confidenceByContent),
    usualness: meaning?.usualness ?? 0,
    cells,
    unitIgnored,
  };
}

const confidenceByContent = 0.5;

/** `粉丝数（万）` over cells such as 123456: in tens of thousands nobody has so many. */
function unitFits(cells: readonly Cell[], unit: number): boolean {
  const bare = cells
    .map((cell) => readNumber(cell))
    .flatMap((read) => (read === 'unreadable' || read.hasUnit || read.value === null ? [] : [read.value]))
    .sort((one, other) => one - other);
  const median = bare[Math.floor(bare.length / 2)];
  return median === undefined || median * unit <= largestTypical;
}

/** No export's typical creator has more followers, and no typical note costs more: assumption. */
const largestTypical = 3e7;

/**
 * Tells a table of notes from one of creators: it names a note on each row and gives plain counts. Then some plain
 * words mean the note and not the creator.
 */
function settleNotes(claims: readonly Claim[], table: Table, firstRow: number): 'creators' | 'notes' {
  const namesNotes = claims.some(({ field }) => field !== null && noteFields.includes(field));
  const counts = claims.filter(({ field }) => perNoteFields.some((perNote) => perNote === field));
  const plain = counts.filter(({ marks }) => marks.aggregate === null && marks.windowDays === null);
  if (!namesNotes || plain.length === 0 || plain.length < counts.length) return 'creators';
  const ids = claims.filter(({ field }) => field === 'id');
  for (const claim of claims) {
    if (claim.by === 'choice') continue;
    const word = foldHeader(claim.header);
    if (word === 'id' && ids.length > 1) claim.field = 'noteId';
    if (word === 'desc' || word === 'description') claim.field = 'noteText';
    if (claim.field === 'notes') claim.field = 'notesTotal';
  }
  settleLifetimeSaves(claims, table, firstRow);
  return 'notes';
}

/** Two columns claim the saves of a note: the one that is never below its likes and saves is the creator's 赞藏总数. */
function settleLifetimeSaves(claims: readonly Claim[], table: Table, firstRow: number): void {
  const [one, other, ...more] = claims.filter(({ field, by }) => field === 'saves' && by !== 'choice');
  const likes = claims.find(({ field }) => field === 'likes');
  if (!one || !other || more.length > 0 || !likes) return;
  if (claims.some(({ field }) => field === 'likesAndSavesTotal')) return;
  const covers = (total: Claim, saves: Claim) =>
    table.rows.slice(firstRow, firstRow + rowsCompared).every((row) => {
      const [all, liked, saved] = [total, likes, saves].map(({ column }) => valueIn(row[column]));
      return all === null || (all ?? 0) >= (liked ?? 0) + (saved ?? 0);
    });
  if (covers(one, other)) one.field = 'likesAndSavesTotal';
  else if (covers(other, one)) other.field = 'likesAndSavesTotal';
}

const rowsCompared = 300;

function valueIn(cell: Cell | undefined): number | null {
  const read = readNumber(cell ?? '');
  return read === 'unreadable' ? null : read.value;
}

/** A header may say likes over cells that hold words: the cells win, unless the person chose. */
function refuseWords(claims: readonly Claim[]): void {
  for (const claim of claims) {
    if (claim.field === null || claim.by === 'choice' || !isNumberField(claim.field)) continue;
    const share = numericShare(claim.cells);
    if (share === null || share >= 0.5) continue;
    const isOnly = !claims.some((other) => other !== claim && other.field === claim.field);
    // Followers are needed: with words in their only column, each row says so.
    if (claim.field === 'followers' && isOnly) continue;
    claim.by = 'words';
  }
}

function elect(claims: readonly Claim[]): Map<CreatorField, readonly RecognisedColumn[]> {
  const byField = new Map<CreatorField, Claim[]>();
  for (const claim of claims) {
    if (claim.field === null || claim.field === 'passedThrough' || claim.by === 'words') continue;
    const rivals = byField.get(claim.field);
    if (rivals) rivals.push(claim);
    else byField.set(claim.field, [claim]);
  }
  const used = new Map<CreatorField, readonly RecognisedColumn[]>();
  for (const [field, rivals] of byField) {
    const ranked = rivals.sort(byPreference);
    used.set(
      field,
      ranked.filter((claim, at) => at === 0 || addsTo(claim, ranked.slice(0, at))) as RecognisedColumn[],
    );
  }
  keepMatchingNotes(used, byField);
  return used;
}

function byPreference(one: Claim, other: Claim): number {
  return (
    Number(other.by === 'choice') - Number(one.by === 'choice') ||
    Number(other.cells.length > 0) - Number(one.cells.length > 0) ||
    distanceFromWanted(one.marks) - distanceFromWanted(other.marks) ||
    Math.round(10 * exactShare(other.cells)) - Math.round(10 * exactShare(one.cells)) ||
    other.confidence - one.confidence ||
    one.usualness - other.usualness ||
    one.column - other.column
  );
}

/** Tags and brands add up; so do quotes that differ in being declared or agreed. */
function addsTo(claim: Claim, before: readonly Claim[]): boolean {
  if (claim.field === null) return false;
  if (gatheredFields.has(claim.field)) return true;
  if (!isOfferField(claim.field)) return false;
  return !before.some(
    ({ marks }) =>
      (marks.declared ?? true) === (claim.marks.declared ?? true) && marks.agreed === claim.marks.agreed,
  );
}

/** 近7天笔记数 is not the number behind 近60天平均点赞: of several counts the one of the same window stays. */
function keepMatchingNotes(
  used: Map<CreatorField, readonly RecognisedColumn[]>,
  byField: ReadonlyMap<CreatorField, readonly Claim[]>,
): void {
  const counts = byField.get('notes');
  const metric = (['saves', 'likes', 'comments', 'engagement', 'shares'] as const)
    .map((field) => used.get(field)?.[0])
    .find((column) => column !== undefined);
  if (!counts || !metric) return;
  const matching = counts.find(
    ({ by, marks }) => by === 'choice' || marks.windowDays === metric.marks.windowDays,
  );
  if (matching) used.set('notes', [matching as RecognisedColumn]);
  else if (counts.every(({ marks }) => marks.windowDays !== null)) used.delete('notes');
}

function matchOf(
  claim: Claim,
  claims: readonly Claim[],
  used: ReadonlyMap<CreatorField, readonly RecognisedColumn[]>,
  table: Table,
  language: Language,
): ColumnMatch {
  const winners = claim.field === null ? [] : (used.get(claim.field) ?? []);
  const isUsed = winners.some(({ column }) => column === claim.column);
  const setAside = claim.field === 'passedThrough' || (claim.field !== null && !isUsed);
  return {
    column: table.firstColumn + claim.column,
    header: claim.header,
    field: claim.by === 'words' ? null : setAside ? 'passedThrough' : claim.field,
    confidence: claim.field === null || claim.by === 'words' ? 0 : claim.confidence,
    reason: reasonFor(claim, claims, winners, table, language),
    unit: claim.marks.unit,
  };
}

function reasonFor(
  claim: Claim,
  claims: readonly Claim[],
  winners: readonly RecognisedColumn[],
  table: Table,
  language: Language,
): string {
  const messages = creatorMessages;
  if (claim.field === null) {
    return say(language, claim.by === 'choice' ? messages.byChoiceIgnored : messages.unknownColumn);
  }
  const field = say(language, fieldMessages[claim.field]);
  if (claim.by === 'words') return say(language, messages.notNumbers, { field });
  if (claim.field === 'passedThrough') {
    return say(language, claim.marks.foreignMoney ? messages.foreignMoney : fieldMessages.passedThrough);
  }
  const winner = winners[0];
  if (winner === undefined) return say(language, messages.otherNotesWindow);
  if (!winners.some(({ column }) => column === claim.column)) {
    return say(language, messages.otherColumn, {
      field,
      column: columnLetters(table.firstColumn + winner.column),
    });
  }
  if (claim.unitIgnored) return say(language, messages.unitIgnored);
  const rivals = claims.filter((other) => other.field === claim.field && other.by !== 'words').length;
  if (rivals > winners.length && claim.by !== 'choice') {
    return say(language, messages.chosenOfSeveral, {
      count: rivals,
      field,
      marks: marksInWords(claim.marks, language),
    });
  }
  return say(language, reasons[claim.by]);
}

const reasons = {
  choice: creatorMessages.byChoice,
  name: creatorMessages.byName,
  parts: creatorMessages.byParts,
  spelling: creatorMessages.bySpelling,
  content: creatorMessages.byContent,
  nothing: creatorMessages.unknownColumn,
} as const;

function marksInWords(marks: HeaderMarks, language: Language): string {
  const messages = creatorMessages;
  const words: string[] = [];
  if (marks.purpose === 'organic') words.push(say(language, messages.markOrganic));
  if (marks.purpose === 'commercial') words.push(say(language, messages.markCommercial));
  if (marks.format === 'both') words.push(say(language, messages.markBoth));
  if (marks.format === 'image') words.push(say(language, messages.markImage));
  if (marks.format === 'video') words.push(say(language, messages.markVideo));
  if (marks.aggregate === 'median') words.push(say(language, messages.markMedian));
  if (marks.aggregate === 'mean') words.push(say(language, messages.markMean));
  if (marks.aggregate === 'total') words.push(say(language, messages.markTotal));
  if (marks.windowDays !== null) words.push(say(language, messages.markDays, { days: marks.windowDays }));
  if (marks.traffic === 'natural') words.push(say(language, messages.markNatural));
  if (marks.traffic === 'all') words.push(say(language, messages.markAllTraffic));
  return words.length === 0 ? say(language, messages.markPlain) : listed(language, words);
}
