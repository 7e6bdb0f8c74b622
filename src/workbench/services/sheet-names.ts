import type { World } from './world';

/** Google's longest name of a sheet. */
const longestName = 100;

/** Renames a sheet, or refuses as Google does. */
export function renameSheet(world: World, id: string, name: string): void {
  if (world.grid.sheet(id).getSheetName() === name) return;
  assertFreeName(world, name);
  world.grid.sheet(id).setName(name);
}

/** Throws where a sheet may not get this name; letters' case does not tell two names apart. */
export function assertFreeName(world: World, name: string): void {
  if (name.trim() === '') throw new Error('The sheet name cannot be empty.');
  if (name.length > longestName)
    throw new Error(`The sheet name cannot be greater than ${longestName} characters.`);
  const taken = world.grid
    .workbook()
    .getSheets()
    .map((sheet) => sheet.getSheetName().toLowerCase());
  if (taken.includes(name.toLowerCase())) {
    throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
  }
}
