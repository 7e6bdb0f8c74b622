import { type CellValue, readRuleFormula } from '../../../../src/workbench/grid/formulas/rule-formula';

/** Formulas of conditional formats, worked out at one cell. */
const cells: readonly (readonly CellValue[])[] = [
  [1, 'two', null],
  [46_000, true, 'a"b'],
];
const at = (text: string, down = 0, right = 0) => {
  const formula = readRuleFormula(text);
  if (formula === null) throw new Error(`${text} cannot be read.`);
  return formula((row, column) => cells[row]?.[column] ?? null, down, right);
};

test.each<[string, CellValue]>([
  ['=A1=1', true],
  ['=A1+1*2-4/2', 1],
  ['=(A1+1)*2', 4],
  ['=-A1<0', true],
  ['=B1&"!"', 'two!'],
  ['=B1="TWO"', true],
  ['=C2="a""b"', true],
  ['=AND(ISNUMBER($A2),A2>=45999,A2<=46000)', true],
  ['=OR(ISNUMBER(B1),ISBLANK(C1))', true],
  ['=NOT(B2)', false],
  ['=IF(ISNUMBER(C1),C1,A1)', 1],
  ['=C1=0', true],
  ['=C1=""', true],
  ['=A1<B1', true],
  ['=B1<B2', true],
  ['=N(B1)+LEN(B1)', 3],
  ['=TRUE', true],
])('%s is %j', (text, value) => {
  expect(at(text)).toBe(value);
});

test('references move with the cell, but for what a sign holds', () => {
  expect(at('=A1', 1)).toBe(46_000);
  expect(at('=A1', 0, 1)).toBe('two');
  expect(at('=$A1', 1, 1)).toBe(46_000);
  expect(at('=A$1', 1, 1)).toBe('two');
});

test.each(['=SUM(A1:A2)', '=VLOOKUP(A1,B1,2)', '=A1>', '=Sheet2!A1', '=(A1', '=', '=A1 B1'])(
  '%s is left to Univer',
  (text) => {
    expect(readRuleFormula(text)).toBeNull();
  },
);
