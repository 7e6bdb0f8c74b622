import type { IndexedProblem, IndexedRule } from './indexed-problem';
import { wholeShare, wholeSlope } from './problem';
import type { Program } from './relaxation/program';
import { startMatrix, transpose } from './relaxation/sparse-matrix';

/** A problem as an integer program, and what its columns and rows are called. */
export interface BuiltProgram {
  readonly program: Program;
  /** A name for each column and row that a warm start finds again. */
  readonly columnName: (column: number) => string;
  readonly rowName: (row: number) => string;
  /** The rows in which the cost of an option stands: the budget, and the spend that shares are taken of. */
  readonly costRow: number | null;
  /** By rule: the row that adds up its amounts (for shares), and the rows that bound it. */
  readonly ruleRows: readonly RuleRows[];
  /** The row of the first group; those of the others follow. */
  readonly groupRows: number;
}

export interface RuleRows {
  readonly sum: number | null;
  readonly least: number | null;
  readonly most: number | null;
}

/**
 * The formulation. One column of 0 or 1 for each option; one for what is spent in all, one for the number chosen, and one
 * for each rule of shares that adds up its members, so that a share ties a few such columns and never the options
 * themselves; one for each segment of an echo. As slopes fall, the segments fill in order by themselves.
 */
export function buildProgram(indexed: IndexedProblem): BuiltProgram {
  const { ids, cost, count, budget, rules } = indexed;
  const options = ids.length;
  const matrix = startMatrix();
  const rowNames: string[] = [];
  const rowLower: number[] = [];
  const rowUpper: number[] = [];
  const lazy: number[] = [];
  const sums: { name: string; upper: number; value: number }[] = [];

  const spendRules = rules.some(({ rule }) => rule.kind === 'spend share');
  const spent = spendRules ? addSum('spent', cost, allOf(options), budget) : null;
  const chosen = rules.some(({ rule }) => rule.kind === 'count share')
    ? addSum('chosen', count, allOf(options), null)
    : null;
  const costRow =
    spent?.row ?? (budget === null ? null : endRow('budget', allOf(options), cost, null, budget));
  const ruleRows = rules.map((rule) => addRule(rule));
  const groupRows = rowNames.length;
  for (const group of indexed.groups) {
    endRow(`group ${ids[group[0]!]}`, group, ones(group.length), null, 1, true);
  }
  for (const { group, members, reach } of indexed.echo) {
    for (const [place, { width, slope }] of group.segments.entries()) {
      const column = addColumn(`echo ${group.name} ${place}`, width, slope / wholeSlope);
      matrix.add(column, -1);
    }
    endRow(`echo ${group.name}`, members, reach, 0, null);
  }

  const columns = options + sums.length;
  const byRow = matrix.finish();
  const tail = (read: (sum: (typeof sums)[number]) => number) => sums.map(read);
  const program: Program = {
    columns,
    rows: rowNames.length,
    value: Float64Array.from([...indexed.value, ...tail((sum) => sum.value)]),
    lower: new Float64Array(columns),
    upper: Float64Array.from([...ones(options), ...tail((sum) => sum.upper)]),
    whole: Uint8Array.from([...ones(options), ...tail(() => 0)]),
    byColumn: transpose(byRow, columns),
    byRow,
    rowLower: Float64Array.from(rowLower),
    rowUpper: Float64Array.from(rowUpper),
    lazy: Uint8Array.from(lazy),
  };
  return {
    program,
    columnName: (column) =>
      column < options ? `option ${ids[column]}` : (sums[column - options] as { name: string }).name,
    rowName: (row) => rowNames[row]!,
    costRow,
    ruleRows,
    groupRows,
  };

  function addRule({ rule, members, amounts }: IndexedRule): RuleRows {
    const { name, kind, least = 0, most = null } = rule;
    if (kind === 'count') {
      const rare = least === 0 && members.length * 20 <= options;
      const row = endRow(`rule ${name}`, members, amounts, least === 0 ? null : least, most, rare);
      return { sum: null, least: row, most: row };
    }
    const whole = kind === 'spend share' ? spent : chosen;
    const part = addSum(`part ${name}`, amounts, members, kind === 'spend share' ? budget : null);
    return {
      sum: part.row,
      least: least > 0 ? endShare(`least ${name}`, part, whole, least, 0, null) : null,
      most: most === null ? null : endShare(`most ${name}`, part, whole, most, null, 0),
    };
  }

  /** A column that is the sum of its members' amounts, and the row that makes it so. */
  function addSum(name: string, amounts: Float64Array, members: Iterable<number>, most: number | null) {
    const all = amounts.reduce((sum, amount) => sum + amount, 0);
    const column = addColumn(name, most === null ? all : Math.min(all, most), 0);
    matrix.add(column, -1);
    return { column, row: endRow(name, members, amounts, 0, 0) };
  }

  function endShare(
    name: string,
    part: { column: number },
    whole: { column: number } | null,
    share: number,
    lower: number | null,
    upper: number | null,
  ): number {
    matrix.add(part.column, wholeShare);
    if (whole !== null) matrix.add(whole.column, -share);
    return endRow(name, [], [], lower, upper);
  }

  function addColumn(name: string, upper: number, value: number): number {
    return options + sums.push({ name, upper, value }) - 1;
  }

  function endRow(
    name: string,
    members: Iterable<number>,
    amounts: ArrayLike<number>,
    lower: number | null,
    upper: number | null,
    rare = false,
  ): number {
    let place = 0;
    for (const member of members) matrix.add(member, amounts[place++]!);
    matrix.endLine();
    rowLower.push(lower ?? Number.NEGATIVE_INFINITY);
    rowUpper.push(upper ?? Number.POSITIVE_INFINITY);
    lazy.push(rare ? 1 : 0);
    return rowNames.push(name) - 1;
  }
}

function* allOf(length: number): Generator<number> {
  for (let place = 0; place < length; place++) yield place;
}

function ones(length: number): number[] {
  return new Array<number>(length).fill(1);
}
