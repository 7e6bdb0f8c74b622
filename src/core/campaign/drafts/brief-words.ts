import type { Brief } from '../../brief';
import { draftMessages as messages } from '../../messages/campaign/drafts';
import { listed, say, shortened } from '../../messages/message';
import type { Settings } from '../../settings';

/**
 * One warning where texts of the brief that go to KOC hold a sentence to be copied or a wanted sentiment: a brief carries
 * facts and questions. `null`: none does. Which words tell it is an assumption; the rule is that nothing is paid for praise
 * (FTC 16 CFR 465; Anti-Unfair Competition Law art. 9) and that nothing is copied over many accounts.
 */
export function briefWarning({ angles, keywords, product }: Brief, settings: Settings): string | null {
  const { language } = settings;
  const told = [product, ...keywords, ...angles].filter((text) => wanted.test(text) || isToCopy(text));
  if (told.length === 0) return null;
  const words = listed(
    language,
    told.map((text) => `“${shortened(text.trim())}”`),
  );
  return say(language, messages.briefTells, { words });
}

const wanted =
  /[说写讲表夸强](?:示|调|出)?(?:它|他|产品|很|超|真的?|非常)?(?:好用|好吃|好喝|好看|喜欢|满意|有效|推荐|好评)|夸一?[夸下]|[要给打]五?[星个]?好评|正面(?:评价|反馈|体验)|不[要能许]说?(?:缺点|不好|负面)|照[抄着]|[复抄]制?(?:以下|这段|文案|原文)|文案如下|原话|\b(?:say|write|tell|state|mention)(?: that)? (?:you|it|how|they)(?:['’]s| is| was)? ?(?:really |so |very |much you )?(?:love|like|great|good|works?|amazing|perfect|the best)\b|\b(?:praise|recommend) (?:it|the|our|us)\b|\b(?:positive|five[- ]star|5[- ]star|glowing) (?:review|feedback|rating|comment)s?\b|\bonly positive\b|\bnothing negative\b|\bword for word\b|\bcopy (?:this|the) (?:text|caption|sentence)\b/iu;

/** A sentence that somebody says of themselves, ready to be posted. Questions and facts are none. */
function isToCopy(text: string): boolean {
  const said = text.trim();
  if (!/[。！!.~～”"」]$/.test(said)) return false;
  return /我|姐妹|宝子|\b(?:I|I['’](?:m|ve)|my|me)\b/.test(said);
}
