/**
 * `npx tsx scripts/bench/warehouse.ts equal|settings|speed [ROWS]`: what takes too long for a test. `equal` holds a million
 * generated rows to core, `settings` a hundred strange settings with a thousand hostile rows each, `speed` measures candidates
 * out of a parquet file beside core's own scoring of the same rows.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { arithmetic } from '../../src/core/scoring/arithmetic';
import { curvesOf } from '../../src/core/scoring/curves/size-curves';
import { nicheFactorsOf } from '../../src/core/scoring/niches/niche-factors';
import { defaultSettings as settings } from '../../src/core/settings';
import { type ScoreField, scoreFields, scoreRowOf } from '../../src/warehouse/columns/score-columns';
import { type Database, duckText, openDatabase } from '../../src/warehouse/duckdb/database';
import { duckdbText } from '../../src/warehouse/duckdb/duckdb-text';
import { candidatesText } from '../../src/warehouse/queries/candidates';
import { scoreQuery } from '../../src/warehouse/queries/score-text';
import { agreement, mapOf } from '../../test/support/warehouse/agreement';
import { makeTable } from '../../test/support/warehouse/database';
import { hostileColumns, randomFrom, strangeSettings } from '../../test/support/warehouse/hostile';

void main(process.argv.slice(2));

async function main([what = '', rows = '']: readonly string[]): Promise<void> {
  if (what === 'equal') await equal(Number(rows || 1e6));
  else if (what === 'settings') await strange(Number(rows || 100));
  else if (what === 'speed') await speed(Number(rows || 1e7));
  else console.log('equal|settings|speed [ROWS]');
}

async function equal(rows: number): Promise<void> {
  const database = await openDatabase('en');
  await database.run(`CREATE TABLE creators_made AS ${madeRows(rows)}`);
  console.log({ ...(await agreement(database, 'creators_made', settings, true)) });
  await database.close();
}

async function strange(count: number): Promise<void> {
  const random = randomFrom(2026);
  const database = await openDatabase('en');
  let [rows, worst, unequal] = [0, 0, 0];
  for (let at = 0; at < count; at++) {
    const columns = hostileColumns(1000, random);
    await makeTable(database, 'hostile', { id: columns.followers.map((_, row) => `c${row}`), ...columns });
    const found = await agreement(database, 'hostile', strangeSettings(random));
    rows += found.rows + found.without;
    [worst, unequal] = [Math.max(worst, found.worst), unequal + found.unequal];
  }
  console.log({ settings: count, rows, worst, unequal });
  await database.close();
}

/** The query and core's own scoring in turns, each a few times, for the machine may be shared. */
async function speed(rows: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'tierwise-speed-'));
  const database = await openDatabase('en');
  try {
    const from = `read_parquet(${duckText(join(folder, 'creators.parquet'))})`;
    await database.run(
      `COPY (${madeRows(rows)}) TO ${duckText(join(folder, 'creators.parquet'))} (FORMAT parquet)`,
    );
    await database.run(`CREATE VIEW creators_made AS SELECT * FROM ${from}`);
    await database.run('SET preserve_insertion_order = false');
    const query = scoreQuery(mapOf(['id', 'niche', 'offerImage', ...scoreFields]), 'creators_made', settings);
    const sql = await duckdbText(candidatesText(query, 50));
    for (let turn = 1; turn <= 2; turn++) {
      const candidates = await timed(async () => (await database.rows(sql)).length);
      const scored = await timed(() => scoredByCore(database));
      console.log({
        rows,
        turn,
        candidates,
        scored,
        memory: `${Math.round(process.resourceUsage().maxRSS / 1024)} MB`,
      });
    }
  } finally {
    await database.close();
    rmSync(folder, { recursive: true });
  }
}

async function timed(work: () => Promise<number>) {
  const [began, used] = [performance.now(), process.cpuUsage()];
  const count = await work();
  const { user, system } = process.cpuUsage(used);
  const seconds = (microseconds: number) => Number((microseconds / 1e6).toFixed(1));
  return { count, wall: seconds((performance.now() - began) * 1000), processor: seconds(user + system) };
}

async function scoredByCore(database: Database): Promise<number> {
  const curves = curvesOf(settings);
  let scored = 0;
  const columns = ['niche', ...scoreFields.map((field) => `"${field}"`)].join(', ');
  for await (const piece of database.pieces(`SELECT ${columns} FROM creators_made`)) {
    const [niches = [], ...numbers] = piece;
    for (let at = 0; at < niches.length; at++) {
      const values: Partial<Record<ScoreField, number | null>> = {};
      for (let field = 0; field < scoreFields.length; field++)
        values[scoreFields[field] as ScoreField] = numbers[field]?.[at] as number | null;
      const row = scoreRowOf(values, false, nicheFactorsOf(niches[at] as string | null, settings));
      if (row !== null && arithmetic(row, settings, curves).score >= 0) scored++;
    }
  }
  return scored;
}

/** Creators as they are spread: few large ones, counts over several magnitudes, much unknown. The same in every run but for order. */
function madeRows(rows: number): string {
  const chance = (salt: number) => `((hash(i * 31 + ${salt}) % 1000003) / 1000003.0)`;
  const maybe = (text: string, share: number, salt: number) =>
    `CASE WHEN ${chance(salt)} < ${share} THEN NULL ELSE ${text} END`;
  const niches = [
    '美妆护肤',
    '时尚穿搭',
    '美食',
    '旅行',
    '家居',
    '母婴亲子',
    '科技数码',
    '教育学习',
    '宠物',
    '运动健身',
    '汽车',
    '游戏',
    '财经商业',
    '生活记录',
  ];
  return `SELECT i AS id, ([${niches.map(duckText).join(', ')}])[1 + CAST(floor(${chance(1)} * ${niches.length}) AS INTEGER)] AS niche,
    followers, floor(followers * 0.05) AS "offerImage",
    ${maybe('likes', 0.05, 2)} AS likes, ${maybe(`floor(likes * ${chance(12)} * 0.6)`, 0.05, 3)} AS saves,
    ${maybe(`floor(likes * ${chance(13)} * 0.2)`, 0.05, 4)} AS comments, ${maybe(`floor(likes * 0.06)`, 0.5, 5)} AS shares,
    ${maybe('floor(likes * 1.4)', 0.7, 6)} AS engagement, ${maybe(`floor(${chance(14)} * 60)`, 0.3, 7)} AS notes,
    ${maybe(`${chance(15)} * 2.2 - 1.1`, 0.5, 8)} AS sentiment, ${maybe(`${chance(16)} * 0.4`, 0.5, 9)} AS intent,
    ${maybe(`floor(${chance(17)} * 200)`, 0.4, 10)} AS "commentsRead", ${maybe('likes * 30', 0.5, 11)} AS reads,
    ${maybe(chance(18), 0.6, 19)} AS "fakeFollowerShare", ${maybe(chance(20), 0.6, 21)} AS "activeFollowerShare",
    ${maybe(`floor(followers * 3 * ${chance(22)})`, 0.6, 23)} AS "likesAndSavesTotal",
    ${maybe(`${chance(24)} - 0.4`, 0.6, 25)} AS "followerGrowth", ${maybe(chance(26), 0.6, 27)} AS "commercialShare"
  FROM (
    SELECT i, floor(exp(6.2 + ${chance(28)} * 9.2)) AS followers, floor(exp(${chance(29)} * 10)) AS likes FROM range(${rows}) t(i)
  )`;
}
