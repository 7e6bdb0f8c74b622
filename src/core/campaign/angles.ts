import type { PlanRow, RowField } from './record/plan-row';
import { isFree } from './run/free-rows';

/**
 * The rows with the angles that their batch tests: those of the first batch take them in turns, the least used first and of
 * those the one that the row's keyword has had least, so that angles and keywords are tried apart; the second batch goes by
 * what came back, which a person writes. What a person typed, or has touched, stays.
 *
 * @param typed fields of ours that a person was the last to write, by code
 */
export function withAngles(
  rows: readonly PlanRow[],
  angles: readonly string[],
  typed: ReadonlyMap<string, ReadonlySet<RowField>>,
): readonly PlanRow[] {
  const used = new Map<string, number>();
  const timesOf = (key: string) => used.get(key) ?? 0;
  const use = ({ angle, keyword = '' }: PlanRow) => {
    if (angle === undefined) return;
    for (const key of [angle, pairOf(angle, keyword)]) used.set(key, timesOf(key) + 1);
  };
  const isOurs = (row: PlanRow) => isFree(row) && typed.get(row.code)?.has('angle') !== true;
  const isRight = ({ batch, angle }: PlanRow) =>
    batch === 1 && angles.length > 0 ? angles.includes(angle ?? '') : angle === undefined;
  for (const row of rows) if (!isOurs(row) || isRight(row)) use(row);
  return rows.map((row) => {
    if (!isOurs(row) || isRight(row)) return row;
    const { angle: _, ...rest } = row;
    if (row.batch !== 1) return rest;
    const turn = (one: string) => farMore * timesOf(one) + timesOf(pairOf(one, row.keyword ?? ''));
    const [next] = [...angles].sort((one, other) => turn(one) - turn(other));
    if (next === undefined) return rest;
    const after = { ...rest, angle: next };
    use(after);
    return after;
  });
}

function pairOf(angle: string, keyword: string): string {
  return JSON.stringify([angle, keyword]);
}

/** More than a plan has notes. */
const farMore = 10_000;
