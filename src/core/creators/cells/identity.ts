import type { Cell } from '../../table';
import { simplify } from '../../text/fold';
import { cellText, foldWidth, knownText } from './cell-text';
import { textsInList } from './written-list';

/** An id as text: never in scientific notation, leading zeros kept; `null` where the cell says nothing. */
export function readId(cell: Cell | undefined): string | null {
  if (typeof cell === 'number')
    return Number.isFinite(cell) && Math.abs(cell) < 1e21 ? cell.toFixed(0) : null;
  const text = knownText(cell);
  // `6.3E+23` stands for any of a million ids: it must not join two creators.
  return text === null || shortened.test(text) ? null : withoutQuotes(foldWidth(text)) || null;
}

/** Sheets are kept from making a number of an id by a mark before it (' ` tab) or around it (="0123"). */
function withoutQuotes(id: string): string {
  return id
    .replace(/^=?"([^"]*)"$/, '$1')
    .replace(/^['`\u2018\u2019\u00b4\s]+/, '')
    .replace(/(?<!['`\s])['`\s]+$/, '');
}

/** Whether the sheet kept the id as a number and lost its last digits: beyond 2^53, or shown as `6.3E+23`. */
export function hasLostDigits(cell: Cell | undefined): boolean {
  if (typeof cell === 'number') return !Number.isSafeInteger(cell);
  return typeof cell === 'string' && shortened.test(cell.trim());
}

const shortened = /^\d(?:\.\d+)?E\+\d{2}$/i;

/** A handle without the @ that some exports put before it. */
export function readHandle(cell: Cell | undefined): string | null {
  return readId(cell)?.replace(/^@/, '') || null;
}

/** The agency that a cell names; `null` where it says no more than whether there is one: 个人, 无MCN, 未签约, independent. */
export function readAgency(cell: Cell | undefined): string | null {
  const text = cell === undefined || isFlag(cell) ? null : knownText(cell);
  if (text === null || text.length > longestStatus) return text;
  const words = simplify(foldWidth(text))
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

/** The texts of a list in one cell: `美食;旅行`, `美食、旅行`, `["美食","旅行"]`, one a line with a rank and a share. */
export function readList(cell: Cell | undefined): string[] {
  if (cell === undefined || knownText(cell) === null) return [];
  const text = foldWidth(textsInList(cellText(cell)));
  if (oneItem.test(text)) return [text.trim()];
  const items = text
    .replace(/[[\]【】"“”]/g, '\n')
    .split(/[;；,，、|\n\r/#]+/)
    .map((item) =>
      item
        .replace(/^\s*\d+\s+/, '')
        .replace(/(?<![\d.])[\d.]{1,6}%\s*$/, '')
        .trim(),
    );
  return [...new Set(items.filter((item) => knownText(item) !== null))];
}

/** Letters and spaces alone, as most cells are: taking those apart would cost much memory for nothing. */
const oneItem = /^[\p{L} ]+$/u;

/** Whether the cell answers yes or no, in any way people mark it: 是, √, Y, true, 1. */
export function isFlag(cell: Cell): boolean {
  if (typeof cell === 'boolean') return true;
  const text = cellText(cell);
  return text.length <= longestFlag && flags.test(simplify(foldWidth(text)).toLowerCase());
}

const longestFlag = 5;
const flags = /^(?:是的?|否|不是|有|没有|无|已|未|对|错|[√✓✔☑✅×✗✘❌xo○●]|y|n|yes|no|t|f|true|false|[01])$/;

const noVerification =
  /^(?:[无未非](?:经|官方)?认证|无|没有|未开通|未通过|普通用户?|none|not verified|unverified|[✗✘❌])$/;

/** Whether a mark of verification says yes: 是, true, the kind of verification; `null` where it says nothing. */
export function readYesNo(cell: Cell | undefined): boolean | null {
  if (typeof cell === 'boolean') return cell;
  if (typeof cell === 'number') return cell !== 0;
  const text = cellText(cell ?? '').toLowerCase();
  if (noVerification.test(text)) return false;
  if (cell === undefined || knownText(cell) === null) return null;
  return !/^(?:否|不是|未|no|n|false|f|0|×|x)$/.test(text);
}
