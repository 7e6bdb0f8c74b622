/** As much of HyperFormula as the benchmark calls: the package itself is not a dependency of the project. */
export declare const HyperFormula: {
  buildFromArray(
    cells: readonly (readonly (number | string)[])[],
    options: { licenseKey: string; maxRows: number },
  ): { getSheetValues(sheet: number): (number | string | null)[][]; destroy(): void };
};
