import { HorizontalAlign, type IStyleData, type Nullable, VerticalAlign, WrapStrategy } from '@univerjs/core';
import { hexOf } from '../../grid/colours';
import { typeName } from '../calls/enumeration';

/** One property of a cell's look: how Google writes it and how the grid does. `null` restores the default. */
export interface StyleProperty<T> {
  write(value: T): IStyleData;
  read(style: Nullable<IStyleData>): T;
}

type Align = 'left' | 'center' | 'normal' | 'right' | null;
type VerticalPlace = 'top' | 'middle' | 'bottom' | null;
type Wrap = 'OVERFLOW' | 'CLIP' | 'WRAP';

const horizontal: Record<string, HorizontalAlign> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
};
const vertical: Record<string, VerticalAlign> = {
  top: VerticalAlign.TOP,
  middle: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};
const wrapping: Record<Wrap, WrapStrategy> = {
  OVERFLOW: WrapStrategy.OVERFLOW,
  CLIP: WrapStrategy.CLIP,
  WRAP: WrapStrategy.WRAP,
};

/** What Sheets calls the format of a cell that was given none. */
const usualPattern = '0.###############';

export const background: StyleProperty<string | null> = {
  write: (colour) => ({ bg: gridColour(colour) }),
  read: (style) => style?.bg?.rgb ?? '#ffffff',
};

export const fontColour: StyleProperty<string | null> = {
  write: (colour) => ({ cl: gridColour(colour) }),
  read: (style) => style?.cl?.rgb ?? '#000000',
};

export const fontWeight: StyleProperty<'normal' | 'bold' | null> = {
  write: (weight) => ({ bl: weight === 'bold' ? 1 : 0 }),
  read: (style) => (style?.bl ? 'bold' : 'normal'),
};

export const fontStyle: StyleProperty<'normal' | 'italic' | null> = {
  write: (style) => ({ it: style === 'italic' ? 1 : 0 }),
  read: (style) => (style?.it ? 'italic' : 'normal'),
};

export const fontLine: StyleProperty<'underline' | 'line-through' | 'none' | null> = {
  write: (line) => ({ st: { s: line === 'line-through' ? 1 : 0 }, ul: { s: line === 'underline' ? 1 : 0 } }),
  read: (style) => (style?.st?.s ? 'line-through' : style?.ul?.s ? 'underline' : 'none'),
};

export const fontSize: StyleProperty<number> = {
  write: (points) => ({ fs: points }),
  read: (style) => style?.fs ?? 10,
};

export const fontFamily: StyleProperty<string | null> = {
  write: (family) => ({ ff: family }),
  read: (style) => style?.ff ?? 'Arial',
};

export const numberFormat: StyleProperty<string> = {
  write(pattern) {
    if (typeof pattern !== 'string')
      throw new Error(
        `The parameters (${typeName(pattern)}) don't match the method signature for SpreadsheetApp.Range.setNumberFormat.`,
      );
    const isUsual = pattern === '' || pattern === usualPattern || /^general$/i.test(pattern);
    return { n: isUsual ? null : { pattern } };
  },
  read: (style) => style?.n?.pattern ?? usualPattern,
};

export const horizontalAlignment: StyleProperty<Align> = {
  write: (align) => ({ ht: horizontal[align ?? 'normal'] ?? null }),
  read: (style) => nameOf(horizontal, style?.ht, 'general') as Align,
};

export const verticalAlignment: StyleProperty<VerticalPlace> = {
  write: (place) => ({ vt: vertical[place ?? ''] ?? null }),
  read: (style) => nameOf(vertical, style?.vt, 'bottom') as VerticalPlace,
};

export const wrap: StyleProperty<Wrap> = {
  write: (strategy) => ({ tb: wrapping[strategy] }),
  read: (style) => nameOf(wrapping, style?.tb, 'OVERFLOW') as Wrap,
};

/** A colour that Sheets does not know is no error; the cell has none afterwards. */
function gridColour(colour: string | null): { rgb: string } | null {
  const hex = colour === null ? null : hexOf(colour);
  return hex === null ? null : { rgb: hex };
}

export const isWrapped: StyleProperty<boolean> = {
  write: (isOn) => wrap.write(isOn ? 'WRAP' : 'OVERFLOW'),
  read: (style) => style?.tb === undefined || style.tb === null || style.tb === WrapStrategy.WRAP,
};

function nameOf(names: Record<string, number>, value: Nullable<number>, fallback: string): string {
  return Object.keys(names).find((name) => names[name] === value) ?? fallback;
}
