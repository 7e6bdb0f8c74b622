import type { Settings } from '../../settings';
import type { Table } from '../../table';
import { type KnownOfTable, recogniseColumns } from '../columns/recognise-columns';
import type { RecognisedColumns } from '../columns/recognised-columns';
import type { FoundHeader } from '../header/find-header';
import type { ProblemLog } from '../problem-log';
import type { ColumnChoices } from '../reading';
import type { BodyRows } from '../rows/body/body-rows';
import { numbersOf } from '../rows/number-columns';
import { averageOfNotes } from '../rows/per-note';
import type { Doubts } from './doubts';
import { foreignPrices } from './foreign-prices';
import { platformRows } from './platform-rows';
import { bareFormats } from './scale/bare-formats';
import { blanksAsZeros, sharesInPercent } from './scale/blanks/blanks-and-shares';
import { zerosNotMeasured } from './scale/blanks/zeros-not-measured';
import { countsOfOneCell } from './scale/counts/counts-of-one-cell';
import { countsOfOneScale } from './scale/counts/counts-of-one-scale';
import { fewerReads } from './scale/counts/fewer-reads';
import { measuredCounts } from './scale/counts/measured-counts';
import { countKindsOf, kindsOfCounts, scaleOfCounts } from './scale/counts/scale-of-counts';
import { sumsOfSaidNotes } from './scale/counts/sums-of-said-notes';
import { followersInFull } from './scale/followers/followers-in-full';
import { tooFewFollowers } from './scale/followers/too-few-followers';
import { writtenFollowers } from './scale/followers/written-followers';
import { pricesOfOneCell } from './scale/prices-of-one-cell';
import { pricesOfOneScale } from './scale/prices-of-one-scale';
import { pricesOfTwoUnits } from './scale/prices-of-two-units';
import { basisOfRates } from './scale/rate-basis';
import { scheduleRows } from './schedule';
import type { SenseStep, SenseView } from './sense-view';
import { filledDown } from './structure';
import { totalRows } from './total-rows';
import { whatARowIs } from './what-a-row-is';

/** A table whose header is found and whose columns are elected by it. */
export interface RecognisedTable {
  readonly table: Table;
  readonly header: FoundHeader;
  readonly recognised: RecognisedColumns;
  /** What was known of it before, besides its headers. */
  readonly known?: KnownOfTable;
  readonly body: BodyRows;
  readonly choices: ColumnChoices;
  readonly settings: Settings;
  /** The table adds to another of the same creators. */
  readonly adds: boolean;
}

/**
 * Holds a table against what it would have to be, before creators are made of it. What does not fit becomes the right
 * reading, where only one makes sense, or a question. Each check works on what the one before left: a total moves sums and
 * means, another platform's rows spoil every ratio, counts per note mean nothing before it is known whether a row is a
 * note, the market can be asked only once followers are a number, and a blank read as 0 is evidence for nothing.
 */
export function makeSense(
  { table, header, recognised, body, choices, settings, adds, known = {} }: RecognisedTable,
  doubts: Doubts,
  log: ProblemLog,
): SenseView {
  const asElected: SenseView = {
    table,
    header,
    settings,
    adds,
    recognised,
    rows: body.creators,
    aside: body.aside,
    numbers: numbersOf(table, body.creators, recognised, averageOfNotes(settings)),
    kinds: new Map(),
    platform: null,
    platforms: [],
    captures: null,
    namesAlone: false,
    withoutCounts: new Set(),
    asked: new Set(),
    known,
    further: new Set(),
    recognise: (told: KnownOfTable, asFilled: Table) => recogniseColumns(asFilled, header, choices, told),
  };
  return (known.asSaid === true ? [countKindsOf] : steps).reduce(
    (so, step) => step(so, doubts, log),
    asElected,
  );
}

const steps: readonly SenseStep[] = [
  totalRows,
  filledDown,
  platformRows,
  bareFormats,
  foreignPrices,
  scheduleRows,
  whatARowIs,
  followersInFull,
  writtenFollowers,
  sumsOfSaidNotes,
  countKindsOf,
  pricesOfTwoUnits,
  pricesOfOneScale,
  countsOfOneScale,
  kindsOfCounts,
  scaleOfCounts,
  countsOfOneScale,
  tooFewFollowers,
  pricesOfOneCell,
  countsOfOneCell,
  fewerReads,
  sharesInPercent,
  basisOfRates,
  measuredCounts,
  zerosNotMeasured,
  blanksAsZeros,
];
