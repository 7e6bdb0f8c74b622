import { fenInYuan } from '../core/budget/fen';
import type { Ledger } from '../core/budget/ledger';
import { aimLabel, phaseLabel } from '../core/campaign/phases';
import type { Plan } from '../core/campaign/plan';
import { phaseOf } from '../core/campaign/plan-from';
import { isLive } from '../core/campaign/record/plan-row';
import { howColumnIsRead } from '../core/creators/columns/column-reasons';
import { isNumberField } from '../core/creators/field-kinds';
import type { Pool } from '../core/creators/pool/pool';
import { problemsByReason, sentenceOfAll } from '../core/creators/problem-groups';
import type { ColumnMatch, Problem, Question as ReadingQuestion } from '../core/creators/reading';
import { cliMessages as messages } from '../core/messages/cli';
import { fieldMessages } from '../core/messages/creators/fields';
import { type Language, listed, say } from '../core/messages/message';
import { percent, whole, yuan, yuanAndCents } from '../core/messages/numbers';
import { budgetLineMessages, budgetSaysMessages } from '../core/messages/reports/overview';
import { impossibleMessages } from '../core/messages/shortlist/impossible';
import { listMessages } from '../core/messages/sidebar/shortlist';
import type { ScoredCreator } from '../core/scoring/score-creators';
import { type Tier, tierLabel, tiers } from '../core/scoring/tiers';
import type { Settings } from '../core/settings';
import { conflictAnswer, repairAnswers } from '../core/shortlist/impossible/conflict-and-repairs';
import { proofSentence, type Shortlist } from '../core/shortlist/list/shortlist';
import { type Question, withEverybody } from '../core/shortlist/question/question';
import { finish } from '../core/steps';
import { columnLetters } from '../core/table';

/** What was read, what each column was taken for, what is asked, and what could not be read and why. Of cells only numbers. */
export function describeReading(reading: Pool, language: Language): readonly string[] {
  const gaps = { ...columnCounts(reading.columns), row: reading.headerRow };
  return [
    reading.summary,
    say(language, messages.columns, gaps),
    ...columnLines(reading.columns, language),
    ...columnsLeft(reading.columns, language),
    ...reading.further.flatMap(({ tab, columns }) => [
      say(language, messages.columnsOfTab, { tab, ...columnCounts(columns) }),
      ...columnLines(columns, language),
      ...columnsLeft(columns, language),
    ]),
    ...describeQuestions(reading.questions, language),
    ...describeProblems(reading.problems, language),
  ];
}

function columnCounts(columns: readonly ColumnMatch[]) {
  return { used: columns.filter(isUsed).length, all: columns.length };
}

function columnLines(columns: readonly ColumnMatch[], language: Language): readonly string[] {
  return columns.filter(isRead).flatMap((match) => {
    const { column, header, field, confidence } = match;
    const how = match.how?.how === 'asWritten' ? null : howColumnIsRead(match, language);
    const name = header.replace(/\s+/g, ' ');
    const meaning = field === null ? '' : say(language, fieldMessages[field]);
    const more = [...(how === null ? [] : [how]), ...samplesOf(match)];
    return [
      `  ${columnLetters(column).padEnd(3)} ${name} → ${meaning}${isUsed(match) ? ` (${percent(confidence)})` : ''}`,
      ...(more.length === 0 ? [] : [`      ${more.join(' ')}`]),
    ];
  });
}

/** The names of the columns that are not read, no more than a screen holds, so that one that is missed is seen. */
function columnsLeft(columns: readonly ColumnMatch[], language: Language): readonly string[] {
  const left = columns.filter((match) => !isRead(match));
  if (left.length === 0) return [];
  const names = left.slice(0, mostNamed).map(({ column, header }) => {
    const name = header.replace(/\s+/g, ' ').trim();
    return name === '' ? columnLetters(column) : `${columnLetters(column)} ${short(name)}`;
  });
  const more = left.length - names.length;
  const gaps = { columns: listed(language, names), more };
  return [say(language, more === 0 ? messages.columnsLeft : messages.columnsLeftAndMore, gaps)];
}

const mostNamed = 20;

function short(name: string): string {
  return name.length > longestName ? `${name.slice(0, longestName)}…` : name;
}

const longestName = 30;

/** Two numbers of the column, as written and as read. */
function samplesOf({ field, samples }: ColumnMatch): readonly string[] {
  if (field === null || !isNumberField(field)) return [];
  const shown = samples
    .filter(({ written, read }) => read !== '' && figure.test(written))
    .map(({ written, read }) => `${written} → ${read}`);
  return shown.length === 0 ? [] : [`(${shown.join('; ')})`];
}

/** Figures alone: words of a cell are somebody's. */
const figure = /^[¥￥$]?[\d.,% ]+[万千亿wkm+]?$/i;

/** What only a person can settle, and how to say it. */
function describeQuestions(questions: readonly ReadingQuestion[], language: Language): readonly string[] {
  return questions
    .filter(({ answer }) => answer === null)
    .flatMap(({ key, question, choices }) => [
      say(language, messages.question, { question }),
      ...choices.map(
        ({ answer, label, examples }) => `  --answer "${key}=${answer}"  ${label}${examplesOf(examples)}`,
      ),
    ]);
}

