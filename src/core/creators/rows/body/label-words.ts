import type { Cell } from '../../../table';
import { simplify } from '../../../text/fold';
import { cellText, foldWidth } from '../../cells/cell-text';

/**
 * How sure it is that the words of a cell speak of the table and name nobody. `whole`: the cell is nothing but such words
 * (KPI, 目标, 服务费 10%, Prepared by); `largest` and `smallest`: people are called so too (Max, Min); `ending`: it ends in one
 * of them, as many a name may (单价上限, Campaign budget).
 */
export type LabelWords = 'whole' | 'largest' | 'smallest' | 'ending';

/** What the words of a cell label; `null` where they are none of a label. */
export function labelWords(cell: Cell | undefined): LabelWords | null {
  if (typeof cell !== 'string' || cell.length > longestLabel) return null;
  const text = withoutFigure(simplify(foldWidth(cellText(cell))));
  if (/^max$/i.test(text)) return 'largest';
  if (/^min$/i.test(text)) return 'smallest';
  if (chineseLabel.test(text) || englishLabel.test(text) || pageNumber.test(text)) return 'whole';
  return chineseEnding.test(text) || englishEnding.test(text) ? 'ending' : null;
}

/** Longer texts are sentences and bios (assumption). */
const longestLabel = 32;

/** 预算：5万, 服务费（10%） and 税点 6% without what stands behind the words. */
function withoutFigure(text: string): string {
  const from = text.search(/[:([【<>=≤≥]/);
  let end = from > 0 ? from : text.length;
  while (end > 1 && figures.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

const figures = '0123456789,.%¥万元 ';

/** Targets, forecasts and sums of money, counts, and who made or signed the table. */
const chineseLabel =
  /^(?:总|剩余|可用|不?含税|税[前后]|平台|代理|机构|媒介|项目|整体|预[估计]|实际|单篇|人均|平均|单个|互动|曝光|阅读|点赞|收藏|粉丝|达人|博主|合作|KO[LC]s?|CP[EM]){0,3}(?:预算|预[估计]|费用|服务费|管理费|手续费|运费|车马费|税[费金点率额]|合同[价额]|成交[价额]|[总金余差]额|总价|折扣|优惠|返点|减免|KPI|CP[EMCVL]|ROI|目标值?|指标|考核|要求|基准|计数|人数|数量|[达博]人数|博主数|最[高低大小多少]|极[大小]值|上限|下限|占比|[完达]成率|制[表作]人?|填表人?|审[核批]人?|复核人?|批准人?|联系(?:人|方式|电话)|负责人|对接人|经办人|(?:制表|更新|截止)?日期|备注|说明|单位|币种|版本|甲方|乙方)$/i;
const englishLabel =
  /^(?:(?:total|remaining|service|agency|platform|management|net|gross|overall|average|avg\.?|project|campaign) ){0,2}(?:kpis?|cp[emcvl]|roi|remaining|targets?|goals?|benchmarks?|quota|count|headcount|(?:#|nos?\.?|num(?:ber)?) ?of \w{1,12}|(?:kols?|kocs?|creators?|influencers?|bloggers?|people|posts?|notes?) (?:count|number|total|quantity|qty)|budget|fees?|tax(?:es)?|vat|gst|discount|subtotal|balance|cost|maximum|minimum|highest|lowest|max value|min value|(?:prepared|approved|reviewed|checked|signed|created|made) by|contact(?: person)?|date|notes?|remarks?|currency|deadline|valid until)$/i;

/** 第1页 共3页, Page 1 of 3 */
const pageNumber = /^(?:第?\s?\d{0,4}\s?页[\s,/]*)?(?:共\s?\d{0,4}\s?页)?$|^page(?: \d{1,4})?(?: of)?$/i;

const chineseEnding =
  /(?:预算|费用?|税[费金点率额]?|[总单底均]?价|金额|折扣|优惠|目标|指标|KPI|人数|数量|[上下]限|占比|成率|日期|电话|[核批表系责接]人)$/i;
const englishEnding =
  /\b(?:kpis?|cp[emcvl]|roi|remaining|left|targets?|goals?|budget|fees?|tax|vat|discount|cost|price|count|rate|limit|cap|date|by|quota)$/i;
