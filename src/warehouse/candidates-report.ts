import { candidateHeaders, workedOutHeaders } from '../core/creators/own/candidate-headers';
import type { CellFormat, Report, ReportCell } from '../core/reports/report';

/** Candidates as a tab of their own: what their query gives, the score to its last digit and shown to one. */
export function candidatesReport(
  headers: readonly string[],
  rows: readonly (readonly ReportCell[])[],
): Report {
  return {
    kind: 'scores',
    campaign: '',
    name: 'Candidates',
    cells: [headers, ...rows],
    columns: headers.map((header) => ({ key: header, format: formatOf(header), width: 110 })),
    blocks: [
      { role: 'header', row: 0, column: 0, rows: 1, columns: headers.length },
      { role: 'body', row: 1, column: 0, rows: rows.length, columns: headers.length },
    ],
    frozenRows: 1,
    frozenColumns: 2,
    notes: [],
    dropdowns: [],
    colourRules: [],
    charts: [],
    userColumns: null,
  };
}

function formatOf(header: string): CellFormat {
  if (header === workedOutHeaders.score) return 'score';
  if (header === candidateHeaders.followers) return 'whole';
  return texts.has(header) ? 'text' : 'general';
}

const { id, name, handle, url, niche, agency, region, level, availability, contact } = candidateHeaders;
const { tier, grade, confidence } = workedOutHeaders;
const texts: ReadonlySet<string> = new Set([
  id,
  name,
  handle,
  url,
  niche,
  agency,
  region,
  level,
  availability,
  contact,
  tier,
  grade,
  confidence,
]);
