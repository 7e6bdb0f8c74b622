import { longestName } from '../cells/text-limits';
import type { CreatorField } from '../creator';
import { isNumberField } from '../field-kinds';
import { countsNamed, type Named, named, namedWithFillers, nearlyNamed, withoutFillers } from './alias-index';
import { foldHeader } from './fold-header';
import { type HeaderMarks, markedHeader } from './header-marks';
import { isSetAside } from './set-aside';

/** What a header was taken for by its words alone. */
export interface HeaderMeaning {
  readonly field: CreatorField;
  readonly marks: HeaderMarks;
  /** By a known name, by its parts, or by a name that is nearly spelled so. */
  readonly by: 'name' | 'parts' | 'spelling';
  /** 0 to 1. */
  readonly confidence: number;
  /** How usual the name is for the field: 0 the most usual. Decides between columns that are equal otherwise. */
  readonly usualness: number;
}

/** What the header means, or `null` where none of its words name a field. */
export function headerMeaning(header: string): HeaderMeaning | null {
  if (header.length > longestName) return null;
  const whole = markedHeader(header);
  if (whole.words === '') return null;
  const exact = named(foldHeader(header)) ?? named(whole.words) ?? bothOrNotes(foldHeader(header));
  if (exact) return meaning(exact, whole.marks, 'name', 1);
  const ofPath = inPath(header);
  if (ofPath !== null) return ofPath;
  if (namesTarget(whole.words)) return { ...asidePart, marks: { ...whole.marks, target: true } };
  if (isSetAside(whole.words)) return { ...asidePart, marks: whole.marks };
  const plain = namedWithFillers(whole.words) ?? named(whole.timeless);
  if (plain) return meaning(plain, whole.marks, 'name', 1);
  for (const [text, confidence] of readings(header)) {
    const { words, rest } = markedHeader(text);
    const found = named(words) ?? named(rest);
    if (found) return meaning(found, whole.marks, 'parts', confidence);
    const filled = namedWithFillers(rest) ?? byMarks(whole.marks, rest);
    if (filled) return meaning(filled, whole.marks, 'parts', confidence * 0.9);
  }
  const twice = sameInEachWord(whole.rest);
  if (twice !== null) return meaning(twice, whole.marks, 'parts', 0.8);
  const timed = inItsTime(foldHeader(header));
  if (timed !== null) return timed;
  const near = nearlyNamed(withoutFillers(whole.rest));
  return near && meaning(near, whole.marks, 'spelling', 0.6);
}

/** 赞与收藏 is what they come to together; 笔记 alone may count them, which the cells must bear out. */
function bothOrNotes(folded: string): Named | null {
  if (folded === '笔记') return { field: 'notesTotal', usualness: 50 };
  const isBoth = /[与和及]/.test(folded) && countsNamed(folded).join() === 'likes,saves';
  return isBoth ? { field: 'likesAndSavesTotal', usualness: 50 } : null;
}

/** `MCN agency` says one thing twice. */
function sameInEachWord(rest: string): Named | null {
  const [first, ...others] = rest
    .split(' ')
    .filter((word) => word !== '')
    .map(named);
  const isSame = others.length > 0 && others.every((other) => other !== null && other.field === first?.field);
  return isSame ? (first ?? null) : null;
}

/** Whether it is of a number that somebody is to reach, and nobody has: 点赞KPI, 收藏目标, `Guaranteed views`. */
function namesTarget(words: string): boolean {
  const left = words.replace(wordsOfTargets, ' ');
  const field = left === words ? undefined : headerMeaning(left)?.field;
  return field !== undefined && isNumberField(field);
}

const wordsOfTargets =
  /目标|考核|承诺|保证|保底(?!价)|要求|期望(?!.{0,6}[价费酬])|\b(?:kpis?|targets?|goals?|guaranteed?|quota)\b/g;

/**
 * What the last part of a crawler's path means, `note_card.interact_info.liked_count`: alone where it has words enough to, else with
 * the part before it, as in `author.id` and `cover.url`.
 */
function inPath(header: string): HeaderMeaning | null {
  if (!path.test(header)) return null;
  const [last = '', owner = ''] = header.split('.').reverse();
  const found = ofAnything.test(foldHeader(last))
    ? named(foldHeader(`${owner} ${last}`))
    : named(foldHeader(last));
  if (found !== null) return meaning(found, markedHeader(last).marks, 'name', 1);
  return ofAnything.test(foldHeader(last)) ? null : headerMeaning(last);
}

const path = /^[a-z]\w{0,40}(?:\.[a-z]\w{0,40}){1,6}$/i;
const ofAnything = /^(?:ids?|name|urls?|link|type|status|time|desc|text|title|count|image|index)$/;

/**
 * 原粉丝数 and 现图文报价 say of what time it is in one character: only where the rest is a name, and the whole was none, as
 * 原创报价 and 现居城市 are.
 */
function inItsTime(folded: string): HeaderMeaning | null {
  const [first = '', rest] = [folded[0], folded.slice(1).replace(/^有/, '')];
  if (first !== '原' && first !== '现') return null;
  const found = headerMeaning(rest);
  if (found === null || found.marks.period !== null || !(found.field === 'followers' || isOffer(found.field)))
    return null;
  const stands = first === '原' ? 'earlier' : 'now';
  const period = { year: null, month: 0, day: 0, stands, lasts: false, leads: true } as const;
  return { ...found, marks: { ...found.marks, period } };
}

const asidePart = { field: 'passedThrough', by: 'parts', confidence: 0.8, usualness: 0 } as const;

