import type { Endpoints } from '../wire/endpoints';

/** The items of the menu, in its order. */
export const menuActions = ['planCampaign', 'scoreThisTab', 'openSettings', 'showHelp'] as const;
export type MenuAction = (typeof menuActions)[number];

/** Every function that Google calls by name and that is not a formula. */
export type EntryPoint = 'onOpen' | 'onInstall' | MenuAction | keyof Endpoints;

/** The parameters of each. The build declares a top-level function for every name here, and for no other. */
export const entryPoints = {
  onOpen: [],
  onInstall: [],
  planCampaign: [],
  scoreThisTab: [],
  openSettings: [],
  showHelp: [],
  listTables: [],
  readTable: ['request'],
  writeReports: ['request'],
  stageReports: ['part'],
  changeRows: ['request'],
  loadState: [],
  saveState: ['request'],
  loadProof: [],
} as const satisfies Record<EntryPoint, readonly string[]>;
