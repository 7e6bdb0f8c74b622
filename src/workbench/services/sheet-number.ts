/** The number by which Google knows a sheet. A sheet that the grid made by itself has letters in its id. */
export function sheetNumber(id: string): number {
  if (/^\d{1,9}$/.test(id)) return Number(id);
  let hash = 7;
  for (const character of id) hash = (hash * 31 + character.charCodeAt(0)) % 2_000_000_011;
  return hash;
}
