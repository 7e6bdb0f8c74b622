import fc from 'fast-check';
import { parse } from 'sql-parser-cst';
import { duckdbText } from '../../../src/warehouse/duckdb/duckdb-text';
import { quotedName, quotedText, writtenNumber } from '../../../src/warehouse/sql/names-and-texts';
import { databaseForTests, describeInDuckdb } from '../../support/warehouse/database';

const awkward = [
  "it's",
  'a "b"',
  'a\\',
  '\\\\',
  'a`b',
  'a\nb',
  'a\r\nb',
  "'; DROP TABLE x; --",
  '{x} %s :x @x',
  '粉丝（万）',
  '\t',
];

test.each(awkward)('%j is one text and one name in BigQuery’s grammar', (text) => {
  const tree = parse(`SELECT ${quotedText(text)} AS ${quotedName(text)}`, { dialect: 'bigquery' });
  expect(tree.statements).toHaveLength(1);
});

test('numbers are floating-point in every database', () => {
  expect([1, 0.35, -2, 1e300, 5e-324].map(writtenNumber)).toEqual([
    '1e0',
    '0.35e0',
    '(-2e0)',
    '1e300',
    '5e-324',
  ]);
  expect(() => writtenNumber(Number.NaN)).toThrow(RangeError);
});

describeInDuckdb('in DuckDB', () => {
  const database = databaseForTests();

  test('a text comes back as it was', async () => {
    const texts = [...awkward, ...fc.sample(fc.string({ unit: 'binary' }), { numRuns: 60, seed: 7 })].filter(
      // DuckDB's own texts end where a zero stands.
      (text) => !text.includes('\0'),
    );
    const columns = texts.map((text, at) => `${quotedText(text)} AS t${at}`);
    const [row = {}] = await database().rows(await duckdbText(`SELECT ${columns.join(', ')}`));
    expect(texts.map((_, at) => row[`t${at}`])).toEqual(texts);
  });

  test('a name finds its column', async () => {
    const names = awkward.filter((name) => name !== '\t');
    const columns = names.map((name, at) => `${at} AS "${name.replace(/"/g, '""')}"`);
    await database().run(`CREATE TABLE awkward AS SELECT ${columns.join(', ')}`);
    const asked = names.map((name, at) => `${quotedName(name)} AS c${at}`);
    const [row = {}] = await database().rows(await duckdbText(`SELECT ${asked.join(', ')} FROM awkward`));
    expect(names.map((_, at) => row[`c${at}`])).toEqual(names.map((_, at) => at));
  });

  test('a number is the same to its last digit', async () => {
    const numbers = fc.sample(fc.double({ noNaN: true, noDefaultInfinity: true }), { numRuns: 200, seed: 7 });
    const columns = numbers.map((number, at) => `${writtenNumber(number)} AS n${at}`);
    const [row = {}] = await database().rows(await duckdbText(`SELECT ${columns.join(', ')}`));
    expect(numbers.map((_, at) => Number(row[`n${at}`]) + 0)).toEqual(numbers.map((number) => number + 0));
  });
});
