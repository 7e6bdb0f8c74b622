import { readCreators } from '../../src/core/creators/read-creators';
import type { Report } from '../../src/core/reports/report';
import { scoresReport } from '../../src/core/reports/scores-report';
import { scoreCreators } from '../../src/core/scoring/score-creators';
import { settingsFrom } from '../../src/core/settings';
import { readFile } from '../../src/files/read-file';
import { startAddOn, write } from '../support/bench/add-on';
import type { NodeHost } from '../support/bench/host';
import { describeRealData, realData } from '../support/creators/real-data';

async function scoresOf(file: string, language: 'en' | 'zh'): Promise<Report> {
  const [table] = await readFile(realData(file), file);
  if (table === undefined) throw new Error('The file holds no table.');
  const settings = settingsFrom([['language', language]]);
  const reading = readCreators(table, { settings });
  return scoresReport(scoreCreators(reading.creators, settings), reading, settings, '2026-09-01');
}

describeRealData('the Scores tab of a real export', () => {
  const files = ['qiangua_creators_dev.csv', 'mf_koc_sheet_messy.csv', 'mf_koc_creators_dev.csv'];
  const strict = [
    { lateErrors: 'drop-all', fileTimeZone: 'Asia/Shanghai', scriptTimeZone: 'UTC' },
    { keepApostrophes: true, rejectingDropdowns: true },
  ] as const;

  test.each(files.flatMap((file) => strict.map((mode) => [file, mode] as const)))(
    '%s keeps a person’s column through another language and comes to rest, %j',
    async (file, mode) => {
      const [english, chinese] = [await scoresOf(file, 'en'), await scoresOf(file, 'zh')];
      const host = await startAddOn({ 达人: [['昵称']] }, { strict: mode });
      await write(host, english);
      const header = english.userColumns?.headerRow ?? 0;
      const tab = sheetOf(host);
      tab.insertColumnBefore(3);
      const ids = english.cells.slice(header + 1, header + 4).map(([id]) => id);
      tab.getRange(header + 1, 3, 4, 1).setValues([['Score'], ['one'], ['two'], ['three']]);
      tab.getRange(header + 3, 2).setNote('by hand');
      await write(host, chinese);
      const values = () => sheetOf(host).getDataRange().getValues();
      const mine = new Map(values().map((row) => [String(row[0]).replace(/^'/, ''), row[2]]));
      expect(ids.map((id) => mine.get(String(id)))).toEqual(['one', 'two', 'three']);
      const [before, notes] = [values(), sheetOf(host).getDataRange().getNotes()];
      await write(host, chinese);
      // Compared here and not shown: the texts are private people's.
      expect(JSON.stringify(values()) === JSON.stringify(before)).toBe(true);
      expect(JSON.stringify(sheetOf(host).getDataRange().getNotes()) === JSON.stringify(notes)).toBe(true);
      expect(notes.flat()).toContain('by hand');
      host.dispose();
    },
  );
});

function sheetOf(host: NodeHost): GoogleAppsScript.Spreadsheet.Sheet {
  const found = host.spreadsheet.getSheetByName('Scores');
  if (found === null) throw new Error('There is no Scores tab.');
  return found;
}
