import { type NodeHost, type NodeHostOptions, startHost } from '../../../support/bench/host';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The bodies of the script's functions, by name; `sheet` is the first one. */
type Functions = Readonly<Record<string, string>>;

let host: NodeHost;
afterEach(() => host.dispose());

async function start(functions: Functions, options: Partial<NodeHostOptions> = {}): Promise<Sheet> {
  const code = Object.entries(functions)
    .map(
      ([name, body]) =>
        `function ${name}() {\n  var file = SpreadsheetApp.getActiveSpreadsheet();\n  var sheet = file.getSheets()[0];\n  ${body}\n}`,
    )
    .join('\n');
  host = await startHost({ code, ...options });
  return host.spreadsheet.getSheets()[0] as Sheet;
}

/** A dropdown that rejects, as a person makes it. */
function dropdown(...choices: string[]) {
  return host.spreadsheetApp
    .newDataValidation()
    .requireValueInList(choices, true)
    .setAllowInvalid(false)
    .build();
}

describe('a refused write', () => {
  const threeWrites = `
    sheet.getRange('A1').setValue('before');
    try { sheet.getRange('B1').setValue('refused'); } catch (error) { sheet.getRange('F1').setValue('caught'); }
    sheet.getRange('C1').setValue('after');
    sheet.getRange('D1').setNumberFormat('0.00').setBackground('#ff0000').setNote('after');`;
  const writing = { write: threeWrites, writeAndRead: `${threeWrites}\n return sheet.getLastRow();` };
  const violation = /The data you entered in cell B1 violates the data validation rules set on this cell\./;
  const all = () => [host.values('Sheet1', 'A1:F1')[0], host.spreadsheet.getRange('D1').getBackground()];

  it('is refused in the call itself, and nothing else is lost', async () => {
    const sheet = await start(writing);
    sheet.getRange('B1').setDataValidation(dropdown('yes', 'no'));
    await host.run('write');
    expect(all()).toEqual([['before', '', 'after', '', '', 'caught'], '#ff0000']);
  });

  it.each([
    ['drop-rest', 'write', ['before', '', '', '', '', '']],
    ['drop-rest', 'writeAndRead', ['before', '', '', '', '', '']],
    ['drop-all', 'write', ['', '', '', '', '', '']],
    ['drop-all', 'writeAndRead', ['', '', '', '', '', '']],
  ] as const)(
    'may be heard of late (%s, %s), and what was pending is lost',
    async (lateErrors, name, left) => {
      const sheet = await start(writing, { strict: { lateErrors } });
      sheet.getRange('B1').setDataValidation(dropdown('yes', 'no'));
      await expect(host.run(name)).rejects.toThrow(violation);
      expect(all()).toEqual([left, '#ffffff']);
      expect(sheet.getRange('D1').getNote()).toBe('');
    },
  );

  it('loses nothing that was sent before', async () => {
    const sheet = await start(
      { write: `sheet.getRange('A1').setValue('sent'); SpreadsheetApp.flush(); ${threeWrites}` },
      { strict: { lateErrors: 'drop-all' } },
    );
    sheet.getRange('B1').setDataValidation(dropdown('yes', 'no'));
    await expect(host.run('write')).rejects.toThrow(violation);
    expect(all()[0]).toEqual(['sent', '', '', '', '', '']);
  });

  it('is heard at flush, where it can be caught', async () => {
    const sheet = await start(
      {
        write: `${threeWrites}
          try { SpreadsheetApp.flush(); return 'kept'; } catch (error) { sheet.getRange('A1').setValue('mended'); return error.name; }`,
      },
      { strict: { lateErrors: 'drop-all' } },
    );
    sheet.getRange('B1').setDataValidation(dropdown('yes', 'no'));
    expect(await host.run('write')).toBe('Exception');
    expect(all()[0]).toEqual(['mended', '', '', '', '', '']);
  });

  it('brings back everything that writes can change', async () => {
    const sheet = await start(
      {
        write: `
          sheet.setName('Other').setTabColor('#00ff00').setColumnWidth(1, 300);
          sheet.setFrozenRows(2);
          sheet.getRange('A1:B2').clear().clearNote().clearDataValidations();
          sheet.getRange('C1:D2').merge();
          sheet.clearConditionalFormatRules();
          sheet.addDeveloperMetadata('new', '1');
          sheet.getRange('E1').setValue('x'.repeat(50001));
          SpreadsheetApp.flush();`,
      },
      { strict: { lateErrors: 'drop-all' } },
    );
    sheet
      .getRange('A1:B2')
      .setValues([
        ['id', 1],
        ['=1+1', true],
      ])
      .setBackground('#ffeeee')
      .setNote('why');
    sheet.getRange('A2').setDataValidation(dropdown('a', 'b'));
    sheet.addDeveloperMetadata('old', '1');
    sheet.setConditionalFormatRules([
      host.spreadsheetApp
        .newConditionalFormatRule()
        .whenNumberGreaterThan(1)
        .setBackground('#00ff00')
        .setRanges([sheet.getRange('A1:A9')])
        .build(),
    ]);
    const look = () => ({
      name: sheet.getName(),
      values: sheet.getRange('A1:B1').getValues(),
      formulas: sheet.getRange('A1:B2').getFormulas(),
      backgrounds: sheet.getRange('A1:B2').getBackgrounds(),
      notes: sheet.getRange('A1:B2').getNotes(),
      dropdown: sheet.getRange('A2').getDataValidation()?.getCriteriaValues(),
      rules: sheet.getConditionalFormatRules().map((rule) => rule.getRanges()[0]?.getA1Notation()),
      marks: sheet.getDeveloperMetadata().map((mark) => mark.getKey()),
      merged: sheet.getRange('A1:Z9').isPartOfMerge(),
      frozen: sheet.getFrozenRows(),
      width: sheet.getColumnWidth(1),
    });
    const before = look();
    await expect(host.run('write')).rejects.toThrow('more than the maximum of 50000 characters');
    expect(look()).toEqual(before);
  });

  it('leaves wrong arguments to the call that has them', async () => {
    await start(
      { write: `try { sheet.getRange('A1:B1').setValues([[1]]); } catch (error) { return error.message; }` },
      { strict: { lateErrors: 'drop-all' } },
    );
    expect(await host.run('write')).toMatch(/The number of columns in the data does not match/);
  });
});

