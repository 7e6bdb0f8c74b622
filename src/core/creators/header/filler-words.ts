import { anyOf } from './any-of';

/**
 * Words of a header that name no metric and may be dropped: whose it is, how it is counted, which block of the export
 * it stands in. All of them at once, for `replace`; built when first asked for.
 */
export function fillerWords(): RegExp {
  fillers ??= anyOf([...chineseFillers(), ...englishFillers(), ...endings()], 'g');
  return fillers;
}

let fillers: RegExp | null = null;

/** The words with which a form asks for something, and no others: 您的小红书号是？, `What is your RED ID?` */
export function askingWords(): RegExp {
  asking ??= anyOf([askedInChinese, askedInEnglish], 'g');
  return asking;
}

let asking: RegExp | null = null;

const askedInChinese = /您的?|你的?|请问|请填写?|期望|是?多少|哪[些个]|是?什么|是$|的|填写/;
const askedInEnglish =
  /\b(?:the|an?|what|is|which|how|many|much|do|you|your|have|are|did|please|enter|provide|tell|us)\b/;

/** Longer words before those that begin them. */
function chineseFillers(): readonly RegExp[] {
  return [
    // How many notes, or seconds of a video, it is counted over.
    /最?近\d+[篇条个]|(?:\d{1,4}|一)[篇条]|(?<!\d)\d+(?:-\d+)?(?:s|秒|分钟)(?:以[上内下])?/,
    // The block of a wide export, or the filter that it was made with.
    /数据概览|数据表现|基础信息|基础数据|基本信息|按规模|按成本|核心指标|其他指标|核心数据|笔记数据|粉丝数据|互动数据/,
    // Whose it is, and where.
    /笔记|作品|帖子|达人|博主|素人|发布[者人]|红人|作者|账号|用户|创作者|小红书|红书|播主|平台|蒲公英/,
    askedInChinese,
    /具体|大概|是否|能否|可否|接受|支持|无偿|免费/,
    // How it is made, and that it may be used again.
    /定制|口播|不?含(?:[\d一三六半个天月年]{1,4}|品牌|二次|信息流){0,2}授权/,
    /[所隶]属|归属(?!地)/,
    // When.
    /历史|往期|实际|平时|平常|目前|实时|当前|最新|近期|最近|最早|最快/,
    // How it is counted, and that it is a number.
    /[一二三]级|主要|[单每/][篇条]|(?<![\u4e00-\u9fff])单(?= |$)|情况|指标|数据|数量|数值/,
    // Until when, to the end of the header.
    /(?:截[止至]|更新).*$/,
    /基数/,
  ];
}

function englishFillers(): readonly RegExp[] {
  return [
    // Over how many notes.
    /\b\d{1,3}[- ](?:posts?|notes?)\b/,
    // How it is counted, and when.
    /\b(?:counts?|numbers?|num|nrs?|nb|nos?|cnts?|qty|quantity|percent(?:age)?|data|size|base|unit|real|achieved|new|recent|current|latest|past|previous|main|primary)\b/,
    // Whose it is, and where.
    /\b(?:posts?|notes?|creators?|influencers?|users?|accounts?|bloggers?|authors?|publishers?|kols?|kocs?|xhs|red|rednote|xiaohongshu)\b/,
    askedInEnglish,
    /\b(?:of|per|in|one|single|1x|to|with|for)\b/,
  ];
}

function endings(): readonly RegExp[] {
  return [
    // The day of the export, or a number that tells two columns of one name apart.
    /[-_ (]\d{4,8}\)?$|(?<=[\u4e00-\u9fff])[1-9]$|(?<=[a-z]) [1-9]$/,
    // `# posts`, `last 12`, and the month of an export.
    /#(?= ?\w)|(?<=\w ?)#$|\blast \d+\b|-?\d{1,2}月$/,
  ];
}
