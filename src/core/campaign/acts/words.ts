import { yuan, yuanAndCents } from '../../messages/numbers';

/** A row as a sentence names it. */
export function who({ code, name }: { readonly code: string; readonly name: string }): string {
  return name === '' ? code : `${code} ${name}`;
}

/** Fen as ¥, with cents where there are some. */
export function fen(amount: number): string {
  return amount % 100 === 0 ? yuan(amount / 100) : yuanAndCents(amount / 100);
}
