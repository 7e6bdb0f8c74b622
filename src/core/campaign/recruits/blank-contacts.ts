import { foldWidth } from '../../creators/cells/cell-text';
import { longestLookedAt } from '../../creators/cells/text-limits';
import type { Cell } from '../../table';

/**
 * The cell without phones, id cards, bank cards, mail addresses, WeChat, QQ and Alipay accounts, each become `…`; blank where
 * nothing else stood there. Another cell stays as it is.
 */
export function withoutContacts(cell: Cell): Cell {
  if (typeof cell === 'number') return isContactNumber(cell) ? '' : cell;
  if (typeof cell !== 'string') return cell;
  const text = foldWidth(cell.slice(0, longestLookedAt)).replace(/\u20e3/g, '');
  const left = text
    .split(platformId)
    .map((part, at) =>
      at % 2 === 1 ? part : contacts.reduce((said, contact) => said.replace(contact, '…'), part),
    )
    .join('');
  if (left === text) return cell.length > longestLookedAt ? cell.slice(0, longestLookedAt) : cell;
  return /[\p{L}\p{N}]/u.test(left) ? left : '';
}

/** A phone or a card that the sheet keeps as a number. */
function isContactNumber(value: number): boolean {
  return Number.isInteger(value) && /^(?:1[3-9]\d{9}|861[3-9]\d{9}|\d{15,19})$/.test(String(value));
}

/** An id of the platform holds digits that look like a phone. */
const platformId = /((?<![0-9a-z])[0-9a-f]{24}(?![0-9a-z]))/i;

/** Mail first: what stands before the @ may look like the others. */
const contacts: readonly RegExp[] = [
  /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}\.[\w.]{2,40}/g,
  // Papers and cards, whole or in fours.
  /(?<![0-9a-z])\d{17}x(?![0-9a-z])/gi,
  /(?<![0-9a-z])\d{15,19}(?![0-9a-z])/gi,
  /(?<!\d)\d{4}[\s-]\d{4}[\s-]\d{4}[\s-]\d{4}(?:[\s-]\d{1,3})?(?!\d)/g,
  // Phones: 138 1234 5678, +86-138…, one digit at a time, in words; landlines.
  /(?<!\d)(?:(?:\+|00)?86[\s-]?)?1[3-9]\d(?:[\s._-]?\d{4}[\s._-]?\d{4}|[\s._-]\d{3}[\s._-]\d{5}|[\s._-]\d{2}[\s._-]\d{6})(?!\d)/g,
  /(?<!\d)1(?:[\s._-]\d){10}(?!\d)/g,
  /[一幺][三四五六七八九][零〇一幺二三四五六七八九]{9}/g,
  /\+\d{2}[\s-]?\d[\d\s-]{6,12}\d/g,
  /(?<!\d)\(?0\d{2,3}\)?[\s-]?\d{7,8}(?!\d)/g,
  /(?<!\d)[48]00[\s-]\d{3,4}[\s-]\d{3,4}(?!\d)/g,
  // Accounts by the words before them: 微信号 abc, VX: abc, v：abc123, 加v abc, QQ 12345.
  /(?:[微薇威围]信|v信|绿泡泡|wechat|weixin|支付宝|alipay)[\s:=号是为id]{0,8}[a-z0-9_][\w-]{3,30}/gi,
  /(?<![a-z])[vw]x[\s:=+号是为]{1,6}[a-z0-9_][\w-]{3,30}/gi,
  /(?<![a-z0-9])v\s?[:=]\s?[a-z0-9_][\w-]{3,30}/gi,
  /[加+➕]\s?v[\s:=]{0,4}[a-z0-9_][\w-]{3,30}/gi,
  /(?<![a-z])(?:[vw]x|qq|扣扣)[\s:=号是为]{0,6}\d{5,12}/gi,
  /(?<![a-z0-9])v\s(?=[a-z_]{0,20}\d)[a-z][\w-]{4,30}/gi,
];
