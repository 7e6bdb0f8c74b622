import type { Cell } from '../../table';

/** Whether the cell says 同上, ditto or ″: what stands above it. */
export function isAsAbove(cell: Cell | undefined): boolean {
  return (
    typeof cell === 'string' &&
    cell.length < longest &&
    firstSigns.includes(cell.trimStart().charAt(0).toLowerCase()) &&
    asAbove.test(cell.trim())
  );
}

const longest = 20;
/** Nearly no cell begins with any of them, so that the pattern below is seldom tried. */
const firstSigns = '同如〃″"”〞dsa';
const asAbove = /^(?:同[上前](?:行|面)?|如上|[〃″"”〞]{1,2}|ditto|(?:the )?same(?: as above)?|as above)$/i;
