import type { Cell } from '../../table';
import { foldWidth, knownText } from './cell-text';
import { isFlag } from './identity';

/** The agency that a cell names; `null` where it says no more than whether there is one: 个人, 无MCN, 未签约, independent. */
export function readAgency(cell: Cell | undefined): string | null {
  const text = cell === undefined || isFlag(cell) ? null : knownText(cell);
  if (text === null || text.length > longestStatus) return text;
  const words = foldWidth(text)
    .toLowerCase()
    .split(/[\s/、,;:()[\]-]+/)
    .filter((word) => word !== '');
  return isStatus(words.join(' ')) || words.every(isStatus) ? null : text;
}

/** Longer texts are names. */
const longestStatus = 24;

function isStatus(words: string): boolean {
  return statuses.some((status) => status.test(words));
}

const statuses: readonly RegExp[] = [
  // On one's own.
  /^(?:个人|自由|独立|单飞|自营|自运营|自主|自己|本人|素人|野生)(?:博主|达人|创作者|职业|运营|经营|接单|管理|签约|账号|号|人)?$/,
  /^(?:independent|indie|freelancer?|self(?: ?(?:managed|represented|employed|owned))?|individual|personal|solo)(?: (?:creator|artist|influencer|kol|koc))?$/,
  // Without one.
  /^(?:无|暂无|未|没|没有|非|不|尚未|暂未)(?:有|签约?|入驻|加入|挂靠|所属)?(?:签约)?(?:机构|mcn|经纪公司|公司|经纪人|经纪)?$/,
  /^(?:none|no|n\/?a|unsigned|(?:not|un) signed|(?:no|without) (?:agency|mcn|management)|unaffiliated|unrepresented)$/,
  // With one that is not named.
  /^(?:(?:已|有)(?:签约?|机构|mcn)*|签约|mcn(?:机构)?|机构|公司|agency|signed)(?:达人|博主|账号|号)?$/,
];
