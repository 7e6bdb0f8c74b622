import type { Cell } from '../../table';
import type { AccountKind, Creator } from '../creator';
import { cellText, foldWidth } from './cell-text';
import { readYesNo } from './identity';

/** Whether a cell calls the account a brand's or a person's: 企业机构号, 蓝V, business account, 个人号. */
export function accountIn(cell: Cell | undefined): AccountKind | null {
  const text = foldWidth(cellText(cell)).toLowerCase();
  if (text.length > longestKind) return null;
  if (brands.test(text)) return 'brand';
  if (stars.test(text)) return 'star';
  return persons.test(text) ? 'person' : null;
}

/** The same under a header that asks for it: 是 under 企业号 is a brand, 否 a person. */
export function accountUnder(header: string, cell: Cell | undefined): AccountKind | null {
  const said = accountIn(cell);
  if (said !== null || !namesBrand.test(header)) return said;
  const answer = readYesNo(cell);
  return answer === null ? null : answer ? 'brand' : 'person';
}

/** Whether a brand keeps the account, and no person: by its kind, or by a name that is a shop's, whatever its kind. */
export function isKeptByBrand({ account, name }: Pick<Creator, 'account' | 'name'>): boolean {
  return account === 'brand' || isNameOfBrand(name);
}

/**
 * Whether an account's name is a shop's or a brand's own: XX官方旗舰店, XX品牌官方, XX Official Store. Only what stands at
 * the end, after the name itself, names the account; 官方吐槽君 and 爱逛旗舰店 are people.
 */
export function isNameOfBrand(name: string): boolean {
  const text = foldWidth(name)
    .toLowerCase()
    .slice(0, longestName)
    .trim()
    .replace(/\([^()]{0,20}\)$/, '')
    .replace(/[^\p{L}\p{N}]{1,20}$/u, '');
  const ending = endingOfBrand.exec(text);
  return ending !== null && ending.index > 0 && !spokenOf.test(text.slice(0, ending.index));
}

/** Names are shorter everywhere. */
const longestName = 60;
const endingOfBrand =
  /(?:(?:品牌)?官方(?:旗舰|专卖|自营|直营)?(?:账?号|账户|店铺|小店|商城|商店|店)?|(?:旗舰|专卖|专营|自营|直营)店| official(?: (?:store|shop|account))?| flagship store)$/;
/** Before the ending: somebody who only speaks of such accounts, or is none. */
const spokenOf = /(?:非|不是|没有|假|吐槽|逛|探|找|去|问)$/;

/** Longer texts tell of an account instead of naming its kind. */
const longestKind = 30;
const brands =
  /^(?:蓝v(?:认证)?|(?:企业|机构|品牌|商家|店铺|公司|媒体|政府|组织)(?:机构|官方)?(?:型|类)?(?:账?号|账户|主体|用户)?(?:认证)?|官方(?:账?号|账户)|(?:brand|business|company|corporate|enterprise|organi[sz]ation|official|institution|store|shop)(?: (?:accounts?|profiles?))?)$/;
const stars = /^(?:明星|名人|艺人|公众人物)(?:艺人|达人|账?号|认证)?$|^(?:celebrity|public figure)$/;
const persons =
  /^(?:(?:个人|达人|博主|真人|自然人|创作者)(?:账?号|账户|主体|用户)?(?:认证)?|(?:person|personal|individual|creator|influencer)(?: (?:accounts?|profiles?))?)$/;
const namesBrand = /企业|机构|品牌|官方|商家|公司|brand|business|compan|corporate|organi[sz]ation|official/i;
