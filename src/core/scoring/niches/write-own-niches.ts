import { writtenNiches } from './own-niches';

/** `niches.own` with one more niche; one of the same name gives way to it. Signs that part niches are left out of the name. */
export function withOwnNiche(written: string, name: string, words: readonly string[]): string {
  const plain = name.replace(/[;；:：\s]+/g, ' ').trim();
  if (plain === '') return written;
  return writeNiches([...writtenNiches(withoutOwnNiche(written, plain)), [plain, words.join(', ')]]);
}

export function withoutOwnNiche(written: string, name: string): string {
  return writeNiches(writtenNiches(written).filter(([other]) => other !== name));
}

function writeNiches(niches: ReturnType<typeof writtenNiches>): string {
  return niches.map(([name, words]) => (words === '' ? name : `${name}: ${words}`)).join('; ');
}
