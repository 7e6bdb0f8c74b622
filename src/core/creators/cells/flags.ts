import type { Cell } from '../../table';
import { cellText, foldWidth } from './cell-text';

/** Whether the cell answers yes or no, in any way people mark it: 是, √, Y, true, 1. */
export function isFlag(cell: Cell): boolean {
  if (typeof cell === 'boolean') return true;
  const text = cellText(cell);
  return text.length <= longestFlag && flags.test(foldWidth(text).toLowerCase());
}

const longestFlag = 5;
const flags = /^(?:是的?|否|不是|有|没有|无|已|未|对|错|[√✓✔☑✅×✗✘❌xo○●]|y|n|yes|no|t|f|true|false|[01])$/;
