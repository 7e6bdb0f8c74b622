import type { Brief } from '../../brief';
import { draftMessages as messages } from '../../messages/campaign/drafts';
import { type Message, say } from '../../messages/message';
import type { Settings } from '../../settings';
import { simplify } from '../../text/fold';
import { clientOf } from '../record/terms';
import { type ClaimRule, claims } from './claims';

export type DraftRule =
  | ClaimRule
  | 'competitor'
  | 'link'
  | 'undisclosed'
  | 'late disclosure'
  | 'no substitute for medicine';

/** Something in a draft that a person should look at. Of the draft it holds the found words alone. */
export interface DraftFinding {
  readonly rule: DraftRule;
  /** `null`: what is missing has no place. The offset counts UTF-16 units from 0. */
  readonly where: { readonly offset: number; readonly words: string } | null;
  readonly says: string;
}

/**
 * What in the draft of a note of this campaign runs against rules of advertising, in the order in which it stands, what is
 * missing last. A draft is read and never kept. It finds words and understands nothing: information, not legal advice.
 */
export function checkDraft(text: string, brief: Brief, settings: Settings): readonly DraftFinding[] {
  const plain = readable(text);
  if (plain.trim() === '') return [];
  const { language } = settings;
  const found = [
    ...claims.flatMap(({ rule, pattern }) => matches(plain, pattern).map((at) => ({ rule, ...at }))),
    ...brief.competitors.flatMap((name) =>
      placesOf(plain, readable(name.trim())).map((at) => ({ rule: 'competitor' as const, ...at })),
    ),
    ...(adWord.test(plain)
      ? []
      : matches(plain, buying)
          .slice(0, 1)
          .map((at) => ({ rule: 'link' as const, ...at }))),
  ].sort((one, other) => one.from - other.from || other.to - one.to);
  const findings: DraftFinding[] = [];
  let last = 0;
  for (const { rule, from, to } of found) {
    // Words within words that were found are not found again.
    if (to <= last) continue;
    last = to;
    const words = text.slice(from, to);
    findings.push({ rule, where: { offset: from, words }, says: say(language, sentences[rule], { words }) });
  }
  return [...findings, ...missing(text, plain, brief, settings)];
}

type WordRule = Exclude<DraftRule, 'undisclosed' | 'late disclosure' | 'no substitute for medicine'>;

const sentences = {
  medical: messages.medical,
  superlative: messages.superlative,
  attack: messages.attack,
  guarantee: messages.guarantee,
  evidence: messages.evidence,
  contact: messages.contact,
  machine: messages.machine,
  'bought praise': messages.boughtPraise,
  competitor: messages.competitor,
  link: messages.link,
} as const satisfies Readonly<Record<WordRule, Message>>;

/** Half width and simplified, each unit in its place. */
function readable(text: string): string {
  return simplify(
    text.replace(/[\uff01-\uff5e\u3000]/g, (wide) =>
      wide === '\u3000' ? ' ' : String.fromCharCode(wide.charCodeAt(0) - 0xfee0),
    ),
  );
}

interface Place {
  readonly from: number;
  readonly to: number;
}

function matches(plain: string, pattern: RegExp): readonly Place[] {
  return [...plain.matchAll(pattern)].map(({ 0: { length }, index }) => ({
    from: index,
    to: index + length,
  }));
}

/** Latin names as whole words: 'Glow' is not in 'glowing'. */
function placesOf(plain: string, name: string): readonly Place[] {
  if (name.length < 2) return [];
  const [within, sought] = [lowered(plain), lowered(name)];
  const found: Place[] = [];
  for (let from = within.indexOf(sought); from >= 0; from = within.indexOf(sought, from + 1)) {
    const to = from + sought.length;
    const goesOn = (inside: string, outside: string) => latin.test(inside) && latin.test(outside);
    const isWord =
      !goesOn(within.charAt(from), within.charAt(from - 1)) &&
      !goesOn(within.charAt(to - 1), within.charAt(to));
    if (isWord) found.push({ from, to });
  }
  return found;
}

/** Lower case, each unit in its place: İ would become two. */
function lowered(text: string): string {
  return text.replace(/[A-Z\u00c0-\u00de]/g, (capital) => capital.toLowerCase());
}

const latin = /[a-z\d\u00c0-\u024f]/i;

const adWord = /广告|(?<!\w)#?ad(?:vert(?:isement)?)?(?!\w)/i;
const buying =
  /(?:购买|下单|商品)链接|链接[在放见戳]|小黄车|点击购买|(?:taobao|tmall|jd|yangkeduo|1688)\.com|\bshop (?:now|here)\b|\blink in (?:my )?bio\b|\bbuy (?:it )?here\b/giu;
/** Gifts are told in words in the US; the ASA does not take #gifted alone for a label. */
const disclosed = {
  uk: /广告|合作|赞助|(?<!\w)#?(?:ad(?:vert(?:isement)?)?|sponsored)(?!\w)|\bpaid partnership\b/iu,
  us: /广告|合作|赞助|置换|赠送|(?<!\w)#?(?:ad(?:vert(?:isement)?)?|sponsored|gifted)(?!\w)|\bpaid partnership\b|\bfree (?:product|sample)\b/iu,
} as const;

/** All notes of a campaign are paid or gifted. */
function missing(text: string, plain: string, brief: Brief, settings: Settings): readonly DraftFinding[] {
  const { language } = settings;
  const client = clientOf({ brief, settings });
  const missed: DraftFinding[] = [];
  if (client !== 'cn') {
    const of = say(language, client === 'uk' ? messages.ukRule : messages.usRule);
    const label = disclosed[client].exec(plain);
    const within = settings['drafts.disclosedWithin'];
    if (label === null)
      missed.push({ rule: 'undisclosed', where: null, says: say(language, messages.undisclosed, { of }) });
    else if (label.index + label[0].length > within) {
      const words = text.slice(label.index, label.index + label[0].length);
      missed.push({
        rule: 'late disclosure',
        where: { offset: label.index, words },
        says: say(language, messages.lateDisclosure, { words, within, of }),
      });
    }
  }
  if (brief.productKind === 'health food' && !/不能代?替代?药/.test(plain))
    missed.push({
      rule: 'no substitute for medicine',
      where: null,
      says: say(language, messages.noSubstitute),
    });
  return missed;
}
