import type { Table } from '../../table';
import { numberIn } from '../cells/numbers';
import type { CreatorField } from '../creator';
import { isDivided, noteFields, perNoteFields } from '../field-kinds';
import { foldHeader } from '../header/fold-header';
import type { Claim } from './claim';

/**
 * Whether the headers say that each row is a note: it names the note, and gives plain counts. Averages, or the creator's
 * likes so far, may stand beside plain counts where two columns name the note.
 */
export function listsNotes(claims: readonly Claim[]): boolean {
  const counts = claims.filter(isCount);
  const names = new Set(
    claims.flatMap((claim) =>
      claim.field !== null && noteFields.includes(claim.field) && !isOfSample(claim) ? claim.field : [],
    ),
  );
  if (counts.length === 0 || names.size === 0) return false;
  if (counts.every(isPlain)) return true;
  const plain = new Set(counts.filter(isPlain).map(({ field }) => field));
  if (claims.some((claim) => claim.field === 'noteDate' && !isPlainDate(claim))) names.add('noteDate');
  return (
    names.size > 1 &&
    plain.size > 1 &&
    counts.every((count) => isPlain(count) || plain.has(count.field) || count.marks.aggregate === 'total')
  );
}

function isCount({ field }: Claim): boolean {
  return perNoteFields.some((perNote) => perNote === field);
}

/** 互动总量 is one note's likes, saves and comments together; 总点赞 is what a creator has in all. */
function couldBeNotes(claim: Claim): boolean {
  const { aggregate, windowDays } = claim.marks;
  return isPlain(claim) || (!isCount(claim) && aggregate === 'total' && windowDays === null);
}

function isPlain({ marks }: Claim): boolean {
  return marks.aggregate === null && marks.windowDays === null;
}

/** 代表作标题 is that of a sample which the creator is shown by. */
export function isOfSample({ header }: { readonly header: string }): boolean {
  return /代表|案例|示例|爆[款文]|优秀|精选|最佳|\b(?:samples?|examples?|best|top|featured|showcase)\b/.test(
    foldHeader(header),
  );
}

/** 日期 alone may be the day of anything. */
export function isPlainDate({ header }: { readonly header: string }): boolean {
  return /^(?:日期|时间|date|time)$/.test(foldHeader(header));
}

/** Where rows are creators, 是否合作 asks whether we work together, and a plain 日期 is the sheet keeper's. */
export function claimsOfCreators(claims: readonly Claim[]): readonly Claim[] {
  return claims.map((claim) => {
    const ofNotes = claim.field === 'notePaid' || (claim.field === 'noteDate' && isPlainDate(claim));
    return ofNotes && claim.by !== 'choice' ? { ...claim, field: null } : claim;
  });
}

/** In a table of notes some plain words mean the note, and others the creator behind it. */
export function claimsOfNotes(claims: readonly Claim[], table: Table, firstRow: number): readonly Claim[] {
  const ids = claims.filter(({ field }) => field === 'id').length;
  const lifetime = lifetimeAmongSaves(claims, table, firstRow);
  const ofNote = new Set(
    claims
      .filter((claim) => isDivided(claim.field) && couldBeNotes(claim) && claim.belied === null)
      .map(({ field }) => field),
  );
  return claims.map((claim) => {
    if (claim.by === 'choice') return claim;
    if (isDivided(claim.field) && !couldBeNotes(claim) && ofNote.has(claim.field))
      return { ...claim, field: 'passedThrough', leftOut: { why: 'ofCreator' } };
    const word = foldHeader(claim.header);
    let field: CreatorField | null = claim.field;
    if (word === 'id' && ids > 1) field = 'noteId';
    if (word === 'desc' || word === 'description') field = 'noteText';
    if (field === 'notes') field = 'notesTotal';
    if (claim === lifetime) field = 'likesAndSavesTotal';
    return field === claim.field ? claim : { ...claim, field };
  });
}

/** Of two columns that claim a note's saves, the one never below its likes and saves is the creator's 赞藏总数. */
function lifetimeAmongSaves(claims: readonly Claim[], table: Table, firstRow: number): Claim | null {
  const [one, other, ...more] = claims.filter(({ field, by }) => field === 'saves' && by !== 'choice');
  const likes = claims.find(({ field }) => field === 'likes');
  if (!one || !other || more.length > 0 || !likes) return null;
  if (claims.some(({ field }) => field === 'likesAndSavesTotal')) return null;
  const covers = (total: Claim, saves: Claim) =>
    table.rows.slice(firstRow, firstRow + rowsCompared).every((row) => {
      const all = numberIn(row[total.column]);
      return all === null || all >= (numberIn(row[likes.column]) ?? 0) + (numberIn(row[saves.column]) ?? 0);
    });
  if (covers(one, other)) return one;
  return covers(other, one) ? other : null;
}

const rowsCompared = 300;
