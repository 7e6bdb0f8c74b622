import type { Offer } from '../../creator';

/** An amount in a cell of prices, as it is written, and what the words beside it say of the note. */
export interface LabelledPrice {
  /** Such as `3000`, `3千5`, `3000-5000`, in folded lower case. */
  readonly amount: string;
  /** `null`: the cell does not say. */
  readonly format: 'image' | 'video' | null;
  readonly declared: boolean | null;
  readonly undeclaredAs: NonNullable<Offer['undeclaredAs']> | null;
}

/**
 * The prices of a cell whose amounts have words beside them: `图文:1500，视频:2200`, `视频5000`, `报备3000/非报备2000`,
 * `3000(图文) 5000(视频)`, `图文/视频 3000/5000`. Prices of packages, live shows and rights are passed over. Empty where
 * no word says what an amount is for, or where it stays open which amount a word belongs to.
 *
 * @param text in folded lower case
 */
export function labelledPrices(text: string): readonly LabelledPrice[] {
  const tokens = tokensOf(text);
  if (tokens === null || !tokens.some(isLabel)) return [];
  const groups = groupsOf(tokens);
  const prices: LabelledPrice[] = [];
  let before: Group = emptyGroup;
  for (const group of groups) {
    const labelled: Group = {
      ...group,
      formats: group.formats.length > 0 || group.orders.length === 0 ? group.formats : before.formats,
      orders: group.orders.length > 0 || !before.heads ? group.orders : before.orders,
      heads: group.heads || (group.orders.length === 0 && before.heads),
    };
    before = labelled;
    if (group.isOther) continue;
    const found = pricesOfGroup(labelled);
    if (found === null) return [];
    prices.push(...found);
  }
  return prices;
}

type Order = Pick<LabelledPrice, 'declared' | 'undeclaredAs'>;

type Token =
  | { readonly kind: 'format'; readonly format: 'image' | 'video' }
  | { readonly kind: 'order'; readonly order: Order; readonly heads: boolean }
  | { readonly kind: 'amount'; readonly amount: string }
  | { readonly kind: 'other' }
  | { readonly kind: 'plus' };

/** Words and the amounts that they stand beside. */
interface Group {
  readonly formats: readonly ('image' | 'video')[];
  readonly orders: readonly Order[];
  /** 报备： heads all prices up to the next such word. */
  readonly heads: boolean;
  readonly amounts: readonly string[];
  /** Another thing than a note, or several at once. */
  readonly isOther: boolean;
}

const emptyGroup: Group = { formats: [], orders: [], heads: false, amounts: [], isOther: false };
const unsaid: Order = { declared: null, undeclaredAs: null };

function pricesOfGroup({ formats, orders, amounts }: Group): readonly LabelledPrice[] | null {
  if (amounts.length === 0) return [];
  const labels = Math.max(formats.length, orders.length, 1);
  if (formats.length > 1 && orders.length > 1) return null;
  if (amounts.length !== labels && amounts.length !== 1) return null;
  return Array.from({ length: labels }, (_, at) => ({
    amount: amounts[at] ?? amounts[0] ?? '',
    format: formats[at] ?? formats[0] ?? null,
    ...(orders[at] ?? orders[0] ?? unsaid),
  }));
}

/** Words belong to the amounts behind them, or to those before where the cell begins with an amount. */
function groupsOf(tokens: readonly Token[]): readonly Group[] {
  const wordsFirst = tokens.find(({ kind }) => kind !== 'plus')?.kind !== 'amount';
  const groups: Group[] = [];
  let group: Group = emptyGroup;
  let closed = false;
  tokens.forEach((token, at) => {
    if (token.kind === 'plus') {
      // 图文+视频 7000 is a package; 3000+置换 is not.
      if (tokens[at - 1]?.kind === 'format' && tokens[at + 1]?.kind === 'format')
        group = { ...group, isOther: true };
      return;
    }
    const isAmount = token.kind === 'amount';
    if (closed && isAmount !== wordsFirst) {
      groups.push(group);
      group = emptyGroup;
      closed = false;
    }
    if (isAmount === wordsFirst) closed = true;
    group = withToken(group, token);
  });
  return [...groups, group];
}

