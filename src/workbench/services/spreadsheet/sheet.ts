import type { Area } from '../../grid/area';
import { contentExtent } from '../../grid/cells';
import { sheetCharts } from '../attached/charts';
import { conditionalFormatRules, setConditionalFormatRules } from '../attached/conditional-format';
import { metadataMethods } from '../attached/developer-metadata';
import { filterOf, isHiddenByFilter } from '../attached/filter';
import { assertEditable, editing, protect, protections } from '../attached/protection';
import { expectMember } from '../calls/enumeration';
import { rangeNotes } from '../range/notes';
import { rangeListOn } from '../range/range';
import { type ClearOptions, clearing, rangeValues, valueSetters } from '../range/values';
import { activeRange, areaOfA1, assertInside, rangeOfA1 } from '../world/areas';
import { areaOf, type World } from '../world/world';
import { sheetColumnGroups } from './column-groups';
import { sheetGrid } from './rows-and-columns';
import {
  activateSheet,
  assertGrid,
  copySheet,
  hideSheet,
  renameSheet,
  sheetNumber,
  sheetType,
} from './sheets';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A script's sheet. Two objects for the same sheet are alike in all they say. */
export function sheetOn(world: World, id: string): Sheet {
  const content = () => contentExtent(world.grid, id);
  const whole = (): Area => {
    const grid = world.grid.sheet(id);
    return { sheet: id, row: 1, column: 1, rows: grid.getMaxRows(), columns: grid.getMaxColumns() };
  };
  const filled = (): Area => {
    assertGrid(world, id);
    const { lastRow, lastColumn } = content();
    return { sheet: id, row: 1, column: 1, rows: Math.max(1, lastRow), columns: Math.max(1, lastColumn) };
  };
  const metadata = metadataMethods(world, id);
  const grid = sheetGrid(world, id);
  const groups = sheetColumnGroups(world, id);
  const charts = sheetCharts(world, id);
  const ofSheet = <Methods extends object>(methods: Methods) => editing(world, id, null, methods);
  const ofCells = <Methods extends object>(methods: Methods) => editing(world, id, [whole()], methods);
  const sheet = world.emulate<Sheet>(
    'Sheet',
    {
      ...grid.answers,
      ...groups.answers,
      ...metadata.answers,
      ...charts.answers,
      ...ofSheet(charts.changes),
      getName: () => world.grid.sheet(id).getSheetName(),
      getSheetName: () => world.grid.sheet(id).getSheetName(),
      getSheetId: () => sheetNumber(id),
      getType: () => sheetType(world, id),
      getIndex: () => world.grid.sheet(id).getIndex() + 1,
      getParent: () => world.objects.spreadsheet(),
      isSheetHidden: () => world.grid.sheet(id).isSheetHidden(),
      getLastRow: () => content().lastRow,
      getLastColumn: () => content().lastColumn,
      getDataRange: () => world.objects.range(filled()),
      getRange: (first: string | number, column: number = 1, rows: number = 1, columns: number = 1) =>
        typeof first === 'string'
          ? rangeOfA1(world, first, id)
          : world.objects.range(assertInside(world, { sheet: id, row: first, column, rows, columns })),
      getSheetValues(row: number, column: number, rows: number, columns: number) {
        const { lastRow, lastColumn } = content();
        const area = {
          row,
          column,
          rows: rows === -1 ? lastRow : rows,
          columns: columns === -1 ? lastColumn : columns,
        };
        return rangeValues(world, assertInside(world, { sheet: id, ...area })).getValues();
      },
      getRangeList: (notations: string[]) =>
        rangeListOn(
          world,
          notations.map((notation) => areaOfA1(world, notation, id).area),
        ),
      getActiveRange: () => activeRange(world, id),
      getConditionalFormatRules: () => conditionalFormatRules(world, id),
      ...ofSheet({
        setConditionalFormatRules: (rules: unknown[]) => setConditionalFormatRules(world, id, rules),
        clearConditionalFormatRules: () => setConditionalFormatRules(world, id, []),
      }),
      getFilter: () => filterOf(world, id),
      isRowHiddenByFilter: (row: number) => isHiddenByFilter(world, id, row),
      protect: () => protect(world, id, null),
      getProtections: (type: unknown) =>
        protections(world, expectMember(world, 'ProtectionType', type, 'Sheet.getProtections'), id),
      copyTo: (target: unknown) => copySheet(world, id, target),
      setActiveRange(range: GoogleAppsScript.Spreadsheet.Range) {
        const area = areaOf(world, range);
        world.grid
          .sheet(area.sheet)
          .getRange(area.row - 1, area.column - 1, area.rows, area.columns)
          .activate();
        return range;
      },
    },
    {
      ...grid.chained,
      ...groups.chained,
      ...metadata.chained,
      ...ofSheet({
        setName: (name: string) => renameSheet(world, id, name),
        setTabColor: (colour: string | null) => void world.grid.sheet(id).setTabColor(colour ?? ''),
        hideSheet: () => hideSheet(world, id),
        showSheet: () => void world.grid.sheet(id).showSheet(),
      }),
      activate: () => activateSheet(world, id),
      ...ofCells({
        clear(options: ClearOptions = {}) {
          clearing(world, [filledOrStyled(world, id, whole())]).clear(options);
          if (!options.contentsOnly) setConditionalFormatRules(world, id, []);
        },
        clearContents: () => clearing(world, [filled()]).clearContent(),
        clearFormats() {
          clearing(world, [filledOrStyled(world, id, whole())]).clearFormat();
          setConditionalFormatRules(world, id, []);
        },
        clearNotes: () => rangeNotes(world, [filledOrStyled(world, id, whole())]).one.clearNote(),
      }),
      appendRow(values: unknown[]) {
        const area = { sheet: id, row: content().lastRow + 1, column: 1, rows: 1, columns: values.length };
        assertEditable(world, id, [area]);
        if (area.row > world.grid.sheet(id).getMaxRows())
          world.grid.sheet(id).insertRowsAfter(area.row - 2, 1);
        valueSetters(world, [assertInside(world, area)])
          .many(area)
          .setValues([values]);
      },
    },
  );
  world.sheets.set(sheet, id);
  return sheet;
}

/** The part of a sheet that holds any cell at all, so that clearing does not write a blank into all others. */
function filledOrStyled(world: World, id: string, whole: Area): Area {
  const matrix = world.grid.sheet(id).getSheet().getCellMatrix();
  const { lastRow, lastColumn } = contentExtent(world.grid, id);
  return {
    ...whole,
    rows: Math.min(whole.rows, Math.max(1, lastRow, matrix.getLength())),
    columns: Math.min(whole.columns, Math.max(1, lastColumn, matrix.getRange().endColumn + 1)),
  };
}
