import { mostShare } from '../../core/scoring/calibrate/calibrate';
import { leastRun, tiltSpread } from '../../core/scoring/calibrate/fit-curve';
import { leastSpread, mostSpread } from '../../core/scoring/calibrate/moved-points';
import { type CurveKey, type CurvePoint, readCurvePoints } from '../../core/scoring/curves/curve-points';
import { curvesOf, type SizeCurves } from '../../core/scoring/curves/size-curves';
import { isMean } from '../../core/scoring/score';
import { defaultSettings, type Settings } from '../../core/settings';
import type { ColumnMap } from '../columns/column-map';
import { columnOf, limitsOf, lowestOf, type ScoreField } from '../columns/score-columns';
import type { Value } from '../reading/part';
import { type Held, readCode } from '../reading/read-code';
import { scoreCode } from '../reading/score-code';
import { quotedText, writtenNumber } from '../sql/names-and-texts';
import { stagedText } from '../sql/staged-text';
import { stagesOf } from '../sql/stages';
import { creatorsText, fieldsOf } from './creators-text';
import { factorRange, nicheText } from './niche-text';

/**
 * A query of what core's own calibration would make of a table: settings as `Key | Value`. Counts and curves are read from the
 * score's code; how curves are moved is written here after core/scoring/calibrate, to which a test holds it. Of more creators than fit
 * into the drawers a sample decides, the same in every run. `null` where no column tells the engagement.
 */
export function calibrateText(map: ColumnMap, table: string, settings: Settings): string | null {
  const hasNiche = map.columns.niche !== undefined;
  const told = toldBy(map, settings, hasNiche);
  if (told === null) return null;
  const least = settings['calibrate.least'];
  const common = [
    ...creatorsText(map, table),
    drawers,
    ...(hasNiche ? nicheText(defaultSettings, 'sampled') : []),
    ...told,
    ...shiftText,
    knotsText(settings),
    ...(hasNiche ? [nichesText(settings)] : []),
  ];
  const niches = hasNiche
    ? `\nUNION ALL\nSELECT setting AS Key, STRING_AGG(CONCAT(niche_id, ' ', CAST(factor AS STRING)), '; ' ORDER BY niche_id) AS Value, SUM(creators) AS Creators\nFROM niche_knots\nWHERE ABS(factor / factor_before - 1e0) >= 0.01e0\nGROUP BY setting`
    : '';
  return [
    `WITH ${common.join(',\n')}`,
    "SELECT curve AS Key, STRING_AGG(CONCAT(point, ' ', CAST(typical_shown AS STRING), '% ×', CAST(top_shown AS STRING), ' (', CAST(creators_behind AS STRING), ')'), '; ' ORDER BY followers) AS Value, MAX(creators) AS Creators",
    'FROM knots',
    `WHERE creators >= ${least}`,
    `GROUP BY curve${niches}\n`,
  ].join('\n');
}

/** So many drawers, each with so many creators at most: about 200,000 are as good as all, and one machine sorts them. */
const creatorsInADrawer = 49;

const drawers = [
  'placed AS (',
  '  SELECT *,',
  '    ROW_NUMBER() OVER (PARTITION BY SUBSTR(TO_HEX(MD5(id)), 1, 3) ORDER BY TO_HEX(MD5(id)), followers) AS place_in_drawer',
  '  FROM creators',
  '),',
  'sampled AS (',
  '  SELECT *',
  '  FROM placed',
  `  WHERE place_in_drawer <= ${creatorsInADrawer}`,
  ')',
].join('\n');

interface CurveTold {
  readonly key: CurveKey;
  readonly curve: keyof SizeCurves;
  readonly part: 'saves' | 'comments' | 'shares' | null;
}

const curvesTold: readonly CurveTold[] = [
  { key: 'benchmark.engagementBySize', curve: 'engagement', part: null },
  { key: 'benchmark.saveShareBySize', curve: 'saves', part: 'saves' },
  { key: 'benchmark.commentShareBySize', curve: 'comments', part: 'comments' },
  { key: 'benchmark.shareShareBySize', curve: 'shares', part: 'shares' },
];

