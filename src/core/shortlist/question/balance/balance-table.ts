import { InputError } from '../../../input-error';
import { say } from '../../../messages/message';
import { balanceMessages as messages } from '../../../messages/shortlist/balance';
import type { Tier } from '../../../scoring/tiers';
import { rememberedBySettings, type Settings } from '../../../settings';
import type { Span } from '../rules/rules';

/** The settings that hold a balance by budget, one for each kind of goal. */
export type BalanceKey = 'balanced.launch' | 'balanced.alwaysOn';

/** What a setting says of one tier, or of several together, at one budget. */
export interface BalancePoint {
  /** ¥, more than 0. */
  readonly budget: number;
  readonly tiers: readonly Tier[];
  /** Least and most creators; `null` where the point says nothing of them. */
  readonly count: Span | null;
  /** Least and most of the creators' money, shares of it; `null` likewise. */
  readonly money: Span | null;
}

export interface BalanceTable {
  /** By budget, ascending. */
  readonly points: readonly BalancePoint[];
  /** Most of the creators' money that one creator may take, a share. */
  readonly one: number;
}

/**
 * A setting such as `25000: mid 1-2 40%-70%, koc 20-30 10%-25%, one 40%; 50000: mid 2-4`, read once for each settings.
 * What a budget does not say goes on as the budgets beside it have it.
 *
 * @throws InputError with one sentence for what cannot be read
 */
export function balanceTable(key: BalanceKey, settings: Settings): BalanceTable {
  return tablesOf[key](settings);
}

const tablesOf: Readonly<Record<BalanceKey, (settings: Settings) => BalanceTable>> = {
  'balanced.launch': /* @__PURE__ */ rememberedBySettings((settings) =>
    readTable('balanced.launch', settings),
  ),
  'balanced.alwaysOn': /* @__PURE__ */ rememberedBySettings((settings) =>
    readTable('balanced.alwaysOn', settings),
  ),
};

function readTable(key: BalanceKey, settings: Settings): BalanceTable {
  const points: BalancePoint[] = [];
  let one = 1;
  for (const item of settings[key].split(/[;；\n]/)) {
    if (item.trim() === '') continue;
    const [, digits = '', unit = '', parts = ''] = itemForm.exec(item.trim()) ?? [];
    const budget = Number(digits.replace(/,/g, '')) * (timesOf[unit.toLowerCase()] ?? 1);
    if (!(budget > 0)) throw refusal(item);
    for (const part of parts.split(/[,，、]/)) {
      const cap = capForm.exec(part.trim());
      if (cap !== null) one = Number(cap[1]) / 100;
      else points.push({ budget, ...readPart(part) });
    }
  }
  if (points.length === 0) throw refusal(settings[key]);
  return { points: points.sort((first, other) => first.budget - other.budget), one };

  function readPart(part: string): Omit<BalancePoint, 'budget'> {
    const [, names = '', least, most, leastShare, mostShare] = partForm.exec(part.trim()) ?? [];
    const tiers = names.split('+').flatMap((name) => tierNames[name.trim().toLowerCase()] ?? []);
    const count = spanOf(least, most, 1);
    const money = spanOf(leastShare, mostShare, 100);
    const isWhole = tiers.length === names.split('+').length && (count !== null || money !== null);
    if (!isWhole || isWrong(count) || isWrong(money) || (money?.[1] ?? 0) > 1) throw refusal(part);
    return { tiers, count, money };
  }

  function refusal(item: string): InputError {
    return new InputError(say(settings.language, messages.tableUnreadable, { key, item: item.trim() }));
  }
}

/** A budget, and what is said of it. */
const itemForm = /^[¥￥]?([\d.,]{1,15})\s?([kKwW万mM]?)\s?[:：]\s?(.*)$/;
/** `mid 1-2 40%-70%`: a tier, or several with a + between, its numbers, its shares. */
const partForm =
  /^([\p{L}+\s]{2,40}?)\s?(?:(\d{1,6})\s?[-–]\s?(\d{1,6}))?\s?(?:(\d{1,3})\s?[%％]?\s?[-–]\s?(\d{1,3})\s?[%％])?$/u;
const capForm = /^(?:one|单人)\s?(\d{1,3})\s?[%％]$/i;

const timesOf: Readonly<Record<string, number>> = { k: 1_000, w: 10_000, 万: 10_000, m: 1_000_000 };

const tierNames: Readonly<Record<string, Tier>> = {
  head: 'head',
  mid: 'mid',
  tail: 'tail',
  koc: 'koc',
  头部: 'head',
  腰部: 'mid',
  尾部: 'tail',
};

function spanOf(least: string | undefined, most: string | undefined, unit: number): Span | null {
  return least === undefined || most === undefined ? null : [Number(least) / unit, Number(most) / unit];
}

function isWrong(span: Span | null): boolean {
  return span !== null && span[0] > span[1];
}
