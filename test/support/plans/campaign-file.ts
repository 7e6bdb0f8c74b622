import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isOfCampaign, readCampaignArguments } from '../../../src/cli/campaign/campaign-arguments';
import { runCampaign } from '../../../src/cli/campaign/run-campaign';
import { readPlanArguments } from '../../../src/cli/plan-arguments';
import { runPlan } from '../../../src/cli/run-plan';
import { InputError } from '../../../src/core/input-error';
import type { StandingTab } from '../../../src/core/reports/standing/standing-tab';
import { tabsOf } from './plan-file';

/** A folder of files for a test, and what is said there at the terminal. */
export interface Terminal {
  readonly place: (name: string) => string;
  /** What `npm run plan` prints; a sentence that it ends with in the place of a plan too. */
  readonly plan: (...given: string[]) => Promise<string>;
  readonly close: () => void;
}

export function terminal(): Terminal {
  const folder = mkdtempSync(join(tmpdir(), 'tierwise-campaign-'));
  return {
    place: (name) => join(folder, name),
    plan: async (...given) => {
      const lines: string[] = [];
      const print = (line: string) => lines.push(line);
      try {
        if (isOfCampaign(given)) await runCampaign(readCampaignArguments(given), print);
        else await runPlan(readPlanArguments(given), print);
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        lines.push(`refused: ${error.message}`);
      }
      return lines.join('\n');
    },
    close: () => rmSync(folder, { recursive: true }),
  };
}

/** A made campaign for 双11: KOC and mid-tier KOL by name, four open places. Its first plan is written on 2026-09-01. */
export async function firstPlan(
  { place, plan }: Terminal,
  file: string,
  { campaign = '', language = 'en', out = file }: { campaign?: string; language?: string; out?: string } = {},
): Promise<string> {
  const koc = Array.from(
    { length: 14 },
    (_, k) => `id${k},Name ${k},${2_000 + 300 * k},${90 + 4 * k},${40 + 3 * k},${15 + k},${200 + 10 * k}`,
  );
  const mid = Array.from(
    { length: 8 },
    (_, k) =>
      `mid${k},Mid ${k},${60_000 + 5_000 * k},${900 + 4 * k},${400 + 3 * k},${150 + k},${2_500 + 100 * k}`,
  );
  const titles = '达人ID,昵称,粉丝数,点赞,收藏,评论,图文报价';
  writeFileSync(place('pool.csv'), [titles, ...koc, ...mid, ''].join('\n'));
  const brief = place(`brief ${campaign}.json`);
  const said = { goal: 'festival', festival: '双11', year: 2026, budget: 60_000, places: 4 };
  writeFileSync(brief, JSON.stringify({ ...said, campaign, keywords: ['serum', 'cream'] }));
  const from = file === out ? [] : ['--plan', place(file)];
  const asked = [...from, '--brief', brief, '--mix', 'none', '--today', '2026-09-01'];
  return plan(place('pool.csv'), ...asked, '--out', place(out), '--language', language);
}

/** A row of Plan by the field's title. */
export type ShownRow = Readonly<Record<string, unknown>>;

/** Plan's rows by their codes, each cell under its title. */
export async function rowsIn(
  file: string,
  tab = 'Plan',
  code = 'Code',
): Promise<Readonly<Record<string, ShownRow>>> {
  const { cells } = await tabIn(file, tab);
  const header = cells.findIndex((row) => row.includes(code));
  const titles = (cells[header] ?? []).map(String);
  const at = titles.indexOf(code);
  return Object.fromEntries(
    cells
      .slice(header + 1)
      .flatMap((row) =>
        row[at] === '' || row[at] === undefined
          ? []
          : [[String(row[at]), Object.fromEntries(titles.map((title, column) => [title, row[column]]))]],
      ),
  );
}

/** Log's lines: number, act, code and what became of its cells. */
export async function logIn(
  file: string,
  tab = 'Log',
): Promise<readonly { number: unknown; act: unknown; code: unknown; what: string; by: unknown }[]> {
  const { cells } = await tabIn(file, tab);
  return cells.flatMap(([number, , act, code, what, by]) =>
    typeof number === 'number' ? [{ number, act, code, what: String(what), by }] : [],
  );
}

export async function tabIn(file: string, tab: string): Promise<StandingTab> {
  const found = (await tabsOf(file))[tab];
  if (found === undefined) throw new Error(`${file} has no tab ${tab}.`);
  return found;
}
