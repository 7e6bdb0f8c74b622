import type { Creator } from '../../creators/creator';
import type { Settings } from '../../settings';
import { fold } from '../../text/fold';
import { type Niche, nicheLabel, niches, nichesOf, nicheWordsFound } from './niches';
import { ownNichesOf } from './own-niches';
import { titleLikelihoods } from './title-model';

/** Where a creator's notes belong, the strongest first. */
export interface CreatorNiches {
  /** In the person's language. */
  readonly niches: readonly string[];
  /** Of each niche, 0 to 1. */
  readonly nicheStrengths: readonly number[];
  /** Whether the niches are guessed from tags, bio or titles, because the export names none that is known. */
  readonly nichesGuessed: boolean;
}

/**
 * The export's own label decides where it is understood, and a person's own niches that tags, bio or titles have words
 * of stand behind it. Else these are read together for all niches, which count as guessed.
 */
export function nichesOfCreator(creator: Creator, settings: Settings): CreatorNiches {
  const own = ownNichesOf(settings);
  const label = saidNiches(creator).join(' ');
  const named = [...ownNicheStrengths(label, own).map(({ niche }) => niche), ...nichesOf(label)];
  const found =
    named.length === 0
      ? guessedNiches(creator, own)
      : [
          ...named.map((niche) => ({ niche, strength: 1 })),
          ...ownNicheStrengths(textOf(creator), own).filter(({ niche }) => named.indexOf(niche) < 0),
        ];
  return {
    niches: found.map(({ niche }) => nicheLabel(niche, settings.language)),
    nicheStrengths: found.map(({ strength }) => strength),
    nichesGuessed: named.length === 0 && found.length > 0,
  };
}

function textOf(creator: Creator): string {
  const { tags, bio, titles } = creator;
  return [...saidNiches(creator), ...tags, bio ?? '', ...titles].join(' ');
}

/** 其他 says that no niche of a list fits, which is no niche of its own. */
function saidNiches({ niches }: Pick<Creator, 'niches'>): readonly string[] {
  return niches.some((label) => noNiche.test(label.trim()))
    ? niches.filter((label) => !noNiche.test(label.trim()))
    : niches;
}

const noNiche =
  /^(?:其[他它](?:类别?|领域|分类)?|未分类|无分类|不限|综合|others?|misc(?:ellaneous)?|uncategori[sz]ed|none|general)$/i;

function guessedNiches(creator: Creator, own: readonly Niche[]): readonly NicheStrength[] {
  const remembered = guesses.get(creator);
  if (remembered?.own === own) return remembered.found;
  const found = nicheStrengths(textOf(creator), own).filter(({ strength }) => strength >= leastSure);
  guesses.set(creator, { own, found });
  return found;
}

/** A slider asks for the same creators again and again. */
const guesses = new WeakMap<
  Creator,
  { readonly own: readonly Niche[]; readonly found: readonly NicheStrength[] }
>();

/** The first niche as a table shows it: `≈ Beauty` where it is guessed; `null` where there is none. */
export function shownNiche({ niches, nichesGuessed }: CreatorNiches): string | null {
  const [first] = niches;
  return first === undefined ? null : nichesGuessed ? `≈ ${first}` : first;
}

/** A weaker guess is named to nobody: of single titles guessed so surely, three in ten are guessed right. */
export const leastSure = 0.25;

/** What says a creator's niche: the export's own label first, then tags, then the bio; `null` where nothing does. */
export function nicheText(creator: Pick<Creator, 'niches' | 'tags' | 'bio'>): string | null {
  const { tags, bio } = creator;
  const niches = saidNiches(creator);
  if (niches.length > 0) return niches.join(' ');
  if (tags.length > 0) return tags.join(' ');
  return bio;
}

/** A niche of a creator, and how surely the texts at hand belong to it, 0 to 1. */
export interface NicheStrength {
  readonly niche: Niche;
  readonly strength: number;
}