/** What each creator tells of each curve: how far beyond the shipped one it stands, in logarithms. */
function toldBy(map: ColumnMap, settings: Settings, hasNiche: boolean): readonly string[] | null {
  const reading = readCode(scoreCode());
  const { parts } = reading;
  const column = (field: ScoreField): Value =>
    map.columns[field] === undefined
      ? null
      : parts.column(columnOf(field), {
          low: lowestOf(field),
          high: limitsOf(field).most,
          always: field === 'followers',
        });
  const counts = Object.fromEntries(
    (['likes', 'saves', 'comments', 'shares', 'engagement'] as const).map((field) => [field, column(field)]),
  );
  const notes = parts.make('either', column('notes'), settings['evidence.notesWhenUnknown']);
  const mean = isMean({ average: map.average ?? 'unknown' }, settings);
  const robust = reading.call('robustCounts', counts, mean, notes, settings as unknown as Held) as Record<
    string,
    Value
  >;
  const size = parts.make('log', column('followers'));
  const curves = curvesOf(defaultSettings);
  const range = { ...factorRange(defaultSettings), always: true };
  const engagement = robust['engagement'] ?? null;
  const outputs: Record<string, Value> = { size, engagement_per_note: engagement };
  for (const { curve, part } of curvesTold) {
    const { typical = null, spread = null } = reading.call(
      'onCurve',
      curves[curve] as unknown as Held,
      size,
    ) as Record<string, Value>;
    const factor =
      !hasNiche || (part !== null && part !== 'saves')
        ? 1
        : parts.column(part === null ? 'niche_engagement' : 'niche_saves', range);
    const usual = parts.make('multiply', typical, factor);
    const count = part === null ? engagement : (robust[part] ?? null);
    // Where nobody knows a count, no creator tells its curve.
    const value =
      part === null
        ? parts.make('divide', count, column('followers'))
        : parts.make('divide', parts.make('add', count, usual), parts.make('add', engagement, 1));
    outputs[`${curve}_beyond`] =
      count === null
        ? null
        : parts.make('log', parts.make('divide', parts.make('divide', value, typical), factor));
    outputs[`${curve}_spread`] = spread;
    outputs[`${curve}_factor`] = factor;
  }
  if (engagement === null) return null;
  const names = new Set([...fieldsOf(map).map(columnOf), 'niche_id', 'niche_engagement', 'niche_saves']);
  const { stages, outputs: texts } = stagesOf(outputs, names);
  const from = hasNiche ? 'with_niche' : 'sampled';
  const last = stages[stages.length - 1]?.name ?? from;
  const known = curvesTold.filter(({ curve }) => outputs[`${curve}_beyond`] !== null);
  const ofEach = (what: 'beyond' | 'spread' | 'factor') =>
    `CASE curve ${known.map(({ key, curve }) => `WHEN ${quotedText(key)} THEN ${texts[`${curve}_${what}`]}`).join(' ')} END`;
  return [
    ...stagedText(stages, from),
    `curves AS (\n${known.map(({ key }) => `  SELECT ${quotedText(key)} AS curve`).join(' UNION ALL\n')}\n)`,
    `told_of_all AS (
  SELECT curve,
    ${texts['size']} AS size,
    ${ofEach('beyond')} AS beyond,
    ${ofEach('spread')} AS spread,
    ${hasNiche ? 'niche_id' : 'CAST(NULL AS STRING)'} AS niche_id,
    ${ofEach('factor')} AS factor_before
  FROM ${last}
  CROSS JOIN curves
  WHERE ${texts['engagement_per_note']} > 0e0
)`,
    'told AS (\n  SELECT *\n  FROM told_of_all\n  WHERE beyond IS NOT NULL\n)',
  ];
}

