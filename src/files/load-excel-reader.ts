/** The library that reads .xlsx is large, so it is loaded when the first workbook is opened, not before. */
export async function loadExcelReader(): Promise<typeof import('@e965/xlsx')> {
  const loaded = await import('@e965/xlsx/dist/xlsx.mini.min.js');
  return 'default' in loaded ? (loaded.default as typeof import('@e965/xlsx')) : loaded;
}
