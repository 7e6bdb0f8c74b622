import { CellAlertManagerService, CellAlertType, type ICellAlert } from '@univerjs/sheets-ui';
import type { Host } from '../../host';

/** The bubble beside a selected cell, told apart from the one that Univer shows beside a cell pointed at. */
const selectedKey = 'tierwise-error';
const errorText = '#ERROR!';
const bubble = { type: CellAlertType.ERROR, title: errorText, width: 260, height: 74 };

/** Shows why a cell says `#ERROR!` while the person points at it or has it selected. */
export function showCellMessages(host: Host): void {
  const { grid, calculation } = host.inside;
  const alerts = grid.injector.get(CellAlertManagerService);
  let selected: string | null = null;

  const showSelected = () => {
    const sheet = grid.workbook().getActiveSheet();
    const cell = sheet.getSelection()?.getCurrentCell();
    const message = cell
      ? host.inside.messageAt({ sheet: sheet.getSheetId(), row: cell.actualRow, column: cell.actualColumn })
      : null;
    alerts.removeAlert(selectedKey);
    selected = null;
    if (!cell || message === null) return;
    selected = keyOf(sheet.getSheetId(), cell.actualRow, cell.actualColumn);
    sheet
      .getRange(cell.actualRow, cell.actualColumn)
      .attachAlertPopup({ ...bubble, message, key: selectedKey });
  };
  replaceUniversWords(alerts, ({ location, ...alert }) => {
    const message = host.inside.messageAt({
      sheet: location.subUnitId,
      row: location.row,
      column: location.col,
    });
    if (message === null || alert.key === selectedKey) return { ...alert, location };
    return keyOf(location.subUnitId, location.row, location.col) === selected
      ? null
      : { ...bubble, key: alert.key, message, location };
  });
  grid.api.addEvent(grid.api.Event.SelectionChanged, showSelected);
  calculation.onSettled(showSelected);
}

/** Univer has one sentence for every error. Whatever it is about to show goes through `replace`; `null` shows nothing. */
function replaceUniversWords(
  alerts: CellAlertManagerService,
  replace: (alert: ICellAlert) => ICellAlert | null,
): void {
  const show = alerts.showAlert.bind(alerts);
  alerts.showAlert = (alert) => {
    const replaced = replace(alert);
    if (replaced) show(replaced);
  };
}

function keyOf(sheet: string, row: number, column: number): string {
  return `${sheet}:${row}:${column}`;
}
