import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import vm from 'node:vm';
import type { Curve, Stretch } from '../../src/core/scoring/curve';
import { curvesOf } from '../../src/core/scoring/curves/size-curves';
import { defaultSettings as settings } from '../../src/core/settings';
import { medianTime, milliseconds } from './median';

const rowCount = 10_000;

/**
 * CREATOR_SCORE over a column, beside the same composite written in a spreadsheet's own formulas and computed by
 * HyperFormula. Both must agree, or there is nothing to compare.
 */
export function measureScore(code: string): readonly string[] {
  const rows = sampleRows(rowCount);
  const columns = [0, 1, 2, 3].map((column) => rows.map((row) => [row[column] as number]));
  const creatorScore = inPlainContext(code);
  let ours: number[][] = [];
  const ourTime = medianTime(15, () => {
    ours = creatorScore(...columns);
  });

  const native = nativeComposite(rows);
  const difference = Math.max(
    ...ours.map(([score], row) => Math.abs((score as number) - (native.scores[row] as number))),
  );
  // CREATOR_SCORE shows one decimal.
  if (difference > 0.05 + 1e-6) throw new Error(`The native formulas differ by ${difference}.`);
  return [
    `## CREATOR_SCORE over ${rowCount.toLocaleString('en')} rows`,
    '',
    '| | median | beside CREATOR_SCORE |',
    '| --- | --- | --- |',
    `| CREATOR_SCORE, one formula, in a plain context | ${milliseconds(ourTime)} (budget 100 ms) | 1 |`,
    `| the same composite in ${native.formulas} native formulas a row, HyperFormula 3.5.0 | ${milliseconds(native.time)} | × ${(native.time / ourTime).toFixed(1)} |`,
    '',
    `Both give the same scores, CREATOR_SCORE to one decimal: the largest difference is ${difference.toFixed(3)}.`,
  ];
}

/**
 * The bundle's formula, run where a name of the language costs nothing. In a context that `vm` makes, each mention of
 * `Math` is a look-up that costs more than the sum it is part of.
 */
function inPlainContext(code: string): (...columns: readonly number[][][]) => number[][] {
  const script = new vm.Script(`(function () {${code}\nreturn CREATOR_SCORE; })()`);
  return script.runInThisContext() as (...columns: readonly number[][][]) => number[][];
}

/** Followers, likes, saves, comments: spread over all tiers, the same in every run. */
function sampleRows(count: number): readonly (readonly number[])[] {
  let seed = 20261111;
  const random = () => {
    seed = (seed * 1664525 + 1013904223) % 4294967296;
    return seed / 4294967296;
  };
  return Array.from({ length: count }, () => {
    const followers = Math.round(1_000 * 5_000 ** random());
    const engagement = followers * 0.02 * 8 ** (random() - 0.5);
    const saves = Math.round(engagement * 0.5 * random());
    const comments = Math.round(engagement * 0.2 * random());
    return [followers, Math.round(engagement), saves, comments];
  });
}

interface Native {
  readonly scores: readonly number[];
  readonly time: number;
  readonly formulas: number;
}

/** The score as a person would build it from the spreadsheet's own functions, one step a column. */
function nativeComposite(rows: readonly (readonly number[])[]): Native {
  const load = createRequire(resolve('scripts/bench/package.json'));
  const { HyperFormula } = load('hyperformula') as typeof import('./hyperformula');
  const steps = nativeSteps();
  const cells = rows.map((row, index) => [
    ...row,
    ...steps.map((step) => `=${step.replace(/#/g, String(index + 1))}`),
  ]);
  let sheet: (number | string | null)[][] = [];
  const time = medianTime(5, () => {
    const engine = HyperFormula.buildFromArray(cells, { licenseKey: 'gpl-v3', maxRows: rows.length + 1 });
    sheet = engine.getSheetValues(0);
    engine.destroy();
  });
  return { scores: sheet.map((row) => Number(row[row.length - 1])), time, formulas: steps.length };
}

