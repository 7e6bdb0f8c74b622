import type { BuiltProgram } from './build-program';

/** Lists of options as points of the program, and back. */

/** The options that a point of the program takes. */
export function optionsOf({ upgrades }: BuiltProgram, point: Float64Array): readonly number[] {
  const taken = point.map((part) => (part > 0.5 ? 1 : 0));
  for (const { columns } of upgrades) {
    if (columns.some((column, place) => place > 0 && taken[column] === 1)) taken[columns[0]!] = 0;
  }
  return Array.from(taken.keys()).filter((column) => taken[column] === 1);
}

/** The point of the program that takes these options, its whole columns only. */
export function pointOf(
  { program, upgrades, counts }: BuiltProgram,
  options: readonly number[],
): Float64Array {
  const point = new Float64Array(program.columns);
  for (const option of options) point[option] = 1;
  for (const { column, members, amounts } of counts) {
    for (let k = 0; k < members.length; k++) point[column]! += amounts[k]! * point[members[k]!]!;
  }
  for (const { columns } of upgrades) {
    if (columns.some((column) => point[column] === 1)) point[columns[0]!] = 1;
  }
  return point;
}
