import { fileTimeZone } from './addon/gateway/workbook';
import type { FormulaName } from './core/catalogue';
import { compute as computeFormula } from './functions/compute';

/** What Google sees: the build declares a top-level function for each of these, and one for every formula. */
export { openSettings, planCampaign, scoreThisTab, showHelp } from './addon/actions';
export {
  changeRows,
  listTables,
  loadProof,
  loadState,
  readTable,
  saveState,
  stageReports,
  writeReports,
} from './addon/endpoints';
export { onInstall, onOpen } from './addon/menu';

/** A formula, whose dates are those of the file's clock: asking for its zone is a service call, so only a date does. */
export function compute(name: FormulaName, given: ArrayLike<unknown>) {
  return computeFormula(name, given, fileTimeZone);
}
