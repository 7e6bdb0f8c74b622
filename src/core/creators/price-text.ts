/** Whether the text names another money than ¥. */
export function isForeignMoney(text: string): boolean {
  return /[$€£]|\b(?:usd|hkd|eur|gbp|sgd|twd|myr|jpy)\b/i.test(text);
}
