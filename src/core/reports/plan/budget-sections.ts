import { type Language, say } from '../../messages/message';
import { budgetLineMessages, overviewMessages as messages } from '../../messages/reports/overview';
import type { TableSection } from '../layout';
import type { ReportCell } from '../report';

export interface OverviewBudget {
  /** They add up to `total`. */
  readonly lines: readonly BudgetLine[];
  readonly total: number;
  /** What comes on the client's bill beside the budget. */
  readonly onTop: readonly BudgetLine[];
}

export interface BudgetLine {
  readonly line: keyof typeof budgetLineMessages;
  readonly fen: number;
  /** A sentence, such as the rule by which boosting is released. */
  readonly says?: string;
}

/** The budget by line with its total, and what comes on the client's bill beside it. */
export function budgetSections(
  { lines, total, onTop }: OverviewBudget,
  language: Language,
): readonly TableSection[] {
  const shareOf = (fen: number) => (total === 0 ? null : fen / total);
  const rowOf = ({ line, fen, says }: BudgetLine): readonly ReportCell[] => [
    say(language, budgetLineMessages[line]),
    fen / 100,
    shareOf(fen),
    says ?? null,
  ];
  const table = (heading: string, rows: readonly (readonly ReportCell[])[]): TableSection => ({
    role: 'table',
    holds: 'figures',
    heading,
    titles: [messages.line, messages.money, messages.share, messages.says],
    formats: ['text', 'cents', 'percent', 'text'],
    rows,
  });
  return [
    table(say(language, messages.budget), [
      ...lines.map(rowOf),
      [say(language, messages.total), total / 100, shareOf(total), null],
    ]),
    ...(onTop.length === 0 ? [] : [table(say(language, messages.onTop), onTop.map(rowOf))]),
  ];
}
