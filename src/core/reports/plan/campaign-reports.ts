import type { Brief } from '../../brief';
import { shareOf } from '../../budget/fen';
import { type Ledger, type LedgerLine, ledgerLines } from '../../budget/ledger';
import { rowCost } from '../../budget/row-cost';
import type { Waterfall } from '../../budget/waterfall';
import type { CampaignNow } from '../../campaign/campaign-now';
import { briefWarning } from '../../campaign/drafts/brief-words';
import { phaseOf } from '../../campaign/plan-from';
import { isLive, isOpenPlace, isReserve, type PlanRow } from '../../campaign/record/plan-row';
import { say } from '../../messages/message';
import { yuanAndCents } from '../../messages/numbers';
import { budgetSaysMessages } from '../../messages/reports/overview';
import { type Tier, tiers } from '../../scoring/tiers';
import type { Settings } from '../../settings';
import type { Report } from '../report';
import type { BudgetLine, OverviewBudget } from './budget-sections';
import { logReport } from './log-report';
import { type Overview, overviewReport } from './overview-report';
import { planReport } from './plan-report';
import { changedCells, overWorkedOut, type StandingCampaign } from './standing-campaign';

/** The tabs of a campaign in the order in which they are written: the log first, so that no row stands that it does not tell. */
export function campaignReports(
  campaign: CampaignNow,
  standing: StandingCampaign,
  brief: Brief,
  settings: Settings,
): readonly Report[] {
  const { plan, run } = campaign;
  const nothing = { cost: 0, by: {} };
  const inTab = {
    rows: run.record.rows,
    madeOf: ({ code }: PlanRow) => plan.made.get(code) ?? nothing,
    changed: changedCells(standing, run.record),
  };
  return [
    logReport(run.record.log, brief.campaign, settings.language),
    planReport(inTab, brief, settings),
    overviewReport(overviewOf(campaign, standing, brief, settings), brief, settings),
  ];
}

function overviewOf(
  { plan, run, waterfall, ledger, today }: CampaignNow,
  standing: StandingCampaign,
  brief: Brief,
  settings: Settings,
): Overview {
  const live = plan.rows.filter(isLive);
  const count = (of: (row: PlanRow) => boolean) => live.filter(of).length;
  const warning = briefWarning(brief, settings);
  return {
    aim: plan.aim,
    day: plan.launch,
    festival: plan.festival,
    selling: plan.selling,
    forCreators: waterfall.creators,
    notes: Object.fromEntries(tiers.map((tier) => [tier, count((row) => row.tier === tier)])),
    openPlaces: count(isOpenPlace),
    reserves: plan.rows.filter(isReserve).length,
    today,
    remarks: [
      ...plan.remarks,
      ...(warning === null ? [] : [warning]),
      ...standing.said,
      ...overWorkedOut(standing, brief, settings),
      ...standing.questions.map(({ says }) => says),
    ],
    budget: budgetOf(ledger, waterfall, plan.rows, brief, settings),
    phases: plan.phases.map(({ name, from, to, purpose }) => {
      const own = live.filter((row) => phaseOf(row, plan.phases) === name);
      return {
        name,
        from,
        to,
        goal: purpose,
        tiers: tiersOf(own),
        notes: own.length,
        fen: own.reduce((sum, { code }) => sum + (plan.made.get(code)?.cost ?? 0), 0),
      };
    }),
    keywords: plan.echo.map((echo) => ({
      ...echo,
      competing: echo.keyword === null ? null : (brief.competing[echo.keyword] ?? null),
    })),
    signBy: plan.lastDays.signed ?? run.record.settled.signOff,
  };
}

function tiersOf(rows: readonly PlanRow[]): readonly Tier[] {
  return [...tiers].reverse().filter((tier) => rows.some((row) => row.tier === tier));
}

/** The lines that are not 0, and the bill's own lines beside them. */
function budgetOf(
  { lines, drawn, over }: Ledger,
  { budget }: Waterfall,
  rows: readonly PlanRow[],
  brief: Brief,
  settings: Settings,
): OverviewBudget {
  const says = (line: LedgerLine): string | undefined => {
    if (line === 'boost') return say(settings.language, budgetSaysMessages.boost);
    if (line === 'contingency' && drawn > 0)
      return say(settings.language, budgetSaysMessages.drawn, { drawn: yuanAndCents(drawn / 100) });
    if (line === 'unspent') return say(settings.language, budgetSaysMessages.unspent);
    return undefined;
  };
  const shown = ledgerLines.flatMap((line): readonly BudgetLine[] => {
    const sentence = says(line);
    return lines[line] === 0 && !(line === 'contingency' && drawn > 0)
      ? []
      : [{ line, fen: lines[line], ...(sentence === undefined ? {} : { says: sentence }) }];
  });
  const overspent: readonly BudgetLine[] =
    over === 0 ? [] : [{ line: 'over', fen: -over, says: say(settings.language, budgetSaysMessages.over) }];
  return { lines: [...shown, ...overspent], total: budget, onTop: onTopOf(rows, budget, brief, settings) };
}

/** What comes on the client's bill beside the budget: fees and tax that are not in it. */
function onTopOf(
  rows: readonly PlanRow[],
  budget: number,
  { agencyFee, agencyFeeIn, tax, taxIn, platformFeeIn }: Brief,
  settings: Settings,
): readonly BudgetLine[] {
  const feeOf = (row: PlanRow) => rowCost(row, { platformFeeIn: true }, settings).fee;
  const fee = platformFeeIn ? 0 : rows.reduce((sum, row) => sum + feeOf(row), 0);
  const agency = agencyFeeIn ? 0 : shareOf(budget, agencyFee);
  const taxed = taxIn ? 0 : shareOf(budget + fee + agency, tax);
  const lines: readonly BudgetLine[] = [
    { line: 'fee', fen: fee },
    { line: 'agencyFee', fen: agency },
    { line: 'tax', fen: taxed },
  ];
  return lines.filter(({ fen }) => fen > 0);
}
