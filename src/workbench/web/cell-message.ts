import type { Host } from '../host';
import { element } from './elements';

/** Shows why a cell says `#ERROR!` while the person points at it or has it selected. */
export function showCellMessages(host: Host): void {
  const { api, workbook } = host.inside.grid;
  const bubble = element('div', { className: 'cell-message', hidden: true, role: 'tooltip' });
  document.body.append(bubble);

  const show = (sheet: string, row: number, column: number) => {
    const message = host.inside.messageAt({ sheet, row, column });
    bubble.hidden = message === null;
    if (message === null) return;
    bubble.replaceChildren(element('b', {}, '#ERROR!'), message);
    const cell = host.inside.grid.sheet(sheet).getRange(row, column).getCellRect();
    const fitsRight = cell.right + 300 < innerWidth;
    bubble.style.left = `${fitsRight ? cell.right + 6 : Math.max(8, cell.left - 300)}px`;
    bubble.style.top = `${Math.min(cell.top, innerHeight - 120)}px`;
  };
  const showSelected = () => {
    const selected = workbook().getActiveSheet().getSelection()?.getCurrentCell();
    if (selected) show(workbook().getActiveSheet().getSheetId(), selected.actualRow, selected.actualColumn);
    else bubble.hidden = true;
  };

  api.addEvent(api.Event.CellHover, ({ worksheet, row, column }) => {
    show(worksheet.getSheetId(), row, column);
    if (bubble.hidden) showSelected();
  });
  api.addEvent(api.Event.SelectionChanged, showSelected);
  api.addEvent(api.Event.Scroll, () => {
    bubble.hidden = true;
  });
  host.inside.calculation.onSettled(showSelected);
}
