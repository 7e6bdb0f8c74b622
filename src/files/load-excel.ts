/** The library that writes .xlsx is large, so it is loaded when the first workbook is saved, not before. */
export async function loadExcel(): Promise<typeof import('exceljs')> {
  const loaded = await import('exceljs');
  return 'default' in loaded ? (loaded.default as typeof import('exceljs')) : loaded;
}
