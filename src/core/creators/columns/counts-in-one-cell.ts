import { countsApart } from '../cells/counts-apart';
import type { PerNoteField } from '../field-kinds';
import { markedHeader } from '../header/header-marks';
import type { Claim } from './claim';
import { numericShare, shareOf } from './content';

/**
 * A column whose header names several counts, 赞藏评 or `likes/saves/comments`: over cells such as 33/15/6 a claim for each, in
 * the header's order; over one number, where likes, saves and comments are among them, what a note got in all.
 */
export function withCountsApart(claim: Claim): readonly Claim[] {
  const fields = claim.by === 'choice' ? [] : countsNamed(claim.header);
  const [, second] = fields;
  if (second === undefined || claim.cells.length === 0) return [claim];
  const of = fields.length;
  if (shareOf(claim.cells, (cell) => countsApart(cell, of) !== null) >= telling) {
    return fields.map((field, at) => ({
      ...claim,
      ...byParts,
      field,
      part: { at, of },
      unitDoubt: null,
      cells: claim.cells.flatMap((cell) => countsApart(cell, of)?.[at] ?? []),
    }));
  }
  const isAll = (['likes', 'saves', 'comments'] as const).every((field) => fields.includes(field));
  if (!isAll || (numericShare(claim.cells) ?? 0) < telling) return [claim];
  return [claim.field === 'engagement' ? claim : { ...claim, ...byParts, field: 'engagement' }];
}

/** So many of the cells must hold as many counts as the header names (assumption). */
const telling = 0.6;
const byParts = { by: 'parts', confidence: 0.9 } as const;

/** The counts that a header names and nothing else, each once; empty where it says anything more. */
function countsNamed(header: string): readonly PerNoteField[] {
  const { rest } = markedHeader(header);
  if (rest.length > longestSequence || !sequence.test(rest.trim())) return [];
  const fields = [...rest.matchAll(count)].flatMap(([word]) => fieldOf(word) ?? []);
  return new Set(fields).size === fields.length ? fields : [];
}

function fieldOf(word: string): PerNoteField | null {
  return words.find(([, pattern]) => pattern.test(word))?.[0] ?? null;
}

const longestSequence = 60;
const likes = '点?赞|likes?';
const saves = '收?藏|saves?|collects?|collections?|favou?rites?|favs?';
const comments = '评论?|comments?|cmts?';
const shares = '分享|转发?|shares?|reposts?';
const words: readonly (readonly [PerNoteField, RegExp])[] = [
  ['likes', new RegExp(`^(?:${likes})$`)],
  ['saves', new RegExp(`^(?:${saves})$`)],
  ['comments', new RegExp(`^(?:${comments})$`)],
  ['shares', new RegExp(`^(?:${shares})$`)],
];
const anyCount = `(?:${likes}|${saves}|${comments}|${shares})`;
const count = new RegExp(anyCount, 'g');
const sequence = new RegExp(
  `^(?:(?:笔记|单篇|作品)?(?:互动|数据)(?:量|数|数据|情况)?)?[(:\\s]{0,2}(?:${anyCount}[数量]?[/、,+&·|和与及\\s-]{0,3}){2,6}\\)?$`,
);
