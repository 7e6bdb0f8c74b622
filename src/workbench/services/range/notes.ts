import { generateRandomId, ICommandService } from '@univerjs/core';
import { RemoveNoteMutation, SheetsNoteModel, UpdateNoteMutation } from '@univerjs/sheets-note';
import { type Area, eachCell, mapCells } from '../../grid/area';
import type { Chained } from '../calls/emulate';
import { assertFits } from '../world/areas';
import type { World } from '../world/world';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Pixels of the box in which a note opens. */
const box = { width: 240, height: 100 };

/** The notes that hang on cells. */
export function rangeNotes(world: World, areas: readonly Area[]) {
  const noteAt = (area: Area, i: number, j: number): string =>
    world.grid.injector
      .get(SheetsNoteModel)
      .getNote(world.grid.workbook().getId(), area.sheet, { row: area.row - 1 + i, col: area.column - 1 + j })
      ?.note ?? '';
  const write = (noteFor: (i: number, j: number) => unknown) => {
    const textAt = (i: number, j: number) => textOf(noteFor(i, j));
    for (const area of areas) {
      eachCell(area, (i, j) => {
        const text = textAt(i, j);
        if (text !== noteAt(area, i, j)) writeNote(world, area, i, j, text);
      });
    }
  };
  const [first] = areas;
  return {
    answers: {
      getNote: () => (first ? noteAt(first, 0, 0) : ''),
      getNotes: () => (first ? mapCells(first, (i, j) => noteAt(first, i, j)) : []),
    } satisfies Partial<Range>,
    one: {
      setNote: (text: string | null) => write(() => text),
      clearNote: () => write(() => null),
    },
    many: (area: Area) =>
      ({
        setNotes(notes: (string | null)[][]) {
          assertFits(area, notes, 'setNotes');
          write((i, j) => notes[i]?.[j] ?? null);
        },
      }) satisfies Chained<Range>,
  };
}

/** A whole number becomes `25.0`: Google's service counts in Java. */
function textOf(note: unknown): string {
  if (note === null || note === undefined) return '';
  return typeof note === 'number' && Number.isInteger(note) ? note.toFixed(1) : String(note);
}

function writeNote(world: World, area: Area, i: number, j: number, text: string): void {
  const cell = {
    unitId: world.grid.workbook().getId(),
    sheetId: area.sheet,
    row: area.row - 1 + i,
    col: area.column - 1 + j,
  };
  const commands = world.grid.injector.get(ICommandService);
  if (text === '') commands.syncExecuteCommand(RemoveNoteMutation.id, cell);
  else {
    // Never by its place: a note keeps its id where rows are inserted above it.
    const known = world.grid.injector.get(SheetsNoteModel).getNote(cell.unitId, cell.sheetId, cell)?.id;
    const id = known ?? generateRandomId();
    const note = { ...box, id, row: cell.row, col: cell.col, note: text, show: false };
    commands.syncExecuteCommand(UpdateNoteMutation.id, { ...cell, note });
  }
}
