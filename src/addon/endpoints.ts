import { briefly, InputError } from '../core/input-error';
import { addonMessages } from '../core/messages/addon';
import { say } from '../core/messages/message';
import type { Table } from '../core/table';
import type { Endpoints } from '../wire/endpoints';
import { schemas } from '../wire/schemas';
import { accountLanguage, admit, answer } from './door';
import { accountLocale, pageText } from './gateway/application';
import { whileLocked } from './gateway/document-lock';
import { changeRowsOf } from './gateway/rows/change-rows';
import { fileStore, personalStore } from './gateway/stores';
import { readTab, readWorkbook } from './gateway/workbook';
import { keepPart, takeParts } from './gateway/working/staged-parts';
import { readWord } from './opening';
import { keepState, rememberedState } from './plan-store';
import { writeReportsInto } from './write-reports';

export const listTables: Endpoints['listTables'] = () =>
  answer(() => ({
    ...readWorkbook(new Date()),
    locale: accountLocale(),
    openAt: readWord(personalStore()),
  }));

export const readTable: Endpoints['readTable'] = (request) =>
  answer(() => {
    const { tabId } = admit(schemas.readTable(), request);
    const table = orSentence(() => readTab(tabId));
    if (table === null) throw new InputError(say(accountLanguage(), addonMessages.tabGone));
    return table;
  });

/** @throws InputError where Google does not hand out the tab's cells, with its reason */
function orSentence(read: () => Table | null): Table | null {
  try {
    return read();
  } catch (error) {
    const detail = briefly(error);
    throw new InputError(say(accountLanguage(), addonMessages.tabUnreadable, { detail }));
  }
}

export const writeReports: Endpoints['writeReports'] = (request) =>
  answer(() => {
    const { reports, language } = admit(schemas.writeReports(), request);
    return writeReportsInto(reports, language);
  });

export const stageReports: Endpoints['stageReports'] = (request) =>
  answer(() => {
    const { run, part, of, text } = admit(schemas.stageReports(), request);
    if (whileLocked(() => keepPart(run, part, text) ?? true) === null)
      throw new InputError(say(accountLanguage(), addonMessages.busy));
    if (part + 1 < of) return [];
    const { reports, language } = admit(schemas.writeReports(), whole(takeParts(run, of)));
    return writeReportsInto(reports, language);
  });

/** @throws InputError where a part has not come, or not whole */
function whole(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    throw new InputError(say(accountLanguage(), addonMessages.partsMissing));
  }
}

export const changeRows: Endpoints['changeRows'] = (request) =>
  answer(() => {
    const asked = admit(schemas.changeRows(), request);
    const answered = whileLocked(() => changeRowsOf(asked));
    if (answered === null) throw new InputError(say(asked.language, addonMessages.busy));
    return answered;
  });

export const loadState: Endpoints['loadState'] = () => answer(() => rememberedState(fileStore()));

export const saveState: Endpoints['saveState'] = (request) =>
  answer(() => {
    const save = admit(schemas.saveState(), request);
    const saved = whileLocked((run) => keepState(fileStore(), save, run));
    if (saved === null) throw new InputError(say(save.state.language, addonMessages.busy));
    return saved;
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