/**
 * The niches of a bio, tags or titles, the strongest first. A niche that the text names outright stands alone; else the
 * model of titles and the niches' words decide together. A person's own niches go before all others as soon as one of
 * their words is met. What a bio of any niche may say, how to book its writer, names none.
 *
 * @param own niches that a person defined
 */
export function nicheStrengths(text: string, own: readonly Niche[]): readonly NicheStrength[] {
  const folded = fold(text).trim();
  if (folded === '') return [];
  const outright = [...own, ...niches].find(
    ({ id, en, zh }) => folded === id || folded === en.toLowerCase() || folded === zh,
  );
  if (outright !== undefined) return [{ niche: outright, strength: 1 }];
  if (isOfNoNiche(folded)) return ownNicheStrengths(text, own);
  const likelihoods = titleLikelihoods(text);
  const shipped = nicheWordsFound(niches, folded).map(({ length }, index) => {
    const niche = niches[index] as Niche;
    return { niche, strength: strengthOf(niche, length, likelihoods) };
  });
  return [...ownNicheStrengths(text, own), ...strongestFirst(shipped)];
}

/** Whether nothing is left of a text beside what bios of every niche say: whom to write to, and that one shares one's days. */
function isOfNoNiche(folded: string): boolean {
  return !/\p{L}/u.test(folded.replace(address, ' ').replace(contact, ' ').replace(ofAnyNiche, ' '));
}

const address = /(?<![\w.+-])[\w.+-]+@[\w.-]+/g;
const contact =
  /(?<![a-z])(?:微信|wechat|vx|wx|qq|v|tel|email|e-mail)(?![a-z])[号\s:_-]{0,4}(?:[a-z][\w-]{4,19})?/g;
const ofAnyNiche =
  /商务|商业|工作|品牌|合作|事宜|洽谈|对接|联系|联络|私信|私聊|后台|咨询|推广|广告|商单|投放|置换|寄拍|邮箱|微信|电话|备注|来意|非诚勿扰|唯一|账号|小号|主页|简介|欢迎|谢谢|感谢|关注|喜欢|日常|分享|记录|[请可接加看我你们的和与及找号勿扰]|(?<![a-z])(?:for|business|collab(?:oration)?s?|cooperation|contact|me|dm|pr|inquir(?:y|ies)|daily|only)(?![a-z])/g;

/** Those of a person's own niches that a text has words of, the strongest first. */
function ownNicheStrengths(text: string, own: readonly Niche[]): readonly NicheStrength[] {
  if (own.length === 0) return [];
  const owned = nicheWordsFound(own, fold(text)).map(({ length }, index) => ({
    niche: own[index] as Niche,
    strength: certainty(length, ownWord),
  }));
  return strongestFirst(owned);
}

/**
 * The model's likelihood for a niche that it knows, since it has seen the words too; else by words alone. A narrow niche
 * is named by words of its own, so that it is at least as sure as the wide one.
 */
function strengthOf({ id, within }: Niche, words: number, likelihoods: ReadonlyMap<string, number>): number {
  if (within !== null && words > 0) return Math.max(narrowWord, likelihoods.get(within) ?? 0);
  return likelihoods.get(id) ?? certainty(words, id === 'life' ? everydayWord : otherWord);
}

function strongestFirst(found: readonly NicheStrength[]): readonly NicheStrength[] {
  return found.filter(({ strength }) => strength >= least).sort((a, b) => b.strength - a.strength);
}

/** One more word leaves this much of the doubt (assumptions). */
const ownWord = 0.1;
const otherWord = 0.72;
const narrowWord = 0.6;
/** 日常 and 分享 stand in bios of every niche. */
const everydayWord = 0.9;
/** Below this a niche is not worth a word; a guess at random would be .07. */
const least = 0.12;

function certainty(words: number, doubtLeft: number): number {
  return 1 - doubtLeft ** words;
}
