import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { quantile } from '../../src/core/scoring/quantile';
import { readFile } from '../../src/files/read-file';

const metrics = ['likes', 'saves', 'comments', 'shares', 'engagement'] as const;
export type Metric = (typeof metrics)[number];

/** What a mean of so many notes is beside their median, in the middle of all runs of notes. */
export interface MeansOfRun {
  readonly notes: number;
  readonly runs: number;
  readonly times: Readonly<Record<Metric, number>>;
}

export interface Means {
  readonly runs: readonly MeansOfRun[];
  /** What a mean of very many notes is beside their median. */
  readonly limit: Readonly<Record<Metric, number>>;
  /** After so many further notes a mean has gone half of that way, in logarithms. */
  readonly half: number;
}

const file = 'mf_koc_notes_dev.csv.gz';
const columns = {
  likes: 'liked_count',
  saves: 'collected_count',
  comments: 'comment_count',
  shares: 'share_count',
};
const lengths = [5, 10, 20, 40] as const;

/** Means beside medians in MF_KOC: of each creator's notes in the order of time, in runs of so many. */
export async function fitMeans(folder: string): Promise<Means> {
  const byCreator = await notesByCreator(folder);
  const runs = lengths.map((notes) => meansOfRuns([...byCreator.values()], notes));
  const limits = (half: number) =>
    Object.fromEntries(
      metrics.map((metric) => [
        metric,
        Math.exp(
          runs.reduce((sum, run) => sum + Math.log(run.times[metric]) / carried(run.notes, half), 0) /
            runs.length,
        ),
      ]),
    ) as Record<Metric, number>;
  const miss = (half: number) => {
    const limit = limits(half);
    return runs.reduce(
      (sum, run) =>
        sum +
        metrics.reduce(
          (all, metric) =>
            all + (Math.log(run.times[metric]) - Math.log(limit[metric]) * carried(run.notes, half)) ** 2,
          0,
        ),
      0,
    );
  };
  const half = [2, 3, 4, 5, 6, 7, 8, 10, 12].reduce((best, one) => (miss(one) < miss(best) ? one : best));
  const limit = limits(half);
  const rounded = Object.fromEntries(metrics.map((metric) => [metric, Number(limit[metric].toPrecision(2))]));
  return { runs, limit: rounded as Record<Metric, number>, half };
}

function carried(notes: number, half: number): number {
  return (notes - 1) / (notes - 1 + half);
}

type Note = Readonly<Record<Metric, number>> & { readonly time: number };

async function notesByCreator(folder: string): Promise<ReadonlyMap<string, readonly Note[]>> {
  const [table] = await readFile(new Uint8Array(readFileSync(join(folder, file))), file);
  const [header, ...rows] = table?.rows ?? [];
  const place = (name: string) => (header ?? []).findIndex((cell) => String(cell) === name);
  const at = Object.fromEntries(Object.entries(columns).map(([metric, name]) => [metric, place(name)]));
  const byCreator = new Map<string, Note[]>();
  for (const row of rows) {
    const read = (metric: string) => Number(row[at[metric] ?? -1]);
    const [likes, saves, comments, shares] = ['likes', 'saves', 'comments', 'shares'].map(read) as [
      number,
      number,
      number,
      number,
    ];
    if (![likes, saves, comments, shares].every(Number.isFinite)) continue;
    const note = {
      likes,
      saves,
      comments,
      shares,
      engagement: likes + saves + comments,
      time: Number(row[place('time')]),
    };
    const id = String(row[place('creator_id')]);
    const own = byCreator.get(id);
    if (own === undefined) byCreator.set(id, [note]);
    else own.push(note);
  }
  return byCreator;
}

/** Below two reactions a mean beside a median says nothing. */
const leastReactions = 2;

function meansOfRuns(creators: readonly (readonly Note[])[], notes: number): MeansOfRun {
  const ratios = Object.fromEntries(metrics.map((metric) => [metric, [] as number[]])) as Record<
    Metric,
    number[]
  >;
  for (const own of creators) {
    const sorted = [...own].sort((one, other) => other.time - one.time);
    for (let first = 0; first + notes <= sorted.length; first += notes) {
      const run = sorted.slice(first, first + notes);
      for (const metric of metrics) {
        const counts = run.map((note) => note[metric]);
        const mean = counts.reduce((sum, count) => sum + count, 0) / notes;
        const median = quantile(counts, 0.5) ?? 0;
        if (mean + median >= leastReactions) ratios[metric].push((1 + mean) / (1 + median));
      }
    }
  }
  const times = Object.fromEntries(metrics.map((metric) => [metric, quantile(ratios[metric], 0.5) ?? 1]));
  return { notes, runs: ratios.engagement.length, times: times as Record<Metric, number> };
}
