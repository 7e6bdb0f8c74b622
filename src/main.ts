/** What Google sees: the build declares a top-level function for each of these, and one for every formula. */
export { openSettings, planCampaign, scoreThisTab, showHelp } from './addon/actions';
export { listTables, loadProof, loadState, readTable, saveState, writeReports } from './addon/endpoints';
export { onInstall, onOpen } from './addon/menu';
export { compute } from './functions/compute';
