/** What rows say in a column, by row; a row that says nothing is not in it. */
export type SaidByRow<Word> = ReadonlyMap<number, Word>;

/** What each of the rows says. `undefined`: nothing. */
export function told<Word>(
  rows: readonly number[],
  wordOf: (row: number) => Word | undefined,
): SaidByRow<Word> {
  const said = new Map<number, Word>();
  for (const row of rows) {
    const word = wordOf(row);
    if (word !== undefined) said.set(row, word);
  }
  return said;
}

/** The same with blanks filled, where one cell over all of its rows was merged: mostly blanks, and each word another. */
export function withMergesFilled<Word>(said: SaidByRow<Word>, rows: readonly number[]): SaidByRow<Word> {
  const words = [...said.values()];
  const isMerged =
    words.length * 2 <= rows.length &&
    said.has(rows[0] ?? -1) &&
    words.every((word, at) => at === 0 || word !== words[at - 1]);
  if (!isMerged) return said;
  let above: Word | undefined;
  return told(rows, (row) => {
    above = said.has(row) ? said.get(row) : above;
    return above;
  });
}