function nativeSteps(): readonly string[] {
  const s = settings;
  const notes = s['evidence.notesWhenUnknown'];
  const prior = s['evidence.prior'];
  const beside = s['evidence.reactions'];
  const curves = curvesOf(s);
  const mixed = (own: string, typical: string) =>
    `EXP((${notes}*LN(${own})+${prior}*LN(${typical}))/${notes + prior})`;
  const z = (value: string, typical: string, top: string) =>
    `1/(1+(${value}/(${typical}))^(-LN(9)/LN((${top})/(${typical}))))`;
  const typicalCount = (share: string) => `1+A#*F#*${share}`;
  const believed = (count: string, share: string) => mixed(`1+${count}`, typicalCount(share));
  const volume = (count: string, share: string, times: string) =>
    z(believed(count, share), typicalCount(share), typicalCount(`${share}*${times}`));
  const both = (one: string, other: string) => `EXP(SQRT(LN(${one})^2+LN(${other})^2))`;
  const share = (part: string, typical: string) =>
    mixed(`(${part}+${beside}*${typical})/(B#+${part}+${beside})`, typical);
  const savesOnly = '(R#/(1-T#))';
  const commentsOnly = '(T#/(1-R#))';
  const quiet = s['trust.quietAudienceFrom'];
  const few = s['trust.fewCommentsBelow'];
  const many = s['trust.fewCommentsLikes'];
  const half = (s['weights.sentiment'] + s['weights.intent'] + s['weights.shares']) / 2;
  const crowded = s['trust.manyCommentsFrom'];
  const crowd = s['trust.manyCommentsCount'];
  const ramp = (value: string, from: number, full: number) =>
    `MAX(0,MIN(1,(${value}-${from})/(${full - from})))`;
  const commentShareOf = 'IF(B#+D#=0,1,D#/(B#+D#))';
  return [
    'B#+C#+D#', // E engagement
    alongCurve(curves.engagement, 'typical'), // F typical
    volume('C#', 'R#', both('Q#', 'S#')), // G saves beside followers
    z(share('C#', savesOnly), savesOnly, `${savesOnly}*S#`), // H saves beside likes
    volume('D#', 'T#', both('Q#', 'U#')), // I comments beside followers
    z(
      `MIN(${s['benchmark.commentShareCap']},${share('D#', commentsOnly)})`,
      commentsOnly,
      `${commentsOnly}*U#`,
    ), // J comments beside likes
    believed('E#', '1'), // K engagement, by evidence
    z('K#', typicalCount('1'), typicalCount('Q#')), // L
    volume('B#', '(1-R#-T#)', 'Q#'), // M likes
    `1-${s['trust.quietAudience']}*${ramp(`(K#-1+${beside})/(A#*F#+${beside})`, quiet, quiet / 2)}`, // N
    `(1-${s['trust.fewComments']}*${ramp(commentShareOf, few, 0)}*${ramp('B#', many, many * 2)})*(1-${s['trust.manyComments']}*${ramp(commentShareOf, crowded, crowded * 2)}*${ramp('D#', crowd, crowd * 2)})`, // O
    'LN(A#)', // P
    alongCurve(curves.engagement, 'top'), // Q spread of engagement
    alongCurve(curves.saves, 'typical'), // R share of saves
    alongCurve(curves.saves, 'top'), // S
    alongCurve(curves.comments, 'typical'), // T share of comments
    alongCurve(curves.comments, 'top'), // U
    `MAX(${s['trust.floor']},N#*O#)*(${s['weights.saves']}*SQRT(G#*H#)+${s['weights.comments']}*SQRT(I#*J#)+${s['weights.engagement']}*L#+${s['weights.likes']}*M#+${half})`, // V
  ];
}

/** A curve as nested conditions on the logarithm of the followers, in P. */
function alongCurve(curve: Curve, what: 'typical' | 'top'): string {
  const stretches = Object.values(curve) as readonly Stretch[];
  const cubic = ({ from, [what]: { level, slope, bend, twist } }: Stretch) => {
    const beyond = `(P#-(${from}))`;
    return `(${level}+${beyond}*(${slope}+${beyond}*(${bend}+${beyond}*(${twist}))))`;
  };
  const nested = stretches.reduceRight((after, stretch, index) => {
    const next = stretches[index + 1];
    return next === undefined ? cubic(stretch) : `IF(P#<${next.from},${cubic(stretch)},${after})`;
  }, '');
  return `EXP(${nested})`;
}