function withToken(group: Group, token: Exclude<Token, { kind: 'plus' }>): Group {
  switch (token.kind) {
    case 'format':
      return { ...group, formats: [...group.formats, token.format] };
    case 'order':
      return { ...group, orders: [...group.orders, token.order], heads: group.heads || token.heads };
    case 'amount':
      return { ...group, amounts: [...group.amounts, token.amount] };
    default:
      return { ...group, isOther: true };
  }
}

function isLabel({ kind }: Token): boolean {
  return kind === 'format' || kind === 'order';
}

/** `null` where it says a price for several notes at once, which is none for one. */
function tokensOf(text: string): readonly Token[] | null {
  const tokens: Token[] = [];
  for (const { groups } of text.matchAll(tokenPattern)) {
    if (groups === undefined) continue;
    if (groups['several'] !== undefined) return null;
    const { undeclared, soft, declared, amount } = groups;
    if (amount !== undefined) tokens.push({ kind: 'amount', amount: amount.trim() });
    else if (groups['image'] !== undefined) tokens.push(imageToken);
    else if (groups['video'] !== undefined) tokens.push(videoToken);
    else if (undeclared !== undefined) tokens.push(orderToken(offPlatform, undeclared));
    else if (soft !== undefined) tokens.push(orderToken(softPlacement, soft));
    else if (declared !== undefined) tokens.push(orderToken(throughPlatform, declared));
    else if (groups['other'] !== undefined) tokens.push(otherToken);
    else if (groups['plus'] !== undefined) tokens.push(plusToken);
  }
  return tokens;
}

/** Fifty thousand cells say the same few words. */
const imageToken: Token = { kind: 'format', format: 'image' };
const videoToken: Token = { kind: 'format', format: 'video' };
const otherToken: Token = { kind: 'other' };
const plusToken: Token = { kind: 'plus' };
const offPlatform: Order = { declared: false, undeclaredAs: 'offPlatform' };
const softPlacement: Order = { declared: false, undeclaredAs: 'softPlacement' };
const throughPlatform: Order = { declared: true, undeclaredAs: null };

function orderToken(order: Order, word: string): Token {
  return { kind: 'order', order, heads: word.endsWith(':') };
}

/** A pattern for one amount in a cell of prices. */
export const writtenPrice =
  '[¥￥]?\\s?(?:(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+)(?:\\.\\d+)?\\s?(?:(?:万|千|百|[wk](?![a-z]))(?:\\d{1,4}千?)?)?|[一二两三四五六七八九十][零一二两三四五六七八九十百千万]{0,9}[百千万][一二三四五六七八九]?)';

/** What of a cell of prices means something, in order: what is no price at all is tried first, and is passed over. */
const tokenPattern = new RegExp(
  [
    // Shares, rebates, lengths and days are no prices; nor is one note.
    '\\+?\\s?\\d+(?:\\.\\d+)?\\s?(?:%|个点)',
    '\\d+(?:-\\d+)?\\s?(?:s(?![a-z])|秒|分钟|min|天|日|号|个?月|年)',
    '(?<several>(?:[2-9]|[1-9]\\d|[两三四五])\\s?[条篇](?!起))',
    '[1一]\\s?[条篇]',
    '(?<undeclared>(?:[非未不]报备|水下|私下|off-?platform)\\s?(?::|价:)?)',
    '(?<soft>(?:软植|软广)\\s?(?::|价:)?)',
    '(?<declared>(?:报备|水上|蒲公英)\\s?(?::|价:)?)',
    '(?<other>打包|套餐|组合|直播|授权|分发|转发|二剪|剪辑|挂链|加急|保底|live|package|bundle|stor(?:y|ies))',
    '(?<image>图文|图片|(?<!星)图(?=[\\s:=¥]*\\d)|\\b(?:images?|photos?|pics?|pictures?)\\b)',
    '(?<video>短?视频|影片|视(?=[\\s:=¥]*\\d)|\\b(?:videos?|reels?)\\b)',
    // A number in characters begins where they do.
    `(?<amount>(?<![零一二两三四五六七八九十百千万])${writtenPrice}(?:\\s?[-–—~至到]\\s?${writtenPrice})?)`,
    '(?<plus>\\+)',
  ].join('|'),
  'g',
);
