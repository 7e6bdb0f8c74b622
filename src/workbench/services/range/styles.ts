import type { IStyleData } from '@univerjs/core';
import type { Area } from '../../grid/area';
import { readStyles, writeStyles } from '../../grid/cells';
import type { Chained } from '../calls/emulate';
import { expectMember, memberOf } from '../calls/enumeration';
import { assertFits } from '../world/areas';
import type { World } from '../world/world';
import type { StyleProperty } from './style-properties';
import * as style from './style-properties';

type Range = GoogleAppsScript.Spreadsheet.Range;
type WrapName = 'OVERFLOW' | 'CLIP' | 'WRAP';

/** Reading how cells look. */
export function rangeStyleGetters(world: World, area: Area) {
  const many = <T>(property: StyleProperty<T>) =>
    readStyles(world.grid, area).map((row) => row.map(property.read));
  const one = <T>(property: StyleProperty<T>): T =>
    property.read(readStyles(world.grid, { ...area, rows: 1, columns: 1 })[0]?.[0]);
  return {
    getBackground: () => one(style.background) as string,
    getBackgrounds: () => many(style.background) as string[][],
    getFontColor: () => one(style.fontColour) as string,
    getFontColors: () => many(style.fontColour) as string[][],
    getFontLines: () => many(style.fontLine).map((row) => row.map((line) => line ?? 'none')),
    getFontWeight: () => one(style.fontWeight) ?? 'normal',
    getFontWeights: () => many(style.fontWeight).map((row) => row.map((weight) => weight ?? 'normal')),
    getFontStyle: () => one(style.fontStyle) ?? 'normal',
    getFontStyles: () => many(style.fontStyle).map((row) => row.map((value) => value ?? 'normal')),
    getFontSize: () => one(style.fontSize),
    getFontSizes: () => many(style.fontSize),
    getFontFamily: () => one(style.fontFamily) as string,
    getFontFamilies: () => many(style.fontFamily) as string[][],
    getNumberFormat: () => one(style.numberFormat),
    getNumberFormats: () => many(style.numberFormat),
    getHorizontalAlignment: () => one(style.horizontalAlignment) ?? 'general',
    getHorizontalAlignments: () =>
      many(style.horizontalAlignment).map((row) => row.map((align) => align ?? 'general')),
    getVerticalAlignment: () => one(style.verticalAlignment) ?? 'bottom',
    getVerticalAlignments: () =>
      many(style.verticalAlignment).map((row) => row.map((place) => place ?? 'bottom')),
    /** Of a cell that was never told, live says that it is wrapped. */
    getWrap: () => one(style.isWrapped),
    getWraps: () => many(style.isWrapped),
    getWrapStrategy: () => memberOf(world, 'WrapStrategy', one(style.wrap)),
    getWrapStrategies: () =>
      many(style.wrap).map((row) => row.map((wrap) => memberOf(world, 'WrapStrategy', wrap))),
  } satisfies Partial<Range>;
}

/** Changing how cells look: one look for all cells of all areas, or each cell its own. */
export function styleSetters(world: World, areas: readonly Area[]) {
  const write = <T>(property: StyleProperty<T>, valueAt: (i: number, j: number) => T) => {
    const written = new Map<T, IStyleData>();
    const styleOf = (value: T) => {
      const style = written.get(value) ?? property.write(value);
      written.set(value, style);
      return style;
    };
    const changesText = (property as unknown) === style.numberFormat;
    writeStyles(world.grid, areas[0]?.sheet ?? '', areas, (i, j) => styleOf(valueAt(i, j)), changesText);
  };
  const all = <T>(property: StyleProperty<T>, value: T) => write(property, () => value);
  const each = <T>(area: Area, method: string, property: StyleProperty<T>, values: T[][]) => {
    assertFits(area, values, method);
    write(property, (i, j) => values[i]?.[j] as T);
  };
  return {
    one: {
      setBackground: (colour: string | null) => all(style.background, colour),
      setFontColor: (colour: string | null) => all(style.fontColour, colour),
      setFontWeight: (weight: 'bold' | 'normal' | null) => all(style.fontWeight, weight),
      setFontLine: (value: 'underline' | 'line-through' | 'none' | null) => all(style.fontLine, value),
      setFontStyle: (value: 'italic' | 'normal' | null) => all(style.fontStyle, value),
      setFontSize: (points: number) => all(style.fontSize, points),
      setFontFamily: (family: string | null) => all(style.fontFamily, family),
      setNumberFormat: (pattern: string) => all(style.numberFormat, pattern),
      setHorizontalAlignment: (align: 'left' | 'center' | 'normal' | 'right' | null) =>
        all(style.horizontalAlignment, align),
      setVerticalAlignment: (place: 'top' | 'middle' | 'bottom' | null) =>
        all(style.verticalAlignment, place),
      setWrap: (isWrapped: boolean) => all(style.wrap, isWrapped ? 'WRAP' : 'OVERFLOW'),
      setWrapStrategy: (strategy: unknown) =>
        all(style.wrap, expectMember(world, 'WrapStrategy', strategy, 'Range.setWrapStrategy')),
    },
    many: (area: Area) =>
      ({
        setBackgrounds: (values: (string | null)[][]) =>
          each(area, 'setBackgrounds', style.background, values),
        setFontColors: (values: (string | null)[][]) => each(area, 'setFontColors', style.fontColour, values),
        setFontWeights: (values: ('bold' | 'normal' | null)[][]) =>
          each(area, 'setFontWeights', style.fontWeight, values),
        setFontLines: (values: ('underline' | 'line-through' | 'none' | null)[][]) =>
          each(area, 'setFontLines', style.fontLine, values),
        setFontStyles: (values: ('italic' | 'normal' | null)[][]) =>
          each(area, 'setFontStyles', style.fontStyle, values),
        setFontFamilies: (values: (string | null)[][]) =>
          each(area, 'setFontFamilies', style.fontFamily, values),
        setFontSizes: (values: number[][]) => each(area, 'setFontSizes', style.fontSize, values),
        setNumberFormats: (values: string[][]) => each(area, 'setNumberFormats', style.numberFormat, values),
        setHorizontalAlignments: (values: ('left' | 'center' | 'normal' | 'right' | null)[][]) =>
          each(area, 'setHorizontalAlignments', style.horizontalAlignment, values),
        setVerticalAlignments: (values: ('top' | 'middle' | 'bottom' | null)[][]) =>
          each(area, 'setVerticalAlignments', style.verticalAlignment, values),
        setWraps: (values: boolean[][]) =>
          each(
            area,
            'setWraps',
            style.wrap,
            values.map((row) => row.map((isWrapped): WrapName => (isWrapped ? 'WRAP' : 'OVERFLOW'))),
          ),
        setWrapStrategies: (values: unknown[][]) =>
          each(
            area,
            'setWrapStrategies',
            style.wrap,
            values.map((row) =>
              row.map((strategy) => expectMember(world, 'WrapStrategy', strategy, 'Range.setWrapStrategies')),
            ),
          ),
      }) satisfies Chained<Range>,
  };
}
