import { readNumber } from '../../../creators/cells/numbers';
import { addDays } from '../../../days';
import { actExamples } from '../../../messages/campaign/act-verbs';
import { refusalMessages as messages } from '../../../messages/campaign/acts';
import type { CampaignRecord } from '../../record/campaign-record';
import { codeOf } from '../../record/codes';
import { isReserve } from '../../record/plan-row';
import { readDayNear } from '../../record/tab/read-day';
import { type Act, type Deed, type Done, type LateOption, lateOptions } from '../act';
import { isRefused, type Refused } from '../acted';
import { mostDays } from '../moves/late';
import { refuse } from '../rows-named';
import { lastToUndo } from '../undo';
import { sentVersions } from '../versions';
import { isWord, type ReadLine, readLine, without } from './read-line';

/**
 * An act as a person writes it in one line, in English or Chinese: `decline M03, K11 because too dear`, `delay M02 to 12-14`,
 * `late 5`, `agree M03 9500 video`, `places 40`, `sign Ms Li`, `undo`; 婉拒 M03, 改期 M02 12-14, 撤销.
 */
export function parseAct(words: string, record: CampaignRecord, done: Done): Act | Refused {
  const line = readLine(words);
  const deed = line === null ? null : deedOf(line, record, done);
  if (deed === null) return notUnderstood(words);
  return isRefused(deed) ? deed : { ...deed, day: done.day, by: done.by };
}

function notUnderstood(words: string): Refused {
  const { message } = refuse(messages.notUnderstood, { words, such: '' }).refused;
  // The examples are of the language in which the sentence is said.
  const filled = (language: 'en' | 'zh') =>
    message[language].replace('{such}', () => actExamples.such[language]);
  return { refused: { message: { en: filled('en'), zh: filled('zh') }, values: { words } } };
}

function deedOf(line: ReadLine, record: CampaignRecord, done: Done): Deed | Refused | null {
  const { kind, codes, rest, why } = line;
  switch (kind) {
    case 'decline':
    case 'no-show':
    case 'cancel':
    case 'bench':
    case 'unfound':
    case 'deleted':
    case 'finish':
      return endingOf({ ...line, kind });
    case 'swap':
      return swapOf(line, record);
    case 'delay':
      return delayOf(line, done);
    case 'late':
      return lateOf(line);
    case 'hold':
    case 'resume':
    case 'accept':
    case 'parcel back':
      return rest.length > 0 || why !== '' ? null : { kind, codes };
    case 'agree':
      return agreeOf(line);
    case 'fill':
      return fillOf(line);
    case 'places':
      return placesOf(line);
    case 'version':
      return versionOf(line);
    case 'sign':
      return signOf(line, record);
    case 'undo':
      return undoOf(line, record);
  }
}

type EndingLine = ReadLine & {
  readonly kind: Extract<Deed, { readonly why?: string; readonly refill?: boolean }>['kind'];
};

/** What follows the codes is the reason, but for who is to come, 'refill' and a repost. */
function endingOf({ kind, codes, rest, why }: EndingLine): Deed {
  const words = [...rest];
  const take = (meant: Parameters<typeof isWord>[1]) => {
    const at = words.findIndex((word) => isWord(word, meant));
    if (at !== -1) words.splice(at, 1);
    return at;
  };
  const reposts = (kind === 'deleted' || kind === 'unfound') && take('repost') !== -1;
  const link = reposts ? words.find((word) => word.startsWith('http')) : undefined;
  if (reposts) return { kind, codes, repost: link === undefined ? {} : { link } };
  const refill = take('refill') !== -1;
  const withAt = words.findIndex((word, at) => isWord(word, 'with') && codeOf(words[at + 1]) !== null);
  const reserve = withAt === -1 ? null : codeOf(words[withAt + 1]);
  if (withAt !== -1) words.splice(withAt, 2);
  const reason = [...words, why].filter((word) => word !== '').join(' ');
  return {
    kind,
    codes,
    ...(reason !== '' && { why: reason }),
    ...(reserve !== null && { reserve }),
    ...((refill || reserve !== null) && { refill: true }),
  };
}

/** `swap K11`, `swap K11 with K31`, `swap K11 K31` where K31 stands by. */
function swapOf({ codes, rest, why }: ReadLine, { rows }: CampaignRecord): Deed {
  const named = isWord(rest[0], 'with') ? codeOf(rest[1]) : null;
  const [first, second] = codes;
  const standsBy = rows.some((row) => row.code === second && isReserve(row));
  const isPair = named === null && codes.length === 2 && standsBy;
  const to = named ?? (isPair ? second : undefined);
  const reason = [...rest.slice(named === null ? 0 : 2), why].filter((word) => word !== '').join(' ');
  return {
    kind: 'swap',
    codes: isPair && first !== undefined ? [first] : codes,
    ...(to !== undefined && { to }),
    ...(reason !== '' && { why: reason }),
  };
}

function delayOf({ codes, rest }: ReadLine, done: Done): Deed | Refused {
  const words = rest.filter((word) => !isWord(word, 'to')).map((word) => without(word, 'to'));
  const text = words.join(' ');
  const days = daysIn(words);
  if (days !== null) return { kind: 'delay', codes, days };
  if (text === '') return refuse(messages.noDay);
  const near = addDays(done.day, usualDaysAhead);
  const to = readDayNear(text, near);
  return to === null ? refuse(messages.noSuchDay, { words: text }) : { kind: 'delay', codes, to };
}

