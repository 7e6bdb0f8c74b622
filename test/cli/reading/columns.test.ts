import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readPlanArguments } from '../../../src/cli/plan-arguments';
import { readPool } from '../../../src/cli/reading/read-pool';
import { showColumns } from '../../../src/cli/reading/show-columns';
import { defaultSettings as settings } from '../../../src/core/settings';
import type { Cell } from '../../../src/core/table';

const folder = mkdtempSync(join(tmpdir(), 'tierwise-columns-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What is read of a table, and what is printed on the way. */
async function read(text: string, ...given: string[]) {
  const file = join(folder, 'pool.csv');
  writeFileSync(file, text);
  const printed: string[] = [];
  const reading = readPool(readPlanArguments([file, ...given]), settings, (line) => printed.push(line));
  return { reading: await reading.catch((error: unknown) => error as Error), printed };
}

const odd = 'Who,Reach,Hearts\nAnn,12000,90\nBea,8300,70\n';

test('a table that is refused shows its columns, two values of each, and how to name one', async () => {
  const { reading, printed } = await read(odd);
  expect(reading).toBeInstanceOf(Error);
  expect(printed).toEqual([
    'The columns of “pool”:',
    '  A   Who: Ann, Bea',
    '  B   Reach: 12000, 8300',
    '  C   Hearts: 90, 70',
    'Say what a column means by --columns FIELD=HEADER, for example --columns "followers=Reach".',
  ]);
});

test('named so, it is read, whatever width, case and spacing the names are typed in', async () => {
  const named = ['--columns', 'followers=ＲＥＡＣＨ', '--columns', 'likes= hearts', '--columns', 'name=Who'];
  const { reading, printed } = await read(odd, ...named);
  expect(reading).toMatchObject({
    creators: [
      { name: 'Ann', followers: 12_000, likes: 90 },
      { name: 'Bea', followers: 8_300, likes: 70 },
    ],
  });
  expect(printed).toEqual([]);
});

test('a column may be left out, and one that is not there is named', async () => {
  const table = 'Name,Followers,Likes\nAnn,12000,90\n';
  expect((await read(table, '--columns', 'ignore=Likes')).reading).toMatchObject({
    creators: [{ likes: null }],
  });
  const { reading } = await read(table, '--columns', 'likes=Hearts');
  expect((reading as Error).message).toContain('No column is called Hearts (--columns)');
});

test('a header that nobody understands is the first row of two words', () => {
  const rows: Cell[][] = [
    ['Q3 list', '', ''],
    ['Wer', 'Wieviele', 'Notiz'],
    ['Anna', 12_000, 'a very long remark on everything'],
  ];
  expect(showColumns({ tab: 'Liste', firstRow: 3, firstColumn: 2, rows }, {}, 'en')).toEqual([
    'The columns of “Liste”:',
    '  B   Wer: Anna',
    '  C   Wieviele: 12000',
    '  D   Notiz: a very long remark on everything',
    'Say what a column means by --columns FIELD=HEADER, for example --columns "followers=Wieviele".',
  ]);
});

test('a blank table has no columns to show', () => {
  expect(showColumns({ tab: 'x', firstRow: 1, firstColumn: 1, rows: [['', '']] }, {}, 'en')).toEqual([]);
});

test.each(['offerImage', 'imagePrice', 'Image price', '图文报价', '图文一口价'])(
  'a field goes by its key and by any name that a header may give it: %s',
  async (field) => {
    const table = 'Name,Followers,Ask\nAnn,12000,900\n';
    const { reading } = await read(table, '--columns', `${field}=Ask`);
    expect(reading).toMatchObject({ creators: [{ offers: [{ format: 'image', price: 900 }] }] });
  },
);