describe('faults', () => {
  const writing = {
    write: `
      sheet.getRange('A1').setValue('one');
      sheet.getRange('A2').setValue('two');
      try { sheet.getRange('A3').setValue('three'); } catch (error) { sheet.getRange('A3').setValue('mended'); }
      return sheet.getRange('A4').setValue('four').getValue();`,
  };
  const left = () => host.values('Sheet1', 'A1:A4').map(([value]) => value);
  const callOf = (name: string, which: number) =>
    host.faults
      .trace()
      .flatMap((call, index) => (call === name ? [index + 1] : []))
      .at(which - 1) ?? 0;

  it('break one call of the next run, which has no effect then', async () => {
    const sheet = await start(writing);
    await host.run('write');
    expect(host.faults.trace().slice(0, 4)).toEqual([
      'SpreadsheetApp.getActiveSpreadsheet',
      'Spreadsheet.getSheets',
      'Sheet.getRange',
      'Range.setValue',
    ]);
    sheet.clear();
    host.faults.failAt(callOf('Range.setValue', 2));
    await expect(host.run('write')).rejects.toThrow('Service Spreadsheets failed while accessing document');
    expect(left()).toEqual(['one', '', '', '']);
    expect(await host.run('write')).toBe('four');
  });

  it('may be mended by the script, unless the service goes on failing', async () => {
    const sheet = await start(writing);
    await host.run('write');
    const third = callOf('Range.setValue', 3);
    sheet.clear();
    host.faults.failAt(third);
    await host.run('write');
    expect(left()).toEqual(['one', 'two', 'mended', 'four']);
    sheet.clear();
    host.faults.failFrom(third, 'Service unavailable');
    await expect(host.run('write')).rejects.toThrow('Service unavailable');
    expect(left()).toEqual(['one', 'two', '', '']);
  });

  it('break the calls that are meant, and none after a reset', async () => {
    await start(writing);
    host.faults.failWhere((call) => call === 'Range.getValue');
    await expect(host.run('write')).rejects.toThrow('Service Spreadsheets failed');
    expect(left()).toEqual(['one', 'two', 'three', 'four']);
    host.faults.failFrom(1);
    host.faults.reset();
    expect(await host.run('write')).toBe('four');
  });

  it.each([
    ['kept', ['one', 'two', '', '']],
    ['dropped', ['', '', '', '']],
  ] as const)('kill a run for good, and what it has not sent is %s', async (written, expected) => {
    const sheet = await start({
      write: `${writing.write}`,
      lockAndWrite: `LockService.getDocumentLock().tryLock(1); ${writing.write}`,
    });
    await host.run('write');
    const third = callOf('Range.setValue', 3);
    sheet.clear();
    host.faults.dieAt(third, written);
    await expect(host.run('write')).rejects.toThrow('Exceeded maximum execution time');
    expect(left()).toEqual(expected);
    host.faults.dieAt(third + 2, written);
    await expect(host.run('lockAndWrite')).rejects.toThrow('Exceeded maximum execution time');
    expect(host.lock.held).toBe(false);
  });

  it('never touch what a person does, and are heard late where errors are late', async () => {
    await start(writing, { strict: { lateErrors: 'drop-rest' } });
    host.faults.failFrom(4);
    host.spreadsheet.getRange('A9').setValue('by hand');
    await expect(host.run('write')).rejects.toThrow('Service Spreadsheets failed');
    expect(left()).toEqual(['', '', '', '']);
    expect(host.values('Sheet1', 'A9')).toEqual([['by hand']]);
  });
});

