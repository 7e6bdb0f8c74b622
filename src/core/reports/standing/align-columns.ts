import type { SkeletonColumn } from './skeleton';

/**
 * How far the figures of a written column (0 to 1) are found in a standing one; `null` where there is nothing to compare.
 */
export type Agreement = (written: number, standing: number) => number | null;

/**
 * Which column of a standing header is which of those that were written, though a person may have moved, renamed, added
 * or removed some: for each standing column the place of its written one, or `null` where it was added since.
 *
 * Titles are held against each other in their order, so that an added column with a title of ours is told from ours.
 * A renamed column of computed figures is ours only where its figures say so; one that a person fills is, where it
 * stands between the same neighbours.
 *
 * @param agreement asked of computed columns and of the ids
 */
export function alignColumns(
  written: readonly SkeletonColumn[],
  header: readonly string[],
  agreement: Agreement,
): readonly (number | null)[] {
  const placed = inOrder(written, header, agreement);
  const used = new Set(placed);
  const strays = placed.flatMap((place, standing) => (place === null ? [standing] : []));
  for (const [at, { key, title }] of written.entries()) {
    if (used.has(at) || title === '') continue;
    const found = best(
      strays.filter(
        (standing) =>
          placed[standing] === null && header[standing] === title && agreement(at, standing) !== 0,
      ),
      (standing) => agreement(at, standing) ?? 0,
    );
    const moved =
      found ??
      (key === ''
        ? null
        : best(strays.filter(isFree(placed)), (standing) => agreement(at, standing) ?? 0, 0.5));
    if (moved !== null) placed[moved] = at;
  }
  return placed;
}

const isFree = (placed: readonly (number | null)[]) => (standing: number) => placed[standing] === null;

/** The one with the highest worth, the first of equals; `null` where none is worth the least. */
function best(
  candidates: readonly number[],
  worthOf: (candidate: number) => number,
  least = 0,
): number | null {
  let found: number | null = null;
  let most = -1;
  for (const candidate of candidates) {
    const worth = worthOf(candidate);
    if (worth < least || worth <= most) continue;
    found = candidate;
    most = worth;
  }
  return found;
}

/** What a pair is worth: equal titles decide, figures tell equals apart, a renamed column is worth a little. */
function worthOfPair(
  { key, title, own }: SkeletonColumn,
  found: string,
  titles: ReadonlySet<string>,
  agreement: () => number | null,
): number | null {
  if (title === found) {
    if (key === '' || own === true) return 10;
    const agrees = agreement();
    // Our title over figures of which none is ours: a person has put a column in the place of ours.
    return agrees === 0 ? null : 10 + 5 * (agrees ?? 0);
  }
  if (key === '' || titles.has(found)) return null;
  if (own === true) return 1;
  const agrees = agreement() ?? 0;
  // More than a title alone: a person may have given ours another, and theirs our title.
  return agrees >= 0.5 ? 12 * agrees : null;
}

/** The alignment of the two rows of titles that is worth most, none crossing another. */
function inOrder(
  written: readonly SkeletonColumn[],
  header: readonly string[],
  agreement: Agreement,
): (number | null)[] {
  const titles = new Set(written.map(({ title }) => title).filter((title) => title !== ''));
  const worth = written.map((column, at) => {
    const isFound = header.some(
      (title, standing) => title === column.title && (agreement(at, standing) ?? 0) >= 0.5,
    );
    return header.map((title, standing) =>
      isFound && title !== column.title
        ? null
        : worthOfPair(column, title, titles, () => agreement(at, standing)),
    );
  });
  const wide = header.length + 1;
  const total = new Float64Array((written.length + 1) * wide);
  for (let at = written.length - 1; at >= 0; at -= 1) {
    for (let standing = header.length - 1; standing >= 0; standing -= 1) {
      const pair = worth[at]?.[standing] ?? null;
      const paired = pair === null ? -1 : pair + (total[(at + 1) * wide + standing + 1] ?? 0);
      total[at * wide + standing] = Math.max(
        paired,
        total[(at + 1) * wide + standing] ?? 0,
        total[at * wide + standing + 1] ?? 0,
      );
    }
  }
  const placed = header.map((): number | null => null);
  let at = 0;
  let standing = 0;
  while (at < written.length && standing < header.length) {
    const here = total[at * wide + standing] ?? 0;
    const pair = worth[at]?.[standing] ?? null;
    if (pair !== null && here === pair + (total[(at + 1) * wide + standing + 1] ?? 0)) {
      placed[standing] = at;
      at += 1;
      standing += 1;
    } else if (here === total[at * wide + standing + 1]) standing += 1;
    else at += 1;
  }
  return placed;
}
