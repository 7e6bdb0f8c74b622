import type { Chart } from '../../core/reports/report';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export function drawCharts(sheet: Sheet, charts: readonly Chart[]): void {
  for (const chart of charts) {
    sheet.insertChart(
      sheet
        .newChart()
        .setChartType(typeOf(chart.kind))
        .addRange(sheet.getRange(chart.row + 1, chart.column + 1, chart.rows, chart.columns))
        .setNumHeaders(1)
        .setOption('title', chart.title)
        .setPosition(chart.atRow + 1, chart.atColumn + 1, 0, 0)
        .build(),
    );
  }
}

/** Removes the charts that an earlier writing drew, known by their titles; a person's own stay. */
export function removeCharts(sheet: Sheet, titles: readonly string[]): void {
  if (titles.length === 0) return;
  for (const chart of sheet.getCharts()) {
    if (titles.includes(chart.getOptions().get('title'))) sheet.removeChart(chart);
  }
}

function typeOf(kind: Chart['kind']): GoogleAppsScript.Charts.ChartType {
  const { BAR, COLUMN, LINE, PIE } = Charts.ChartType;
  return { bar: BAR, column: COLUMN, line: LINE, pie: PIE }[kind];
}
