import { type NodeHost, startHost } from '../support/bench/host';
import { smallAddOn } from '../support/bench/small-add-on';

const creators = {
  tab: 'Creators',
  firstRow: 1,
  firstColumn: 1,
  rows: [
    ['id', 'followers', 'asked on'],
    ['00123', 1000, { date: '2026-11-11' }],
    ['5f3a', 2500, { date: '2026-11-12' }],
    ['', '', ''],
    ['9c01', 'n/a', true],
  ],
};

let host: NodeHost;
beforeEach(async () => {
  host = await startHost({ code: smallAddOn, html: { Sidebar: '<p>Hello</p>' }, tables: [creators] });
});
afterEach(() => host.dispose());

describe('a custom function in a cell', () => {
  const formula = async (text: string, cell = 'E1') => {
    host.spreadsheet.getSheetByName('Creators')?.getRange(cell).setFormula(text);
    await host.settle();
    return host.values('Creators', cell)[0]?.[0];
  };

  it('gets one cell as a value and a range as rows, blanks as empty text', async () => {
    expect(await formula('=DESCRIBE(B2)')).toBe('number 1000');
    expect(await formula('=DESCRIBE(A2)')).toBe('string 00123');
    expect(await formula('=DESCRIBE(A4)')).toBe('string ');
    expect(await formula('=DESCRIBE(C5)')).toBe('boolean true');
    expect(await formula('=DESCRIBE(A1:B3)')).toBe('3 rows of 2');
  });

  it('gets a date that is a Date in its own realm, and an error as its text', async () => {
    expect(await formula('=DESCRIBE(C2)')).toBe('date 2026');
    await formula('=1/0', 'F1');
    expect(await formula('=DESCRIBE(F1)')).toBe('string #DIV/0!');
  });

  it('spills its rows, and shows #REF! where something stands in the way', async () => {
    await formula('=TWICE(B2:B3)');
    expect(host.values('Creators', 'E1:E2')).toEqual([[2000], [5000]]);
    host.spreadsheet.getSheetByName('Creators')?.getRange('E2').setValue('here');
    await host.settle();
    expect(host.values('Creators', 'E1:E2')).toEqual([['#REF!'], ['here']]);
  });

  it('takes open ranges to the last row of the sheet, also when rows are added later', async () => {
    expect(await formula('=DESCRIBE(B2:B)')).toBe('999 rows of 1');
    expect(await formula('=DESCRIBE(B:B)', 'F1')).toBe('1000 rows of 1');
    const sheet = host.spreadsheet.getSheetByName('Creators');
    expect(sheet?.getRange('E1').getFormula()).toBe('=DESCRIBE(B2:B)');
    sheet?.insertRowsAfter(1000, 5);
    await host.settle();
    expect(host.values('Creators', 'E1:F1')).toEqual([['1004 rows of 1', '1005 rows of 1']]);
    expect(sheet?.getRange('E1').getFormula()).toBe('=DESCRIBE(B2:B)');
  });

  it('shows #ERROR! and keeps its sentence until the cell is mended', async () => {
    expect(await formula('=BROKEN(B2)')).toBe('#ERROR!');
    expect(host.errors()).toEqual([
      { sheet: 'Creators', cell: 'E1', functionName: 'BROKEN', message: 'Give me a number of followers.' },
    ]);
    await formula('=TWICE(B2)');
    expect(host.errors()).toEqual([]);
  });

  it('spills what lookups find, also after a change', async () => {
    await formula('=TWICE(B2:B3)');
    expect(await formula('=MATCH(5000,E1:E9,0)', 'G1')).toBe(2);
    host.spreadsheet.getSheetByName('Creators')?.getRange('B2').setValue(2500);
    await host.settle();
    expect(host.values('Creators', 'G1')).toEqual([[1]]);
  });

  it('keeps a text result a text, whatever it looks like, through a cell and back', async () => {
    const texts = ['5e3', '1/2', 'TRUE', '=1+1', '00123', '2026-11-11', '1,200', '12%'];
    for (const text of texts) {
      expect(await formula(`=SAME("${text}")`)).toBe(text);
      expect(await formula('=SAME(E1)', 'F1')).toBe(text);
      expect(await formula('=DESCRIBE(F1)', 'G1')).toBe(`string ${text}`);
    }
    texts.forEach((text, at) => {
      host.spreadsheet
        .getSheetByName('Creators')
        ?.getRange(at + 1, 8)
        .setValue(`'${text}`);
    });
    await formula('=SAME(H1:H8)', 'I1');
    expect(host.values('Creators', 'I1:I8')).toEqual(texts.map((text) => [text]));
  });

  it('says the name of an error before its sentence where it is not a plain one', async () => {
    await formula('=BROKEN_BY_KIND(B2)');
    expect(host.errors()[0]?.message).toBe('InputError: Give me a number.');
  });

  it('may not write', async () => {
    await formula('=MEDDLE()');
    expect(host.errors()[0]?.message).toBe('Exception: You do not have permission to call setValue');
  });
});