/** What the answer would make of two cells, as the sidebar shows it. */
function examplesOf(examples: ReadingQuestion['choices'][number]['examples']): string {
  const shown = examples
    .filter(({ written }) => figure.test(written))
    .map(({ written, read }) => `${written} → ${read === '' ? '–' : read}`);
  return shown.length === 0 ? '' : ` (${shown.join('; ')})`;
}

/** Neither asked about nor a sum that nothing divides. */
function isUsed(match: ColumnMatch): boolean {
  return isRead(match) && match.reason.why !== 'asked' && match.how?.how !== 'sumOfUnknown';
}

function isRead({ field }: ColumnMatch): boolean {
  return field !== null && field !== 'passedThrough';
}

/** How often each reason came up, and the first place where it did. */
function describeProblems(problems: readonly Problem[], language: Language): readonly string[] {
  const groups = problemsByReason(problems);
  return (['rejected', 'doubtful', 'note'] as const).flatMap((severity) => {
    const alike = groups.filter((group) => group.severity === severity);
    if (alike.length === 0) return [];
    const count = alike.reduce((sum, group) => sum + group.problems.length, 0);
    return [
      say(language, messages[severity], { count: whole(count) }),
      ...alike.map((group) => `  ${whole(group.problems.length)} × ${sentenceOfAll(group, language)}`),
    ];
  });
}

/** How many of the creators are of each tier. */
export function describeTiers(scored: readonly ScoredCreator[], language: Language): readonly string[] {
  if (scored.length === 0) return [];
  const count = (tier: Tier) => scored.filter((one) => one.tier === tier).length;
  return [say(language, messages.tiers), ...tierLines(count, language)];
}

/** What was chosen for how much, by tier, how good it is known to be, what was left out, and which rules could not be met. */
export function describeShortlist(list: Shortlist, language: Language): readonly string[] {
  const { picks, spend, expectedSaves, toSpend } = list;
  const facts = { count: picks.length, spend: yuan(spend), money: yuan(toSpend) };
  return [
    say(language, messages.shortlist, facts),
    ...tierLines((tier) => list.countByTier[tier], language),
    ...(expectedSaves === null ? [] : [say(language, messages.saves, { saves: whole(expectedSaves) })]),
    ...(picks.length === 0 ? [] : [proofSentence(list.proof, language)]),
    ...list.mixNotes,
    ...list.notes,
    ...list.unmet,
  ];
}

/** By which options those come in who are left out unless they are allowed; nothing where nobody is. */
export function describeTakingIn({ model, settings: { language } }: Question): readonly string[] {
  const reasons = new Set([...model.leftOut.values()].map(({ why }) => why));
  const options = [
    ...(reasons.has('brandAccount') ? ['--brand-accounts'] : []),
    ...(reasons.has('priceDoubted') || reasons.has('farAboveFair') ? ['--doubted-prices'] : []),
  ];
  return options.length === 0
    ? []
    : [say(language, messages.takingIn, { options: listed(language, options) })];
}

/** The phases with their dates and how many notes each has. */
export function describePlan(plan: Plan, settings: Settings): readonly string[] {
  const phases = plan.phases.map(({ name, from, to }) => {
    const count = plan.rows.filter((row) => phaseOf(row, plan.phases) === name).length;
    return `  ${phaseLabel(name, settings.language)}: ${from} – ${to}, ${count}`;
  });
  return [
    say(settings.language, messages.plan, {
      aim: aimLabel(plan.aim, settings.language),
      launch: plan.launch,
      count: plan.rows.filter(isLive).length,
    }),
    ...phases,
    ...plan.remarks,
  ];
}

/** Where a plan costs more than was set aside for it: what it draws on, and what is over the budget. */
export function describeLedger({ drawn, over }: Ledger, language: Language): readonly string[] {
  const contingency = say(language, budgetLineMessages.contingency);
  const draws = say(language, budgetSaysMessages.drawn, { drawn: yuanAndCents(drawn / fenInYuan) });
  const overBudget = `${say(language, budgetLineMessages.over)}: ${yuanAndCents(over / fenInYuan)}`;
  return [
    ...(drawn === 0 ? [] : [`${contingency}: ${draws}`]),
    ...(over === 0 ? [] : [`${overBudget}. ${say(language, budgetSaysMessages.over)}`]),
  ];
}

function tierLines(count: (tier: Tier) => number, language: Language): readonly string[] {
  return tiers
    .filter((tier) => count(tier) > 0)
    .map((tier) => `  ${tierLabel(tier, language)}: ${whole(count(tier))}`);
}

/** Which rules clash where no list keeps them all, then single changes after which there is one, as they are found. */
export function* describeImpossible(asked: Question): Generator<string> {
  const question = withEverybody(asked);
  const { language } = question.settings;
  if (question.model.candidates.length === 0) return;
  const conflict = finish(conflictAnswer(question));
  if (conflict === null) return;
  yield say(language, listMessages.clash);
  for (const rule of conflict.rules) yield `  ${rule}`;
  let found = 0;
  for (const repair of repairAnswers(question, conflict.sides)) {
    if (repair === null) continue;
    if (found === 0) yield say(language, listMessages.repairs);
    found++;
    yield `  ${repair.sentence}`;
  }
  if (found === 0) yield say(language, impossibleMessages.noSingleRepair);
}
