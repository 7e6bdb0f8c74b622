import { textMessages } from '../../core/messages/text';
import type { Settings } from '../../core/settings';
import type { ColumnMap } from '../columns/column-map';
import { quotedName, quotedText, writtenNumber } from '../sql/names-and-texts';

/**
 * The common tables that gather labelled comments by whose note they stand under: `labels` reads each label in either language,
 * short or as a number, and `comments` takes the means of those understood. A neutral comment counts as comments in general do, as
 * in core. How many rest behind them are those of the rarer label; what is not understood is counted, and one of it named.
 */
export function commentsText({ comments }: ColumnMap, table: string, settings: Settings): readonly string[] {
  const usual = writtenNumber(2 * settings['evidence.sentimentPrior'] - 1);
  const { sentiment, intent } = comments;
  const read = {
    sentiment: labelText(sentiment, -1, [
      [sentimentWords.positive, '1e0'],
      [sentimentWords.negative, '(-1e0)'],
      [sentimentWords.neutral, usual],
    ]),
    intent: labelText(intent, 0, [
      [['true', 'yes', 'y', '是', '有', '有意向'], '1e0'],
      [['false', 'no', 'n', '否', '无', '无意向'], '0e0'],
    ]),
  };
  const fields = (['sentiment', 'intent'] as const).filter((field) => comments[field] !== undefined);
  const labels = [
    `    TRIM(CAST(${quotedName(comments.id ?? '')} AS STRING)) AS id`,
    ...fields.flatMap((field) => [
      `    ${read[field]} AS ${field}`,
      `    NULLIF(TRIM(CAST(${quotedName(comments[field] ?? '')} AS STRING)), '') AS ${field}_label`,
    ]),
  ];
  const isUnread = fields.map((field) => `(${field} IS NULL AND ${field}_label IS NOT NULL)`).join(' OR ');
  const unread = fields.map((field) => `IF(${field} IS NULL, ${field}_label, NULL)`).join(', ');
  const means = fields.map((field) => `    AVG(${field}) AS ${field}`);
  return [
    `labels AS (\n  SELECT\n${labels.join(',\n')}\n  FROM ${quotedName(table)}\n)`,
    [
      'comments AS (',
      '  SELECT id,',
      ...means.map((mean) => `${mean},`),
      `    ${readText(fields)} AS comments_read,`,
      `    SUM(IF(${isUnread}, 1, 0)) AS labels_not_understood,`,
      `    MIN(COALESCE(${unread})) AS label_not_understood`,
      '  FROM labels',
      '  GROUP BY id',
      ')',
    ].join('\n'),
  ];
}

/** Words of labels as people, models and public data sets of comments write them (assumption), in lower case. */
const sentimentWords = {
  positive: [...bothLanguages('positive'), 'pos', '积极', '正向', '好评'],
  neutral: [...bothLanguages('neutral'), 'neu', '中立', '中评'],
  negative: [...bothLanguages('negative'), 'neg', '消极', '负向', '差评'],
} as const;

function bothLanguages(label: keyof typeof textMessages): readonly string[] {
  return Object.values(textMessages[label]).map((word) => word.toLowerCase());
}

/** A number outside of the scale is of another one, and nobody knows of which; NaN is outside of every one. */
function labelText(
  column: string | undefined,
  least: number,
  words: readonly (readonly [words: readonly string[], number: string])[],
): string {
  const name = quotedName(column ?? '');
  const number = `SAFE_CAST(${name} AS FLOAT64)`;
  const whens = words.map(
    ([of, value]) =>
      `WHEN LOWER(TRIM(CAST(${name} AS STRING))) IN (${of.map(quotedText).join(', ')}) THEN ${value}`,
  );
  return `CASE ${whens.join(' ')} WHEN ${number} >= ${writtenNumber(least)} AND ${number} <= 1e0 THEN ${number} END`;
}

function readText(fields: readonly string[]): string {
  const [one = '', other] = fields.map((field) => `COUNT(${field})`);
  if (other === undefined) return one;
  return `CASE WHEN ${one} = 0 THEN ${other} WHEN ${other} = 0 THEN ${one} WHEN ${one} < ${other} THEN ${one} ELSE ${other} END`;
}
