import { type Brief, subjectOf } from '../../brief';
import { fenInYuan } from '../../budget/fen';
import { type Language, say } from '../../messages/message';
import { reportMessages as messages } from '../../messages/reports/reports';
import type { Settings } from '../../settings';
import type { Sensitivity } from '../../shortlist/answers/sensitivity';
import { changesSince } from '../../shortlist/list/changes';
import { proofSentence, type Shortlist } from '../../shortlist/list/shortlist';
import { type Decisions, noDecisions } from '../../shortlist/question/decisions';
import { mixLabel } from '../../shortlist/question/rules/mixes';
import {
  type Columns,
  layOut,
  type Section,
  type SummaryLine,
  settingsStamp,
  type TableSection,
  tableOf,
} from '../layout';
import type { Report } from '../report';
import { clientWords, creatorWords } from './decision-words';
import {
  type ListColumnKey,
  type ListRow,
  rowOfNotChosen,
  rowOfPick,
  shortlistColumns,
} from './list-columns';
import { negotiationSection } from './negotiation-section';
import { sensitivitySections } from './sensitivity-sections';
import { spendSections } from './spend-sections';

/** What the tab can say beyond the list itself. */
export interface ShortlistExtras {
  /** What the tab said before, so that the new one says what has changed. */
  readonly decisions?: Decisions;
  readonly sensitivity?: Sensitivity | null;
}

/**
 * The Shortlist tab: what it costs and how good it is, who is chosen, who is in reserve, who is nearly in, at what
 * prices that turns, and what other budgets would bring.
 */
export function shortlistReport(
  shortlist: Shortlist,
  brief: Brief,
  settings: Settings,
  today: string,
  { decisions = noDecisions, sensitivity = null }: ShortlistExtras = {},
): Report {
  const { language } = settings;
  const { frameColumns } = tableOf(shortlistColumns, [], settings);
  const remarks = [
    ...shortlist.unmet,
    ...shortlist.mixNotes,
    ...shortlist.notes,
    ...changesSince(decisions, shortlist, settings),
  ];
  return layOut({ kind: 'shortlist', campaign: brief.campaign, columns: frameColumns, language }, [
    { role: 'title', text: titleOf(brief, language) },
    { role: 'summary', lines: summaryOf(shortlist, settings, today) },
    ...remarks.map((text): Section => ({ role: 'remark', text })),
    { ...markable(shortlist.picks.map(rowOfPick), settings), frozen: true },
    ...named(say(language, messages.reserves), shortlist.reserves.map(rowOfPick), settings),
    ...nearMisses(shortlist, settings),
    ...negotiationSection(shortlist, settings),
    ...spendSections(shortlist, language),
    ...(sensitivity === null ? [] : sensitivitySections(sensitivity, language)),
  ]);
}

function summaryOf(shortlist: Shortlist, settings: Settings, today: string): readonly SummaryLine[] {
  const { language } = settings;
  const { rules, off, toSpend, spend, picks, expectedSaves, proof } = shortlist;
  const money = (
    label: 'budget' | 'heldBack' | 'forCreators' | 'forPlaces' | 'spend' | 'left',
    value: number,
  ): SummaryLine => ({
    label: say(language, messages[label]),
    value: Math.round(value * 100) / 100,
    format: 'money',
  });
  const heldBack = rules.budget - toSpend;
  const forCreators = off === null ? 0 : off.creators / fenInYuan;
  const moneyForCreators = [
    ...(off === null && heldBack > 0 ? [money('heldBack', heldBack)] : []),
    ...(off === null ? [] : [money('forCreators', forCreators)]),
    ...(forCreators > toSpend ? [money('forPlaces', forCreators - toSpend)] : []),
  ];
  return [
    ...(rules.ignorePrices
      ? []
      : [
          money('budget', rules.budget),
          ...moneyForCreators,
          money('spend', spend),
          money('left', toSpend - spend),
        ]),
    { label: say(language, messages.creators), value: picks.length, format: 'whole' },
    { label: say(language, messages.expectedSaves), value: expectedSaves, format: 'whole' },
    { label: say(language, messages.proof), value: proofSentence(proof, language), format: 'text' },
    { label: say(language, messages.mixRow), value: mixLabel(rules, language), format: 'text' },
    { label: say(language, messages.made), value: { date: today }, format: 'date' },
    { label: say(language, messages.settings), value: settingsStamp(settings), format: 'text' },
  ];
}

/** A table with the person's columns, their dropdowns and their colours. */
function markable(
  rows: readonly ListRow[],
  settings: Settings,
  columns: Columns<ListRow, ListColumnKey> = shortlistColumns,
): TableSection {
  const { language } = settings;
  const { own, at, section } = tableOf(columns, rows, settings);
  const client = at('clientSays');
  return {
    ...section,
    own: { key: at('id'), columns: own },
    dropdowns: [
      { column: client, choices: Object.values(clientWords).map((word) => say(language, word)) },
      {
        column: at('withCreator'),
        choices: Object.values(creatorWords).map((word) => say(language, word)),
      },
    ],
    colours: [
      { column: client, when: { textIs: say(language, clientWords.approved) }, background: '#d9ead3' },
      { column: client, when: { textIs: say(language, clientWords.rejected) }, background: '#fce8e6' },
    ],
  };
}

/** A further table of creators, who can be marked as the chosen can. */
function named(
  heading: string,
  rows: readonly ListRow[],
  settings: Settings,
  columns: Columns<ListRow, ListColumnKey> = shortlistColumns,
): readonly TableSection[] {
  if (rows.length === 0) return [];
  // The rows are coloured where the list is: every rule of a colour is a call of Google's services.
  const { own: _own, colours: _colours, ...section } = markable(rows, settings, columns);
  return [{ ...section, heading }];
}

const mostNearMisses = 200;

function nearMisses({ notChosen }: Shortlist, settings: Settings): readonly TableSection[] {
  const near = notChosen.slice(0, mostNearMisses);
  const heading = say(settings.language, messages.notChosen, { count: notChosen.length, shown: near.length });
  return named(heading, near.map(rowOfNotChosen), settings, notChosenColumns);
}

/** The same columns, one of them under another title: of who is not chosen it says what would have to change. */
const notChosenColumns: Columns<ListRow, ListColumnKey> = {
  ...shortlistColumns,
  whyChosen: { ...shortlistColumns.whyChosen, title: messages.whyNot },
};

function titleOf(brief: Brief, language: Language): string {
  const subject = subjectOf(brief);
  return subject === ''
    ? say(language, messages.shortlistTitle)
    : say(language, messages.shortlistFor, { subject });
}
