import type { Cell } from '../../../table';
import { simplify } from '../../../text/fold';
import { cellText, foldWidth } from '../../cells/cell-text';

/** What the words of a cell say of its row. */
export interface RowWords {
  /** A word for a total or a mean fills the cell, with a count behind it at most: 合计, 总计（6位）, Sub-total, 共6位达人. */
  readonly total: boolean;
  /** A total of something, or a name that ends in such a word: KOC小计, 好物汇总, Micro total. */
  readonly perhapsTotal: boolean;
  /** 示例：, （样例）, Example: */
  readonly example: boolean;
  /** Nothing but a word for an example or a trial, with a number or a bracket behind it: 示例1, （示范）, 测试数据, Demo, XXX. */
  readonly perhapsExample: boolean;
}

/** Reads the words with which people mark rows that are no creators. */
export function rowWords(cell: Cell | undefined): RowWords {
  if (typeof cell !== 'string' || cell.length > longestMark || !mark.test(cell)) return nothing;
  const text = simplify(foldWidth(cellText(cell)));
  const total = fills(chineseTotal, text) || countedUp.test(text) || englishTotal.test(text);
  return {
    total,
    perhapsTotal: total || fills(chinesePart, text) || englishPart.test(text),
    example: example.test(text) || markedExample.test(text),
    perhapsExample: onlyExample.test(text),
  };
}

const nothing: RowWords = { total: false, perhapsTotal: false, example: false, perhapsExample: false };

/** Longer texts are sentences and bios (assumption). */
const longestMark = 40;

/** Nearly no cell holds any of them, so that the patterns below are seldom tried. */
const mark =
  /[计計总總汇彙匯均共例删刪范範试試参參∑Σ]|中位|求和|最[大小高低]|[差数數]$|^\d+\s?[位名个個人]|total|ttl|sum|overall|av(?:era)?g|mean|median|example|sample|demo|test|dummy|xxx|delete|e\.g/i;

/** What may stand behind a word for a total: `：6位`, ` 6`, `（6位达人）`. */
const countBehind = /^(?:\s*(?:[:([【].{0,24}|\d[\d,.]{0,12}\s*[\u4e00-\u9fff]{0,6}))?$/;

const chineseTotal =
  /^(?:人均|平均|[合总]计)(?:粉丝|互动|点赞|收藏|评论|阅读|曝光|报价|价格|费用|成本|单价|CP[EMC])[数量率]?|^(?:(?:全部|整体|本页|以上|各项|行业|大盘|市场|同[类行]|[品类]类|达人|博主|粉丝|KO[LC]s?|[头腰尾]部|素人|图文|视频|\d{1,5}\s?[位人名个])\s*){0,3}(?:[合总小共]\s*计(?:金额|费用|人数)?|总\s*(?:[和数额]|金额|费用|预算|报价|人数)|汇总|累计|平均[值数]?|均值|中位数|求和|标准差|最[大小][值数]|最[高低]值)|^(?:达人|博主|账号)总?数量?|^人均[数量]?/i;
const chinesePart = /^.{1,12}?(?:[合总小共]\s*计|总\s*[和数额]|汇总|平均值?|均值)/;

/** Whether the pattern fills the text, but for a count behind it. */
function fills(pattern: RegExp, text: string): boolean {
  const found = pattern.exec(text);
  return found !== null && countBehind.test(text.slice(found[0].length));
}

/** 共6位达人, 总共 12 人, 3位腰部达人, 6 creators in total */
const countedUp =
  /^(?:(?:本页|以上|[总合])?共计?\s*\d+\s*[位人名个家篇条].{0,12}|\d{1,5}\s?[位名个人]\s?(?:[头腰尾]部|素人)?(?:达人|博主|KO[LC]s?|素人)|\d+ (?:creators?|influencers?|kols?|kocs?|rows?|people) in total)$/i;
const englishTotal =
  /^(?:(?:(?:grand|sub|overall|page|running|industry|category|market)[ -]?)?(?:totals?|ttl|∑|Σ|sum|averages?|avg\.?|mean|median)|overall|\S.{0,20} sub-?totals?)(?:\s*[:(\d].{0,24}|\s[-–—]\s.{1,24})?$/i;
const englishPart = /^(?:\S.{0,20} (?:sub-?)?totals?|totals? (?:of |for )?\S.{0,20})(?:\s*[:(].{0,24})?$/i;

const example =
  /^[([【]?(?:填写|昵称|达人|博主|账号|姓名)?(?:[示样范]例|举例|例如|例)(?:达人|博主|昵称|账号|数据|行)?\s*(?:[:,，、)\]】]|$)|^[([]?(?:example|sample)(?:\s*[-–—:,)\]]|$)|^[([]?e\.g\.|^(?:example|sample) (?:creator|influencer|kol|name|row)\b/i;
const onlyExample =
  /^[([【]?(?:(?:填写|参考|模板)?(?:[示样范]例|示范|举例|例子)|例(?=\s?[\d一二三])|填写参考|测试|example|sample|demo|test|dummy|xxx{1,4})(?:达人|博主|昵称|[账帐]号|用户|数据|行| (?:data|account|creator))?\s?(?:no\.?|#)?\s?(?:\d{1,2}|[一二三四五])?[)\]】]?\s?(?:[([【][^()[\]【】]{0,12}[)\]】])?$/i;
/** 小鹿（示例）, 小鹿（请删除）, Mia (delete this row) */
const markedExample =
  /[([【](?:[示样范]例|example|sample|请(?:勿填写?|删除?)(?:此行|本行|该行)?|删除?(?:此|本|该)行|(?:please )?delete(?: (?:me|this|row|this row))?)[)\]】]$/i;
