import { type Cell, isDate, isError } from '../../table';
import { simplify } from '../../text/fold';

/** What a person sees in the cell, without the white space around it and what has no width. A date is its ISO text. */
export function cellText(cell: Cell | null | undefined): string {
  if (typeof cell === 'string') return (unseen.test(cell) ? cell.replace(allUnseen, '') : cell).trim();
  if (cell === null || cell === undefined) return '';
  return isDate(cell) ? cell.date : String(cell);
}

/** The cell's text, or `null` where it says nothing: blank, an error, or a marker such as `--` or 暂无. */
export function knownText(cell: Cell | null | undefined): string | null {
  const text = cellText(cell);
  return text === '' || isError(text) || isNullMarker(text) ? null : text;
}

/** Whether the text is one of the marks with which exports and people write 'not known'. */
export function isNullMarker(text: string): boolean {
  return text.length <= longestMarker && nullMarkers.has(foldedMarker(text));
}

function foldedMarker(text: string): string {
  return simplify(foldWidth(text)).toLowerCase().trim();
}

/** Whether a text that says nothing may begin with the sign, and end with it. An error says nothing either: `#N/A`. */
export function placesInMarkers(sign: string): { readonly begins: boolean; readonly ends: boolean } {
  const plain = foldedMarker(sign);
  const markers = [...nullMarkers];
  return {
    begins: '#'.startsWith(plain) || markers.some((marker) => marker.startsWith(plain.charAt(0))),
    ends: '!a?'.includes(plain) || markers.some((marker) => marker.endsWith(plain.slice(-1))),
  };
}

/** Full-width letters, digits and punctuation as their plain forms; invisible characters dropped. */
export function foldWidth(text: string): string {
  return isPlain(text) ? text : text.normalize('NFKC').replace(invisible, '');
}

/** Most cells are ASCII and plain Chinese characters, and folding them would be the reader's largest cost. */
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 126 && (code < 0x4e00 || code > 0x9fff)) return false;
  }
  return true;
}

const invisible = /\uFE0F|[\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/g;
/** The same but for the joiners and selectors that emoji and some scripts are written with. */
const unseen = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/;
const allUnseen = new RegExp(unseen, 'g');
const longestMarker = 12;

/** As seen in exports and hand-kept sheets, in folded, simplified, lower-case form. */
// biome-ignore format: filled lines read as the list it is
const nullMarkers: ReadonlySet<string> = new Set([
  '', '-', '--', '---', '—', '——', '–', '/', '\\', '.', '?', '*', 'null', 'none', 'nan', 'nil', 'n/a', 'na',
  'n.a.', 'tbd', 'tbc', 'unknown', 'undefined', '无', '暂无', '暂无数据', '没有', '找不到', '未找到', '未知', '不详', '空',
  '无机构', '无报价', '暂无报价', '不报价', '面议', '私聊', '待定', '待询', '待确认', '待补充', '询价',
  '议价', '暂停接单', '不接单', '未公开', '保密', '无数据', '数据不足', 'on request', 'negotiable',
  'no data', 'nan%', '-%', '--%', 'null%', '{}', '[]', 'not available', 'not found', 'hidden', 'private',
]);

/** Whether the cell says 同上, ditto or ″: what stands above it. */
export function isAsAbove(cell: Cell | undefined): boolean {
  return (
    typeof cell === 'string' &&
    cell.length < longestAsAbove &&
    firstSigns.includes(cell.trimStart().charAt(0).toLowerCase()) &&
    asAbove.test(cell.trim())
  );
}

const longestAsAbove = 20;
/** Nearly no cell begins with any of them, so that the pattern below is seldom tried. */
const firstSigns = '同如〃″"”〞dsa';
const asAbove = /^(?:同[上前](?:行|面)?|如上|[〃″"”〞]{1,2}|ditto|(?:the )?same(?: as above)?|as above)$/i;