/** A day without a year is more often ahead than past. */
const usualDaysAhead = 90;

/** `5`, `5 days`, `5天`; `null` for anything else. */
function daysIn([first = '', second]: readonly string[]): number | null {
  const found = /^(\d{1,3})(\D{0,4})$/.exec(first);
  const unit = found?.[2] === '' ? second : found?.[2];
  if (found === null || (unit !== undefined && !isWord(unit, 'days'))) return null;
  return Number(found[1]);
}

/** `late 5`, `late 5 K07=swap M02=cancel`. */
function lateOf({ rest, codes }: ReadLine): Deed | Refused | null {
  const words = rest.filter((word) => !isWord(word, 'to'));
  const pairs = words.filter((word) => word.includes('='));
  const days = daysIn(words.filter((word) => !word.includes('=')));
  if (codes.length > 0) return null;
  if (days === null) return refuse(messages.noDays, { most: mostDays });
  const choices: Record<string, LateOption> = {};
  for (const pair of pairs) {
    const [code = '', said = ''] = pair.split('=');
    const option = lateOptions.find((one) => one === said.toLowerCase().replace(/-/g, ' '));
    const known = codeOf(code);
    if (option === undefined || known === null)
      return refuse(messages.noSuchChoice, {
        code,
        options: lateOptions.map((one) => one.replace(/ /g, '-')).join(', '),
      });
    choices[known] = option;
  }
  return { kind: 'late', days, ...(pairs.length > 0 && { choices }) };
}

function agreeOf({ codes, rest }: ReadLine): Deed | Refused {
  const format = rest.some((word) => isWord(word, 'video'))
    ? 'video'
    : rest.some((word) => isWord(word, 'image'))
      ? 'image'
      : undefined;
  const amounts = rest.filter(
    (word) => !isWord(word, 'video') && !isWord(word, 'image') && !isWord(word, 'to'),
  );
  const [amount] = amounts;
  if (amount === undefined) return refuse(messages.noMoney);
  const read = readNumber(amount);
  const isOne = amounts.length === 1 && read !== 'unreadable' && read.high === null && !read.percent;
  if (!isOne || read.value === null || read.value < 0)
    return refuse(messages.noSuchPrice, { words: amounts.join(' ') });
  const fen = Math.round(read.value * 100);
  return { kind: 'agree', codes, fen, ...(format !== undefined && { format }) };
}

/** `fill K07 K31`, `fill K07=K31`: each place, then who stands by and gets it. */
function fillOf({ codes, rest }: ReadLine): Deed | null {
  const all = [...codes, ...rest.flatMap((word) => word.split('=').map(codeOf))].filter(
    (code) => code !== null,
  );
  const areMore = rest.some(
    (word) => !isWord(word, 'with') && word.split('=').some((one) => codeOf(one) === null),
  );
  if (areMore || all.length === 0 || all.length % 2 === 1) return null;
  const pairs = all.flatMap((code, at) => (at % 2 === 0 ? [{ code, creator: all[at + 1] ?? '' }] : []));
  return { kind: 'fill', pairs };
}

/** `places 40`, `places A 40`, `places lot A 40`. */
function placesOf({ rest }: ReadLine): Deed | null {
  const [first = '', second] = rest.filter((word) => !isWord(word, 'lot') && !isWord(word, 'to'));
  const [lot, count] = second === undefined ? [undefined, first] : [first, second];
  return /^\d{1,4}$/.test(count)
    ? { kind: 'places', count: Number(count), ...(lot !== undefined && { lot: lot.toUpperCase() }) }
    : null;
}

function versionOf({ rest, codes }: ReadLine): Deed | Refused {
  const [label = '', ...others] = [...codes, ...rest];
  const to = others.filter((word, at) => at > 0 || !isWord(word, 'to')).map((word) => without(word, 'to'));
  return label === '' ? refuse(messages.noLabel) : { kind: 'version', label, to: to.join(' ') };
}

/** `sign Ms Li`, `sign v3 by Ms Li`, where v3 was sent. */
function signOf({ rest }: ReadLine, { log }: CampaignRecord): Deed | Refused {
  const sent = sentVersions(log).map(({ label }) => label);
  const version = sent.includes(rest[0] ?? '') ? rest[0] : undefined;
  const words = version === undefined ? rest : rest.slice(1);
  const who = (isWord(words[0], 'to') ? words.slice(1) : words).join(' ');
  if (who === '') return refuse(messages.noSigner);
  return { kind: 'sign', who, ...(version !== undefined && { version }) };
}

function undoOf({ rest }: ReadLine, { log }: CampaignRecord): Deed | Refused | null {
  const [word, ...others] = rest;
  if (word === undefined) {
    const last = lastToUndo(log);
    return last === null ? refuse(messages.nothingToUndo) : { kind: 'undo', number: last };
  }
  const found = /^#?(\d{1,6})$/.exec(word);
  return found === null || others.length > 0 ? null : { kind: 'undo', number: Number(found[1]) };
}
