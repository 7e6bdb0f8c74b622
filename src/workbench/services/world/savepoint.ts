import {
  type ICellData,
  ICommandService,
  type IExecutionOptions,
  type ISheetDataValidationRule,
  type IWorksheetData,
  type Nullable,
  ObjectMatrix,
} from '@univerjs/core';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import {
  AddConditionalRuleMutation,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
} from '@univerjs/sheets-conditional-formatting';
import { SheetDataValidationModel } from '@univerjs/sheets-data-validation';
import { SheetsNoteModel } from '@univerjs/sheets-note';
import type { World } from './world';

/**
 * Remembers what writes can change, on every sheet, and gives the way back. Rows, columns and sheets are not added or
 * taken away by writes that are held back, so their number is not remembered.
 */
export function savepoint(world: World): () => void {
  const sheets = world.grid
    .workbook()
    .getSheets()
    .map((sheet) => rememberSheet(world, sheet.getSheetId()));
  const { metadata, charts, protections, filters, columnGroups } = world.file;
  const states = [...metadata, ...protections].map((state) => ({ state, was: { ...state } }));
  return () => {
    for (const restore of sheets) restore();
    for (const { state, was } of states) Object.assign(state, was);
    Object.assign(world.file, { metadata, charts, protections, filters, columnGroups });
    world.screen.chartsChanged();
  };
}

function rememberSheet(world: World, id: string): () => void {
  const { injector } = world.grid;
  const place = { unitId: world.grid.workbook().getId(), subUnitId: id };
  const commands = injector.get(ICommandService);
  const run = (command: string, params: object) =>
    commands.syncExecuteCommand(command, { ...place, ...params });
  const validations = injector.get(SheetDataValidationModel);
  const conditions = injector.get(ConditionalFormattingRuleModel);
  const notes = injector.get(SheetsNoteModel);
  const rulesNow = () => [...validations.getRules(place.unitId, id)];
  const conditionsNow = () => [...(conditions.getSubunitRules(place.unitId, id) ?? [])];
  const notesNow = () => [...(notes.getSheetNotes(place.unitId, id)?.values() ?? [])];

  const cells = cellsOf(world, id);
  const looks = rememberConfig(world, id);
  const rules = structuredCopy(rulesNow()) as ISheetDataValidationRule[];
  const conditionRules = conditionsNow();
  const noteTexts = notesNow().map((note) => ({ ...note }));
  return () => {
    restoreCells(world, id, cells);
    looks();
    run('data-validation.mutation.removeRule', { ruleId: rulesNow().map(({ uid }) => uid) });
    run('data-validation.mutation.addRule', { rule: rules });
    for (const { cfId } of conditionsNow()) run(DeleteConditionalRuleMutation.id, { cfId });
    for (const rule of [...conditionRules].reverse()) run(AddConditionalRuleMutation.id, { rule });
    for (const { row, col } of notesNow()) notes.removeNote(place.unitId, id, { row, col });
    for (const note of noteTexts) notes.updateNote(place.unitId, id, note.row, note.col, note);
  };
}

type Cells = ReadonlyMap<number, ReadonlyMap<number, ICellData>>;

function cellsOf(world: World, id: string): Cells {
  const cells = new Map<number, Map<number, ICellData>>();
  matrixOf(world, id).forValue((row, column, cell) => {
    if (!cell) return;
    const columns = cells.get(row) ?? new Map<number, ICellData>();
    cells.set(row, columns.set(column, { ...cell }));
  });
  return cells;
}

/** What Univer is told of is content alone; looks are set as `writeStyles` sets them. */
function restoreCells(world: World, id: string, cells: Cells): void {
  const matrix = matrixOf(world, id);
  const changes = new ObjectMatrix<Nullable<ICellData>>();
  matrix.forValue((row, column, now) => {
    const was = cells.get(row)?.get(column);
    if (now && (!was || !isSame(now, was))) changes.setValue(row, column, null);
  });
  for (const [row, columns] of cells) {
    for (const [column, was] of columns) {
      const now = matrix.getValue(row, column);
      if (now && isSame(now, was)) continue;
      changes.setValue(row, column, { ...was });
    }
  }
  const tell = (cellValue: object, options: IExecutionOptions = {}) =>
    world.grid.injector.get(ICommandService).syncExecuteCommand(
      SetRangeValuesMutation.id,
      {
        unitId: world.grid.workbook().getId(),
        subUnitId: id,
        cellValue,
      },
      options,
    );
  const emptied = new ObjectMatrix<Nullable<ICellData>>();
  changes.forValue((row, column) => {
    emptied.setValue(row, column, null);
  });
  tell(emptied.getMatrix());
  // A formula comes back with the value that it had: nothing is to be calculated.
  tell(changes.getMatrix(), { fromFormula: true });
}

/** Names, colours, widths, heights, hidden rows and columns, frozen ones, merged cells. */
function rememberConfig(world: World, id: string): () => void {
  const sheet = () => world.grid.sheet(id).getSheet();
  const name = sheet().getName();
  const { tabColor, hidden, freeze, showGridlines, mergeData, rowData, columnData } = structuredCopy(
    withoutCells(sheet().getConfig()),
  ) as IWorksheetData;
  return () => {
    if (sheet().getName() !== name) world.grid.sheet(id).setName(name);
    const config = sheet().getConfig();
    Object.assign(config, { tabColor, hidden, showGridlines });
    if (JSON.stringify(config.freeze) !== JSON.stringify(freeze)) world.grid.sheet(id).setFreeze(freeze);
    refill(config.rowData, rowData);
    refill(config.columnData, columnData);
    sheet().setMergeData(mergeData);
  };
}

function withoutCells(config: IWorksheetData): Partial<IWorksheetData> {
  const { cellData: _, ...rest } = config;
  return rest;
}

/** The grid holds on to the object itself. */
function refill(target: object, source: object): void {
  for (const key of Object.keys(target)) delete (target as Record<string, unknown>)[key];
  Object.assign(target, source);
}

function matrixOf(world: World, id: string) {
  return world.grid.sheet(id).getSheet().getCellMatrix();
}

function isSame(one: ICellData, other: ICellData): boolean {
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]) as Set<keyof ICellData>;
  return [...keys].every((key) => one[key] === other[key]);
}

function structuredCopy(value: object): object {
  return JSON.parse(JSON.stringify(value)) as object;
}