/** How all creators stand to a curve: level, tilt and spread, each a middle value. */
const shiftText: readonly string[] = [
  `ranked AS (
  SELECT *,
    ROW_NUMBER() OVER (PARTITION BY curve ORDER BY size, beyond) AS place,
    COUNT(*) OVER (PARTITION BY curve) AS creators,
    PERCENTILE_CONT(size, 0.5) OVER (PARTITION BY curve) AS middle,
    AVG(size) OVER (PARTITION BY curve) AS mean_size
  FROM told
)`,
  `paired AS (
  SELECT *,
    IF(place <= CEIL(creators / 2e0), place, place - CAST(CEIL(creators / 2e0) AS INT64)) AS pair
  FROM ranked
)`,
  `pairs AS (
  SELECT *,
    LEAD(size) OVER (PARTITION BY curve, pair ORDER BY place) - size AS run_of_pair,
    LEAD(beyond) OVER (PARTITION BY curve, pair ORDER BY place) - beyond AS rise
  FROM paired
)`,
  `sloped AS (
  SELECT *,
    IF(run_of_pair >= ${writtenNumber(leastRun)}, run_of_pair, NULL) AS run,
    IF(run_of_pair >= ${writtenNumber(leastRun)}, rise / run_of_pair, NULL) AS own_slope
  FROM pairs
)`,
  `passed AS (
  SELECT *,
    SUM(run) OVER (PARTITION BY curve ORDER BY own_slope ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS run_so_far,
    SUM(run) OVER (PARTITION BY curve) AS run_of_all
  FROM sloped
)`,
  `middled AS (
  SELECT *,
    COALESCE(MIN(IF(run_so_far >= run_of_all / 2e0, own_slope, NULL)) OVER (PARTITION BY curve), 0e0) AS slope
  FROM passed
)`,
  `along AS (
  SELECT *, beyond - slope * size AS beside_slope
  FROM middled
)`,
  `scattered AS (
  SELECT *,
    PERCENTILE_CONT(beside_slope, 0.75) OVER (PARTITION BY curve) - PERCENTILE_CONT(beside_slope, 0.25) OVER (PARTITION BY curve) AS scatter,
    SUM((size - mean_size) * (size - mean_size)) OVER (PARTITION BY curve) AS size_told
  FROM along
)`,
  `tilted AS (
  SELECT *,
    COALESCE(SAFE_DIVIDE(slope * size_told, size_told + (scatter / ${writtenNumber(tiltSpread)}) * (scatter / ${writtenNumber(tiltSpread)})), 0e0) AS tilt
  FROM scattered
)`,
  `levelled AS (
  SELECT *, beyond - tilt * (size - middle) AS at_middle
  FROM tilted
)`,
  `placed_by_level AS (
  SELECT *,
    PERCENTILE_CONT(at_middle, 0.5) OVER (PARTITION BY curve) AS level,
    EXP(PERCENTILE_CONT(at_middle, 0.75) OVER (PARTITION BY curve) - PERCENTILE_CONT(at_middle, 0.25) OVER (PARTITION BY curve)) AS spread_here,
    EXP(PERCENTILE_CONT(LN(spread), 0.5) OVER (PARTITION BY curve)) AS spread_usual
  FROM levelled
)`,
  `shifts AS (
  SELECT curve, MAX(creators) AS creators, MAX(middle) AS middle, MAX(tilt) AS tilt, MAX(level) AS level, MAX(spread_here) AS spread_here, MAX(spread_usual) AS spread_usual, MIN(size) AS least_size, MAX(size) AS most_size
  FROM placed_by_level
  GROUP BY curve
)`,
];

