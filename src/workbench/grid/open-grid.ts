import type { Table } from '../../core/table';
import type { Grid } from './grid';
import { mendMissingFunctions } from './missing-functions';
import { keepOpenRangesOpen } from './open-ranges';
import { workbookSnapshot } from './snapshot';
import { spareLookupIndex } from './spill-speed';
import type { StartedUniver } from './univer';

/** Opens a workbook in a running Univer. */
export function openGrid(univer: StartedUniver, name: string, tables: readonly Table[]): Grid {
  const { api, injector } = univer;
  mendMissingFunctions(injector);
  spareLookupIndex();
  let opened = 0;
  const create = (workbookName: string, sheets: readonly Table[]) =>
    api.createWorkbook(workbookSnapshot(`workbook-${++opened}`, workbookName, sheets));
  let current = create(name, tables);
  const grid: Grid = {
    api,
    injector,
    workbook: () => current,
    sheet(id) {
      const sheet = current.getSheetBySheetId(id);
      if (!sheet) throw new Error(`The sheet with id ${id} is gone.`);
      return sheet;
    },
    open(nextName, nextTables) {
      const previous = current.getId();
      current = create(nextName, nextTables);
      api.disposeUnit(previous);
    },
    dispose: univer.dispose,
  };
  keepOpenRangesOpen(grid);
  return grid;
}
