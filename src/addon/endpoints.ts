import { InputError } from '../core/input-error';
import { addonMessages } from '../core/messages/addon';
import { say } from '../core/messages/message';
import type { Endpoints } from '../wire/endpoints';
import { schemas } from '../wire/schemas';
import { accountLanguage, admit, answer } from './door';
import { accountLocale, pageText } from './gateway/application';
import { fileStore, personalStore } from './gateway/stores';
import { readTab, readWorkbook } from './gateway/workbook';
import { readWord } from './opening';
import { keepState, keptState } from './plan-store';
import { writeReportsInto } from './write-reports';

export const listTables: Endpoints['listTables'] = () =>
  answer(() => ({
    ...readWorkbook(new Date()),
    locale: accountLocale(),
    openAt: readWord(personalStore()),
  }));

export const readTable: Endpoints['readTable'] = (request) =>
  answer(() => {
    const table = readTab(admit(schemas.readTable(), request).tabId);
    if (table === null) throw new InputError(say(accountLanguage(), addonMessages.tabGone));
    return table;
  });

export const writeReports: Endpoints['writeReports'] = (request) =>
  answer(() => {
    const { reports, language } = admit(schemas.writeReports(), request);
    return writeReportsInto(reports, language);
  });

export const loadState: Endpoints['loadState'] = () =>
  answer(() => {
    const kept = keptState(fileStore());
    if (kept === null) return null;
    // What another version kept is not this one's to read: the wizard then starts afresh, the tabs stand.
    const read = schemas.planState().safeParse(JSON.parse(kept));
    return read.success ? read.data : null;
  });

export const saveState: Endpoints['saveState'] = (request) =>
  answer(() => {
    const state = admit(schemas.planState(), request);
    keepState(fileStore(), state, newVersion());
    return null;
  });

export const loadProof: Endpoints['loadProof'] = () =>
  answer(() => {
    try {
      return pageText(proofPageName);
    } catch {
      throw new InputError(say(accountLanguage(), addonMessages.proofMissing));
    }
  });

/** The file that holds what finishes a proof; it is left out where it makes the project too large for Google. */
const proofPageName = 'Proof';

/** Unlike any other, also when two people save at the same moment. */
function newVersion(): string {
  return `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`;
}