/** The shipped points, moved. */
function knotsText(settings: Settings): string {
  const points = curvesTold.flatMap(({ key }) =>
    readCurvePoints(key, defaultSettings).map((point, at, all) =>
      pointText(key, point, all[at - 1], all[at + 1]),
    ),
  );
  const weight = `IF(creators > ${writtenNumber(settings['calibrate.full'])}, 1e0, creators / ${writtenNumber(settings['calibrate.full'])})`;
  return `points AS (
${points.join(' UNION ALL\n')}
),
weighed AS (
  SELECT points.*, shifts.creators, shifts.tilt, shifts.middle, shifts.level, shifts.spread_usual,
    ${weight} AS weight,
    IF(points.size < least_size, least_size, IF(points.size > most_size, most_size, points.size)) AS size_told,
    LN(IF(spread_here < ${writtenNumber(leastSpread)}, ${writtenNumber(leastSpread)}, spread_here)) / LN(spread_usual) AS wider,
    size_after > least_size AND (size_before IS NULL OR size_before < most_size) AS is_told
  FROM points
  JOIN shifts ON shifts.curve = points.curve
),
moved AS (
  SELECT *,
    typical * EXP(weight * (level + tilt * (size_told - middle))) AS typical_moved,
    EXP(LN(COALESCE(top, spread_usual)) * POW(wider, weight)) AS top_moved
  FROM weighed
),
bounded AS (
  SELECT *,
    IF(curve = 'benchmark.engagementBySize', MAX(typical_moved * followers) OVER (PARTITION BY curve ORDER BY followers ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) / followers, IF(typical_moved > ${writtenNumber(mostShare)}, ${writtenNumber(mostShare)}, typical_moved)) AS typical_bounded,
    IF(top_moved < ${writtenNumber(leastSpread)}, ${writtenNumber(leastSpread)}, IF(top_moved > ${writtenNumber(mostSpread)}, ${writtenNumber(mostSpread)}, top_moved)) AS top_bounded,
    IF(is_told AND creators > creators_shipped, creators, creators_shipped) AS creators_behind
  FROM moved
),
knots AS (
  SELECT *,
    ${threeFigures('100e0 * typical_bounded')} AS typical_shown,
    ${threeFigures('top_bounded')} AS top_shown
  FROM bounded
)`;
}

/** As a Settings tab writes numbers. */
function threeFigures(text: string): string {
  const tens = `POW(10e0, 2e0 - FLOOR(LOG10(${text})))`;
  return `ROUND(${text} * ${tens}) / ${tens}`;
}

function pointText(
  key: CurveKey,
  point: CurvePoint,
  before: CurvePoint | undefined,
  after: CurvePoint | undefined,
): string {
  const size = (one: CurvePoint | undefined, none: string) =>
    one === undefined ? none : writtenNumber(Math.log(one.followers));
  const said = [
    `${quotedText(key)} AS curve`,
    `${quotedText(String(point.followers))} AS point`,
    `${writtenNumber(point.followers)} AS followers`,
    `${size(point, '0e0')} AS size`,
    `${size(before, 'CAST(NULL AS FLOAT64)')} AS size_before`,
    `${size(after, '1e3')} AS size_after`,
    `${writtenNumber(point.typical)} AS typical`,
    `${point.top === null ? 'CAST(NULL AS FLOAT64)' : writtenNumber(point.top)} AS top`,
    `${point.creators ?? 0} AS creators_shipped`,
  ];
  return `  SELECT ${said.join(', ')}`;
}

/** The niches with enough creators, beside where all stand. */
function nichesText(settings: Settings): string {
  const full = writtenNumber(settings['calibrate.full']);
  return `niche_places AS (
  SELECT IF(placed_by_level.curve = 'benchmark.engagementBySize', 'benchmark.nicheEngagement', 'benchmark.nicheSaves') AS setting, niche_id, factor_before,
    COUNT(*) OVER (PARTITION BY placed_by_level.curve, niche_id) AS creators,
    PERCENTILE_CONT(placed_by_level.beyond - (placed_by_level.level + placed_by_level.tilt * (placed_by_level.size - placed_by_level.middle)), 0.5) OVER (PARTITION BY placed_by_level.curve, niche_id) AS beyond_all
  FROM placed_by_level
  WHERE niche_id IS NOT NULL AND placed_by_level.curve IN ('benchmark.engagementBySize', 'benchmark.saveShareBySize')
),
niche_middles AS (
  SELECT setting, niche_id, MAX(factor_before) AS factor_before, MAX(creators) AS creators, MAX(beyond_all) AS beyond_all
  FROM niche_places
  GROUP BY setting, niche_id
),
niche_moved AS (
  SELECT *, factor_before * EXP(IF(creators > ${full}, 1e0, creators / ${full}) * beyond_all) AS factor_moved
  FROM niche_middles
  WHERE creators >= ${settings['calibrate.least']}
),
niche_knots AS (
  SELECT *, ${threeFigures('factor_moved')} AS factor
  FROM niche_moved
)`;
}
