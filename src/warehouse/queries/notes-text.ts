import type { CandidateField } from '../../core/creators/own/candidate-headers';
import { averageOfNotes } from '../../core/creators/rows/per-note';
import type { Settings } from '../../core/settings';
import type { ColumnMap, NoteField } from '../columns/column-map';
import { columnOf, largestNumber } from '../columns/score-columns';
import { quotedName, writtenNumber } from '../sql/names-and-texts';
import { commentsText } from './comment-labels';
import { creatorsText, fieldsOf } from './creators-text';

/** The tables that creators are gathered from. */
export interface NoteTables {
  /** Creators with their followers. */
  readonly creators: string;
  readonly notes: string;
  /** Comments with labels, one a row; `null` where there are none. */
  readonly comments: string | null;
}

/**
 * A query that gathers notes by creator as core does: what their notes typically get, the newest counting most, or the exact
 * median where the settings say so; beside it what the creators' own table says, and what labelled comments come to. Its
 * columns are called after the fields.
 */
export function notesText(map: ColumnMap, tables: NoteTables, settings: Settings): string {
  const counted = countFields.filter((field) => map.notes[field] !== undefined);
  const dated = map.notes.noteDate !== undefined;
  const common = [
    ...creatorsText(map, tables.creators),
    notesRead(map, tables.notes, counted),
    ...(dated && settings['notes.days'] > 0 ? [recentNotes(settings['notes.days'])] : []),
    ...averagesOf(counted, dated, settings),
    ...(tables.comments === null ? [] : commentsText(map, tables.comments, settings)),
  ];
  const gathered = [
    ...counted,
    'notes',
    ...(tables.comments === null ? [] : commentFields(map)),
  ] as readonly CandidateField[];
  const own = fieldsOf(map).filter((field) => !gathered.includes(field));
  const lines = [
    ...own.map((field) => `  creators.${columnOf(field)} AS ${quotedName(field)}`),
    ...counted.map((field) => `  averages.${field} AS ${quotedName(field)}`),
    `  averages.notes AS ${quotedName('notes')}`,
    ...(tables.comments === null
      ? []
      : [
          ...commentFields(map).map((field) => `  comments.${columnOf(field)} AS ${quotedName(field)}`),
          '  comments.labels_not_understood AS labelsNotUnderstood',
          '  comments.label_not_understood AS labelNotUnderstood',
        ]),
  ];
  const joins = [
    'FROM creators',
    'JOIN averages ON averages.id = creators.id',
    ...(tables.comments === null ? [] : ['LEFT JOIN comments ON comments.id = creators.id']),
  ];
  return `WITH ${common.join(',\n')}\nSELECT\n${lines.join(',\n')}\n${joins.join('\n')}\n`;
}

/** How the columns of that query are mapped when it is scored next. */
export function mapOfGathered(
  map: ColumnMap,
  hasComments: boolean,
  settings: Settings,
): Readonly<Record<string, string>> {
  const counted = countFields.filter((field) => map.notes[field] !== undefined);
  const fields = [...fieldsOf(map), ...counted, 'notes', ...(hasComments ? commentFields(map) : [])];
  return { ...Object.fromEntries(fields.map((field) => [field, field])), average: averageOfNotes(settings) };
}

const countFields = ['likes', 'saves', 'comments', 'shares', 'reads'] as const satisfies readonly NoteField[];
type CountField = (typeof countFields)[number];

function commentFields({ comments }: ColumnMap): readonly CandidateField[] {
  return [
    ...(['sentiment', 'intent'] as const).filter((field) => comments[field] !== undefined),
    'commentsRead',
  ];
}

function notesRead({ notes }: ColumnMap, table: string, counted: readonly CountField[]): string {
  const count = (field: CountField) => {
    const cast = `SAFE_CAST(${quotedName(notes[field] ?? '')} AS FLOAT64)`;
    return `    IF(${cast} >= 0e0 AND ${cast} <= ${writtenNumber(largestNumber)}, ${cast}, NULL) AS ${field}`;
  };
  const day =
    notes.noteDate === undefined
      ? []
      : [`    SAFE_CAST(SUBSTR(CAST(${quotedName(notes.noteDate)} AS STRING), 1, 10) AS DATE) AS note_day`];
  const lines = [
    `    TRIM(CAST(${quotedName(notes.id ?? '')} AS STRING)) AS id`,
    ...day,
    ...counted.map(count),
  ];
  return `notes AS (\n  SELECT\n${lines.join(',\n')}\n  FROM ${quotedName(table)}\n)`;
}

/** The last days are counted from the newest note of all. */
function recentNotes(days: number): string {
  return [
    'recent AS (',
    '  SELECT notes.*',
    '  FROM notes',
    '  CROSS JOIN (SELECT MAX(note_day) AS newest FROM notes) AS all_notes',
    `  WHERE all_notes.newest IS NULL OR note_day >= DATE_SUB(newest, INTERVAL ${days - 1} DAY)`,
    ')',
  ].join('\n');
}

function averagesOf(counted: readonly CountField[], dated: boolean, settings: Settings): readonly string[] {
  const from = dated && settings['notes.days'] > 0 ? 'recent' : 'notes';
  if (averageOfNotes(settings) === 'median') {
    const medians = counted.map(
      (field) => `    PERCENTILE_CONT(${field}, 0.5) OVER (PARTITION BY id) AS ${field}`,
    );
    const first = counted.map((field) => `    MAX(${field}) AS ${field}`);
    return [
      `medians AS (\n  SELECT id,\n${medians.join(',\n')}\n  FROM ${from}\n)`,
      `averages AS (\n  SELECT id,\n${[...first, '    COUNT(*) AS notes'].join(',\n')}\n  FROM medians\n  GROUP BY id\n)`,
    ];
  }
  const half = writtenNumber(settings['evidence.halfLife']);
  // Of notes of one day core takes the order of the table, which a warehouse has not: the better ones stand first.
  const order = ['note_day DESC', ...counted.map((field) => `${field} DESC`)].join(', ');
  const placed = dated
    ? [
        `placed AS (\n  SELECT *,\n    ROW_NUMBER() OVER (PARTITION BY id ORDER BY ${order}) - 1 AS notes_back,\n    COUNT(note_day) OVER (PARTITION BY id) AS dated\n  FROM ${from}\n)`,
        `weighed AS (\n  SELECT *,\n    IF(dated = 0, 1e0, POW(0.5e0, notes_back / ${half})) AS weight\n  FROM placed\n)`,
      ]
    : [`weighed AS (\n  SELECT *,\n    1e0 AS weight\n  FROM ${from}\n)`];
  const typical = counted.map(
    (field) =>
      `    EXP(SAFE_DIVIDE(SUM(weight * LN(1e0 + ${field})), SUM(IF(${field} IS NULL, NULL, weight)))) - 1e0 AS ${field}`,
  );
  return [
    ...placed,
    `averages AS (\n  SELECT id,\n${[...typical, '    COUNT(*) AS notes'].join(',\n')}\n  FROM weighed\n  GROUP BY id\n)`,
  ];
}
