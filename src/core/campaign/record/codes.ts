import { foldWidth } from '../../creators/cells/cell-text';
import type { Tier } from '../../scoring/tiers';
import type { CampaignRecord } from './campaign-record';

/**
 * The code of a row as a person may have written it: k7, K007 and Ｋ０７ are K07. `null` for what is no code.
 */
export function codeOf(written: unknown): string | null {
  const found = /^([CHMTK])0*([1-9]\d{0,4})$/i.exec(foldWidth(String(written ?? '')).replace(/\s/g, ''));
  return found === null ? null : coded(found[1]?.toUpperCase() ?? '', Number(found[2]));
}

/**
 * Gives codes by tier, each once: the numbers go on above every code that the rows or the log have ever had, so that an old
 * file, sample or link never meets another deal.
 */
export function codeGiver({ rows, log }: Pick<CampaignRecord, 'rows' | 'log'>): (tier: Tier) => string {
  const last = new Map<string, number>();
  for (const { code } of [...rows, ...log]) {
    const known = codeOf(code);
    if (known === null) continue;
    const letter = known.charAt(0);
    last.set(letter, Math.max(last.get(letter) ?? 0, Number(known.slice(1))));
  }
  return (tier) => {
    const letter = letters[tier];
    const number = (last.get(letter) ?? 0) + 1;
    last.set(letter, number);
    return coded(letter, number);
  };
}

/** Codes that follow one another by one, three and more of them, as one span: K11–K16. */
export function spanned(codes: readonly string[]): readonly string[] {
  const spans: string[][] = [];
  for (const code of codes) {
    const span = spans[spans.length - 1];
    const last = span?.[span.length - 1] ?? '';
    const isNext = last.charAt(0) === code.charAt(0) && Number(code.slice(1)) === Number(last.slice(1)) + 1;
    if (span !== undefined && isNext) span.push(code);
    else spans.push([code]);
  }
  return spans.flatMap((span) => (span.length < 3 ? span : [`${span[0]}–${span[span.length - 1]}`]));
}

/** Two digits, so that most codes sort as text; K100 comes after K99. */
function coded(letter: string, number: number): string {
  return letter + String(number).padStart(2, '0');
}

const letters: Readonly<Record<Tier, string>> = {
  amateur: 'K',
  koc: 'K',
  tail: 'T',
  mid: 'M',
  head: 'H',
  celebrity: 'C',
};