describe('an execution', () => {
  it('starts from nothing each time', async () => {
    expect(await host.run('countLoads')).toBe(1);
    expect(await host.run('countLoads')).toBe(1);
  });

  it('carries plain values both ways and names the place of anything else', async () => {
    expect(await host.run('giveBack', { a: [1, 'x', null, true], b: undefined })).toEqual({
      a: [1, 'x', null, true],
    });
    await expect(host.run('giveBack', [new Date()])).rejects.toThrow(
      /illegal value in property: argument 1\[0\] \(Date\)/,
    );
    await expect(host.run('giveDate')).rejects.toThrow(
      /illegal value in property: result\.rows\[0\]\[0\] \(Date\)/,
    );
  });

  it('gets lists and dates of its own realm from the services', async () => {
    expect(await host.run('readTab', 'Creators')).toEqual({
      isArray: true,
      values: [
        ['id', 'followers', 'asked on'],
        ['00123', 1000, '2026'],
        ['5f3a', 2500, '2026'],
        ['', '', ''],
        ['9c01', 'n/a', true],
      ],
    });
  });

  it('cannot read a formula that it has just written', async () => {
    await expect(host.run('writeAndReadFormula')).rejects.toThrow('Creators!H1 is not calculated yet');
    expect(host.values('Creators', 'H1')).toEqual([[2]]);
  });

  it('reaches no private function, and none that is not there', async () => {
    await expect(host.run('secret_')).rejects.toThrow('Script function not found: secret_');
    await expect(host.run('nothing')).rejects.toThrow('Script function not found: nothing');
  });

  it('hears by name what is not emulated', async () => {
    await expect(host.run('drawBorder')).rejects.toThrow('Range.setBorder is not emulated');
  });

  it('is counted call by call', async () => {
    host.calls.reset();
    await host.run('writeTab', 'Creators', [['a']]);
    expect(host.calls.read()).toEqual({
      'Range.setValues': 1,
      'Sheet.getRange': 1,
      'Sheet.getSheetId': 1,
      'Spreadsheet.getSheetByName': 1,
      'SpreadsheetApp.getActiveSpreadsheet': 1,
    });
  });
});

describe('the add-on around the sheet', () => {
  it('gets its menu before it is used in a file, and nothing more', async () => {
    await host.runAs('NONE', 'onOpen');
    expect(host.ui.menus).toEqual([
      { name: 'Tierwise', items: [{ kind: 'item', label: 'Plan a campaign', functionName: 'openSidebar' }] },
    ]);
    await expect(host.runAs('NONE', 'onOpenTooCurious')).rejects.toThrow(
      'You do not have permission to call',
    );
    await expect(host.runAs('LIMITED', 'openSidebar')).rejects.toThrow(
      'Cannot call Ui.showSidebar from this context.',
    );
  });

  it('shows its sidebar', async () => {
    await host.run('openSidebar');
    expect(host.ui.sidebars).toEqual([{ title: 'Planner', html: '<p>Hello</p>', width: null, height: null }]);
  });

  it('waits for the lock that another person holds', async () => {
    expect(await host.run('lockAndTell')).toBe(true);
    host.lock.heldByOther = true;
    expect(await host.run('lockAndTell')).toBe(false);
  });

  it('may store 9 KB a value and not more', async () => {
    await host.run('store', 'small', '双'.repeat(3072));
    await expect(host.run('store', 'large', '双'.repeat(3073))).rejects.toThrow('Argument too large: value');
    expect([...host.properties.document.keys()]).toEqual(['small']);
  });

  it('asks for scopes that a person has taken away', async () => {
    expect(await host.run('grant')).toBe('granted');
    host.grants.granted = false;
    await expect(host.run('grant')).rejects.toThrow('Authorization is required');
  });

  it('opens another file in place of the first', async () => {
    await host.run('store', 'key', 'value');
    await host.open('Other', [{ ...creators, tab: 'Pool' }]);
    expect(host.spreadsheet.getSheets().map((sheet) => sheet.getName())).toEqual(['Pool']);
    expect(host.properties.document.size).toBe(0);
    expect(host.values('Pool', 'A2')).toEqual([['00123']]);
  });
});
