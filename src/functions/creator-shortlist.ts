import { emptyBrief, type Goal, goalNamed, goalNames } from '../core/brief';
import type { Formula } from '../core/catalogue';
import { readCreators } from '../core/creators/read-creators';
import { InputError } from '../core/input-error';
import { formulaMessages as messages } from '../core/messages/formulas';
import { goalMessages } from '../core/messages/goals';
import { type Language, type Message, say } from '../core/messages/message';
import { costPer } from '../core/scoring/prices';
import { scoreCreators } from '../core/scoring/score-creators';
import { tierLabel } from '../core/scoring/tiers';
import type { Settings } from '../core/settings';
import { formatLabel, type Pick } from '../core/shortlist/list/shortlist';
import { questionOf } from '../core/shortlist/question/question';
import { rulesFromMix } from '../core/shortlist/question/rules-from-mix';
import type { Cell } from '../core/table';
import { type Argument, rowsOf, tableIn } from './argument';
import { bestList } from './best-list';
import { readParameter } from './read-parameter';

/**
 * CREATOR_SHORTLIST: the best list for a budget and a mix as a table, by tier from large to small. The header row's last
 * cell says how good the list is, what could not be kept, or why there is no list and what would do.
 *
 * @throws InputError where there is no table of creators, no budget, or an unknown mix or goal
 */
export function creatorShortlist(
  { parameters }: Formula,
  [data, budget, mix, goal]: readonly Argument[],
  settings: Settings,
): Cell[][] {
  const { language } = settings;
  const table = tableIn(data, language);
  const [, budgetParameter] = parameters;
  const amount = budgetParameter && readParameter(budgetParameter, rowsOf(budget)[0]?.[0] ?? '', language);
  if (typeof amount !== 'number') {
    throw new InputError(say(language, messages.neededInRow, { parameter: 'budget' }));
  }
  const named = String(rowsOf(mix)[0]?.[0] ?? '').trim();
  const rules = rulesFromMix(named === '' ? settings['shortlist.mix'] : named, amount, settings);
  const scored = scoreCreators(readCreators(table, { settings }).creators, settings);
  const brief = { ...emptyBrief, budget: amount, goal: goalIn(goal, language) };
  const question = questionOf(scored, rules, settings, brief);
  const { picks, says } = bestList(question, named !== '');
  return [
    [...columns.map(({ title }) => say(language, title)), says],
    ...picks.map((pick) => [...columns.map(({ cell }) => cell(pick, language)), '']),
  ];
}

function goalIn(goal: Argument | undefined, language: Language): Goal {
  const name = String(rowsOf(goal)[0]?.[0] ?? '').trim();
  const found = name === '' ? emptyBrief.goal : goalNamed(name);
  if (found !== null) return found;
  throw new InputError(say(language, goalMessages.unknown, { names: goalNames(language), name }));
}

interface Column {
  readonly title: Message;
  readonly cell: (pick: Pick, language: Language) => Cell;
}

const columns: readonly Column[] = [
  { title: messages.name, cell: ({ scored }) => scored.creator.name },
  { title: messages.id, cell: ({ scored }) => scored.creator.id },
  { title: messages.tier, cell: ({ scored }, language) => tierLabel(scored.tier, language) },
  { title: messages.format, cell: ({ format, notes }, language) => formatLabel(format, notes, language) },
  { title: messages.price, cell: ({ price }) => price },
  { title: messages.cost, cell: ({ cost }) => cost },
  {
    title: messages.expectedSaves,
    cell: ({ expectedSaves }) => (expectedSaves === null ? '' : Math.round(expectedSaves)),
  },
  {
    title: messages.costPerExpectedSave,
    cell: ({ cost, expectedSaves }) => (cost === 0 ? '' : (costPer(cost, expectedSaves) ?? '')),
  },
  { title: messages.chosenBecause, cell: ({ why }) => why },
];