/**
 * The texts in a header that may carry its name, the surest first: all of it, without its brackets, its last or first
 * part, what the brackets hold, only its Chinese or only its English words.
 */
function* readings(header: string): Generator<readonly [text: string, confidence: number]> {
  const folded = foldHeader(header);
  const open = folded.replace(/[([{【].*?[)\]}】]/g, ' ').trim();
  yield [folded, 0.95];
  if (open !== folded) yield [open, 0.9];
  if (isRatio(folded)) return;
  const parts = open.split(/\s*[-—–|:>·\n/]\s*/).filter((part) => part !== '');
  if (parts.length > 1) {
    yield [parts[parts.length - 1] as string, 0.85];
    if (/[\n/]/.test(open)) yield [parts[0] as string, 0.85];
  }
  const bracketed = /[([{【](.*?)[)\]}】]/.exec(folded)?.[1];
  if (bracketed) yield [bracketed, 0.8];
  const chinese = folded.replace(/[^\u4e00-\u9fff]+/g, '');
  const english = folded.replace(/[\u4e00-\u9fff]+/g, ' ').trim();
  if (chinese === '' || english === '') return;
  // MCN名称 names an agency: 名称 alone says of whom no more than 'name' does.
  if (!isJustName(chinese)) yield [chinese, 0.75];
  if (english.length > 2) yield [english, 0.7];
  if (isJustName(chinese)) yield [chinese, 0.7];
}

function isJustName(text: string): boolean {
  return /^(?:名称|名字|姓名|名)$/.test(text);
}

/** `互动/粉丝` and `cost/like` divide one metric by another; `粉丝数/Followers` says the same one twice. */
function isRatio(folded: string): boolean {
  if (/(?:ratio|比|率|占比|比例)\s*$/.test(folded)) return true;
  const sides = folded.split(/[/÷]/);
  if (sides.length !== 2) return false;
  const [over, under] = sides.map((side) => {
    const { words, rest } = markedHeader(side);
    return named(words) ?? named(rest) ?? namedWithFillers(rest);
  });
  return (
    over !== null && under !== null && over !== undefined && under !== undefined && over.field !== under.field
  );
}

function meaning(
  found: Named,
  marks: HeaderMarks,
  by: HeaderMeaning['by'],
  confidence: number,
): HeaderMeaning {
  return {
    field: inTheLightOf(marks, found.field, by),
    marks,
    by,
    confidence: Math.round(confidence * 100) / 100,
    usualness: found.usualness,
  };
}

/** The same word means another field beside certain marks: 关注中位数 counts new followers, 近30天笔记数 is no lifetime count. */
function inTheLightOf(marks: HeaderMarks, field: CreatorField, by: HeaderMeaning['by']): CreatorField {
  if (marks.asked && isNumberField(field)) return 'passedThrough';
  const averaged = marks.aggregate === 'median' || marks.aggregate === 'mean';
  if (field === 'following' && averaged) return 'follows';
  if (field === 'followers' && marks.aggregate === 'median') return 'passedThrough';
  if (field === 'notesTotal' || field === 'notes') {
    if (marks.period !== null && (marks.period.lasts || (marks.period.leads && marks.period.month > 0)))
      return 'passedThrough';
    if (by !== 'name' && (marks.format === 'image' || marks.format === 'video')) return ofOneFormat(marks);
    if (marks.purpose === 'commercial')
      return marks.windowDays === null ? 'commercialNotes' : 'passedThrough';
    if (field === 'notes' && marks.aggregate === 'total' && marks.windowDays === null) return 'notesTotal';
    return marks.windowDays === null ? field : 'notes';
  }
  if (
    field === 'commercialNotes' &&
    (marks.windowDays !== null || marks.format !== null || marks.period?.lasts)
  )
    return 'passedThrough';
  const ofSomeTime = marks.windowDays !== null || marks.period !== null;
  if (field === 'follows' && ofSomeTime && !averaged) return 'passedThrough';
  if (field === 'likesAndSavesTotal' && (averaged || marks.windowDays !== null)) return 'passedThrough';
  if (isOffer(field)) {
    if (marks.foreignMoney) return 'passedThrough';
    if (marks.format === 'image') return 'offerImage';
    if (marks.format === 'video') return 'offerVideo';
  }
  return field;
}

/** How many image notes there were of late is told by their number; of other notes nothing is asked. */
function ofOneFormat({ format, purpose, windowDays }: HeaderMarks): CreatorField {
  const tells = format === 'image' && purpose !== 'commercial' && windowDays !== null;
  return tells ? 'imageNotesLately' : 'passedThrough';
}

function isOffer(field: CreatorField): boolean {
  return field === 'offerAny' || field === 'offerImage' || field === 'offerVideo';
}

/** 是否商业笔记 asks whether a note is paid; 报备图文, 水下, 图文￥, 图文（含税）, 图文折后 and `Post (RMB)` name a quote without a word for it. */
function byMarks(marks: HeaderMarks, rest: string): Named | null {
  if (withoutFillers(rest) !== '') return null;
  const isPaid = marks.format === null && (marks.purpose === 'commercial' || marks.declared === true);
  if (marks.asked && isPaid) return { field: 'notePaid', usualness: 50 };
  const isOfOneNote = marks.aggregate !== 'total' && marks.windowDays === null;
  const isOfMoney = marks.money || (marks.format !== null && (marks.withFee || marks.taxIncluded !== null));
  return marks.declared === null && !(isOfMoney && isOfOneNote) ? null : { field: 'offerAny', usualness: 50 };
}
