import { InputError } from '../input-error';
import { creatorMessages } from '../messages/creators/creators';
import { say } from '../messages/message';
import type { Settings } from '../settings';
import type { Table } from '../table';
import { likeliestHeader } from './choose-table';
import { type KnownOfTable, recogniseColumns } from './columns/recognise-columns';
import type { RecognisedColumns } from './columns/recognised-columns';
import type { FoundHeader } from './header/find-header';
import { type TableBeside, tableOfCreators } from './header/side-by-side';
import { knownOfCandidates, knownOfOwnTab, ownTabOf } from './own/own-tabs';
import { type ProblemLog, problemLog } from './problem-log';
import type { ColumnChoices } from './reading';
import { saysWho } from './refuse-table';
import { bodyRows } from './rows/body/body-rows';
import { numberingColumn } from './same-creator/small-ids';
import { answersIn } from './sense/answers';
import { type Doubts, doubtsOf } from './sense/doubts';
import { makeSense, type RecognisedTable } from './sense/make-sense';
import type { SenseView } from './sense/sense-view';

/** A table of a tab whose columns are elected and whose rows are sorted, before sense is made of it. */
export interface TableAtHand extends RecognisedTable {
  readonly log: ProblemLog;
  /** The columns of a second table beside; `null` where there is none. */
  readonly other: TableBeside['other'];
}

export interface Reader {
  readonly settings: Settings;
  /** What the person said that columns mean, by header. */
  readonly choices: ColumnChoices;
  /** The table adds to another of the same creators, so that it may lack followers. */
  readonly adds: boolean;
}

/**
 * Elects the columns of the table of creators in a tab and sorts its rows.
 * @throws InputError where it is one of our plans
 */
export function tableAtHand(
  tab: Table,
  headerOfTab: FoundHeader,
  { settings, choices, adds }: Reader,
): TableAtHand {
  const { table, header, other } = tableOfCreators(tab, likeliestHeader(tab, headerOfTab, choices));
  const log = problemLog(table, settings.language);
  const asNamed = recogniseColumns(table, header, choices);
  const known = {
    ...knownByTitle(table, header, log),
    ...(adds && !saysWho(asNamed) ? numbersAsIds(table, asNamed) : {}),
  };
  const isMoreKnown = Object.keys(known).length > 0;
  const recognised = isMoreKnown ? recogniseColumns(table, header, choices, known) : asNamed;
  const body = bodyRows(table, header, recognised, log);
  return { table, header, recognised, known, body, choices, settings, adds, log, other };
}

/** The table as it makes sense, and what it leaves in doubt. */
export function sensibleTable(atHand: TableAtHand): {
  readonly sensible: SenseView;
  readonly doubts: Doubts;
} {
  const { settings, log } = atHand;
  const doubts = doubtsOf(answersIn(settings['reading.answers']), log);
  return { sensible: makeSense(atHand, doubts, log), doubts };
}

/** A table that adds to another may name its creators by their numbers there, and by nothing else. */
function numbersAsIds(table: Table, recognised: RecognisedColumns): KnownOfTable {
  const column = numberingColumn(table, recognised);
  return column === null ? {} : { fields: new Map([[column, 'id']]) };
}

/**
 * What is known of the table because it is a tab of ours.
 * @throws InputError where it is one of our plans
 */
function knownByTitle(table: Table, header: FoundHeader, log: ProblemLog): KnownOfTable {
  const candidates = knownOfCandidates(header);
  if (candidates !== null) return candidates;
  const own = ownTabOf(header);
  if (own === null) return {};
  if (own === 'plan') throw new InputError(say(log.language, creatorMessages.ownPlan, { tab: table.tab }));
  log.remark('note', null, null, 'ownTab', {});
  return knownOfOwnTab(header);
}