describe('modes', () => {
  it.each([
    [false, ['=1+1', "'x", 'plain']],
    [true, ["'=1+1", "''x", 'plain']],
  ])('apostrophes in cells of text are kept: %s', async (keepApostrophes, expected) => {
    const sheet = await start({}, { strict: { keepApostrophes } });
    sheet
      .getRange('A1:C1')
      .setNumberFormat('@')
      .setValues([["'=1+1", "''x", 'plain']]);
    sheet.getRange('A2').setValue("'00123");
    expect(sheet.getRange('A1:C1').getValues()[0]).toEqual(expected);
    expect(sheet.getRange('A2').getValue()).toBe('00123');
  });

  it.each([
    [false, 'written'],
    [true, /violates the data validation rules/],
  ])('dropdowns of scripts reject: %s', async (rejectingDropdowns, expected) => {
    await start(
      {
        write: `
          var rule = SpreadsheetApp.newDataValidation().requireValueInList(['a'], true).build();
          sheet.getRange('A1').setDataValidation(rule).setValue('');
          try { sheet.getRange('A1').setValue('a').setValue('b'); return 'written'; } catch (error) { return error.message; }`,
      },
      { strict: { rejectingDropdowns } },
    );
    expect(await host.run('write')).toMatch(expected);
  });

  it('enumerations are objects, and no text is taken for one', async () => {
    await start({
      tell: `
        var wrap = SpreadsheetApp.WrapStrategy.WRAP;
        return [typeof wrap, String(wrap), wrap.name(), wrap.compareTo(SpreadsheetApp.WrapStrategy.CLIP) < 0,
          sheet.getRange('A1').setWrapStrategy(wrap).getWrapStrategy() === wrap];`,
      refuse: `sheet.newChart().setChartType('BAR');`,
    });
    expect(await host.run('tell')).toEqual(['object', 'WRAP', 'WRAP', true, true]);
    await expect(host.run('refuse')).rejects.toThrow(
      "The parameters (String) don't match the method signature for SpreadsheetApp.EmbeddedChartBuilder.setChartType.",
    );
  });

  it('enumerations may be texts', async () => {
    await start(
      { tell: `return typeof sheet.getRange('A1').setWrapStrategy('WRAP').getWrapStrategy();` },
      { strict: { enumObjects: false } },
    );
    expect(await host.run('tell')).toBe('string');
  });

  it.each(['Asia/Shanghai', 'America/New_York'])(
    'a script in UTC reads the wall time of a file in %s as instants',
    async (fileTimeZone) => {
      const code = `
/** @customfunction */
function HOUR_HERE(date) { return date.getHours(); }
function read() {
  var file = SpreadsheetApp.getActiveSpreadsheet();
  var date = file.getSheets()[0].getRange('A1').getValue();
  return [date.toISOString(), date.getHours(), file.getSpreadsheetTimeZone(), Session.getScriptTimeZone()];
}
function write() {
  SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A2').setValue(new Date('2026-07-01T12:00:00Z'));
}`;
      host = await startHost({
        code,
        tables: [{ tab: 'Sheet1', firstRow: 1, firstColumn: 1, rows: [[{ date: '2026-11-11T20:00:00' }]] }],
        strict: { scriptTimeZone: 'UTC', fileTimeZone },
      });
      const zones = {
        'Asia/Shanghai': ['2026-11-11T12:00:00.000Z', 12, '7/1/2026'],
        'America/New_York': ['2026-11-12T01:00:00.000Z', 1, '7/1/2026'],
      } as const;
      const [instant, hour, day] = zones[fileTimeZone as keyof typeof zones];
      expect(await host.run('read')).toEqual([instant, hour, fileTimeZone, 'UTC']);
      const sheet = host.spreadsheet.getSheets()[0] as Sheet;
      sheet.getRange('B1').setFormula('=HOUR_HERE(A1)');
      await host.run('write');
      expect(sheet.getRange('B1').getValue()).toBe(hour);
      expect(sheet.getRange('A2').getDisplayValue()).toBe(day);
      expect((sheet.getRange('A2').getValue() as Date).toISOString()).toBe('2026-07-01T12:00:00.000Z');
    },
  );
});
