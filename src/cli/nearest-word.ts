/** The word that somebody most likely meant: the one with the fewest slips, two at most; `null` where none is that near. */
export function nearestWord(written: string, words: readonly string[]): string | null {
  let nearest: string | null = null;
  let fewest = mostSlips + 1;
  for (const word of words) {
    const slips = slipsBetween(written.toLowerCase(), word.toLowerCase());
    // Two slips in a word of three are another word.
    if (slips >= fewest || slips * 2 >= word.length) continue;
    nearest = word;
    fewest = slips;
  }
  return nearest;
}

const mostSlips = 2;

/** Levenshtein's distance: letters put in, left out or put for another. */
function slipsBetween(one: string, other: string): number {
  let before = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let at = 0; at < one.length; at++) {
    const row = [at + 1];
    for (let along = 0; along < other.length; along++) {
      const put = (before[along] ?? 0) + (one[at] === other[along] ? 0 : 1);
      row.push(Math.min(put, (before[along + 1] ?? 0) + 1, (row[along] ?? 0) + 1));
    }
    before = row;
  }
  return before[other.length] ?? 0;
}
