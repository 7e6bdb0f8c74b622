import type { Cell } from '../../table';
import { cellText, foldWidth, knownText } from './cell-text';

/** An id as text: never in scientific notation, leading zeros kept; `null` where the cell says nothing. */
export function readId(cell: Cell | undefined): string | null {
  if (typeof cell === 'number')
    return Number.isFinite(cell) && Math.abs(cell) < 1e21 ? cell.toFixed(0) : null;
  const text = knownText(cell);
  // `6.3E+23` stands for any of a million ids: it must not join two creators.
  return text === null || shortened.test(text) ? null : foldWidth(text).replace(/^'/, '').trim() || null;
}

/** Whether the sheet kept the id as a number and lost its last digits: beyond 2^53, or shown as `6.3E+23`. */
export function hasLostDigits(cell: Cell | undefined): boolean {
  if (typeof cell === 'number') return !Number.isSafeInteger(cell);
  return typeof cell === 'string' && shortened.test(cell.trim());
}

const shortened = /^\d(?:\.\d+)?E\+\d{2}$/i;

/** The platform's own id in a profile link, or `null`: short links and links to notes have none. */
export function idInLink(link: string): string | null {
  return (
    /(?:user\/profile|blogger-detail|kol|user)\/(?!profile\b)([0-9a-z_]{6,32})(?:[/?#]|$)/i.exec(link)?.[1] ??
    null
  );
}

/** A link as two spellings of it compare: no scheme, tracking or closing slash. */
export function plainLink(link: string): string {
  return link
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/[?#][\s\S]*$/, '')
    .replace(/\/$/, '');
}

/** A handle without the @ that some exports put before it. */
export function readHandle(cell: Cell | undefined): string | null {
  return readId(cell)?.replace(/^@/, '') || null;
}

/** The texts of a list in one cell: `美食;旅行`, `美食、旅行`, `["美食","旅行"]`, one a line with a rank and a share. */
export function readList(cell: Cell | undefined): string[] {
  if (cell === undefined || knownText(cell) === null) return [];
  const text = foldWidth(textsInJson(cellText(cell)));
  if (oneItem.test(text)) return [text.trim()];
  const items = text
    .replace(/[[\]【】"“”]/g, '\n')
    .split(/[;；,，、|\n\r/#]+/)
    .map((item) =>
      item
        .replace(/^\s*\d+\s+/, '')
        .replace(/(?<![\d.])[\d.]{1,6}%\s*$/, '')
        .trim(),
    );
  return [...new Set(items.filter((item) => knownText(item) !== null))];
}

/** Letters and spaces alone, as most cells are: taking those apart would cost much memory for nothing. */
const oneItem = /^[\p{L} ]+$/u;

/** The texts of a list or record as crawlers write it, one a line; any other text as it is. */
function textsInJson(text: string): string {
  const written = text.trim();
  if (!/^[[{]/.test(written) || !/[\]}]$/.test(written) || !/["']/.test(written)) return text;
  try {
    return textsOf(JSON.parse(written)).join('\n');
  } catch {
    return text;
  }
}

function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

/** Whether a mark of verification says yes: 是, true, the kind of verification; `null` where it says nothing. */
export function readYesNo(cell: Cell | undefined): boolean | null {
  if (typeof cell === 'boolean') return cell;
  if (typeof cell === 'number') return cell !== 0;
  const text = cellText(cell ?? '').toLowerCase();
  if (/^(?:无|未认证|没有|none)$/.test(text)) return false;
  if (cell === undefined || knownText(cell) === null) return null;
  return !/^(?:否|不是|未|no|n|false|f|0|×|x)$/.test(text);
}
