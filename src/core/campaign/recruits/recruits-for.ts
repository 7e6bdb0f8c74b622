import type { Brief } from '../../brief';
import { recruitMessages as messages } from '../../messages/campaign/recruits';
import { type Language, listed, say } from '../../messages/message';
import type { Settings } from '../../settings';
import type { Table } from '../../table';
import type { Recruit } from '../acts/act';
import type { CampaignRecord } from '../record/campaign-record';
import { dayOf, type PlanRow } from '../record/plan-row';
import { placeDeal } from '../run/wanted';
import { type Against, type Asks, type Checked, type CheckedRecruit, checkRecruits } from './checks';
import type { PlaceTerms } from './deal';
import { isFit, openPlaces, type Pairing, pairRecruits } from './pairs';
import { type RecruitColumns, recruitColumns, recruitHeader } from './recruit-columns';
import { readRecruits } from './recruits';

/** What a recruiting table brings to a campaign: `pairs` and `reserves` are what the act `fill` takes. Nothing of it is kept. */
export interface Recruited {
  readonly columns: RecruitColumns;
  /** Everybody in the table, in its order. */
  readonly checked: readonly CheckedRecruit[];
  readonly pairs: readonly { readonly code: string; readonly creator: Recruit }[];
  readonly reserves: readonly Recruit[];
  /** What came of it, each one sentence in the settings' language. */
  readonly sentences: readonly string[];
}

/**
 * Holds a recruiting table (报名表) against a campaign: its header is read first, then only the columns that are known; each recruit is
 * checked; who passes gets the earliest open place, or stands by.
 *
 * @param today ISO day, Beijing's
 * @param answers what a person says of rows that are asked about, by the spreadsheet row
 * @throws InputError where the table has no header that names anybody
 */
export function recruitsFor(
  table: Table,
  record: Pick<CampaignRecord, 'rows'>,
  brief: Brief,
  settings: Settings,
  today: string,
  answers: ReadonlyMap<number, Answer> = new Map(),
): Recruited {
  const { language } = settings;
  const header = recruitHeader(table, language);
  const columns = recruitColumns(table, header);
  const { recruits, blanked } = readRecruits(table, header, settings, today);
  const { rows } = record;
  const open = openPlaces(rows, today);
  const usual: PlaceTerms = open[0] ?? placeDeal(brief, settings);
  const places: [PlaceTerms, ...PlaceTerms[]] = open[0] === undefined ? [usual] : [open[0], ...open.slice(1)];
  const checked = checkRecruits(recruits, { rows, brief, settings, today, places }).map((one) =>
    answered(one, answers.get(one.checked.row), language),
  );
  const pairing = pairRecruits(rows, checked, { settings, today, standBy: usual });
  return {
    columns,
    checked: checked.map((one) => one.checked),
    pairs: pairing.pairs,
    reserves: pairing.reserves,
    sentences: [
      ...ofColumns(columns, blanked, language),
      ...ofChecks(checked, language),
      ...ofPairs(pairing, rows, language),
    ],
  };
}

/** `yes`: all that is asked of the row is as it should be, and nobody else's account; `no`: it is left out. */
export type Answer = 'yes' | 'no';

function answered(one: Checked, answer: Answer | undefined, language: Language): Checked {
  if (answer === undefined) return one;
  const { checked } = one;
  if (answer === 'yes') return { ...one, checked: { ...checked, asks: [] } };
  const refused = { kind: 'left out', says: say(language, messages.leftOut) } as const;
  return { ...one, checked: { ...checked, asks: [], against: [...checked.against, refused] } };
}

function ofColumns(
  { closed, unread }: RecruitColumns,
  blanked: readonly string[],
  language: Language,
): readonly string[] {
  return [
    ...(closed.length === 0 ? [] : [say(language, messages.closed, { titles: listed(language, closed) })]),
    ...(unread.length === 0 ? [] : [say(language, messages.unread, { titles: listed(language, unread) })]),
    ...(blanked.length === 0
      ? []
      : [
          say(language, messages.blanked, {
            count: blanked.length,
            cells:
              listed(language, blanked.slice(0, placesNamed)) + (blanked.length > placesNamed ? ' …' : ''),
          }),
        ]),
  ];
}

const placesNamed = 5;

function ofChecks(checked: readonly Checked[], language: Language): readonly string[] {
  const all = checked.map((one) => one.checked);
  const fit = checked.filter(isFit);
  const count = (kind: Against | Asks) =>
    all.filter(({ against, asks }) => [...against, ...asks].some((reason) => reason.kind === kind)).length;
  const kinds = Object.keys(messages.kinds) as (Against | Asks)[];
  const counted = kinds.flatMap((kind) =>
    count(kind) === 0
      ? []
      : [say(language, messages.counted, { what: messages.kinds[kind][language], count: count(kind) })],
  );
  return [
    say(language, messages.passed, { count: all.length, fit: fit.length }),
    ...(counted.length === 0
      ? []
      : [say(language, messages.reasons, { reasons: listed(language, counted) })]),
  ];
}

function ofPairs(
  { pairs, reserves, reservesShort, open }: Pairing,
  rows: readonly PlanRow[],
  language: Language,
) {
  const days = new Map(rows.map((row) => [row.code, dayOf(row) ?? '']));
  const lapsing = pairs.filter(
    ({ code, creator: { priceUntil } }) => priceUntil !== undefined && priceUntil < (days.get(code) ?? ''),
  );
  const codes = (of: readonly string[]) => listed(language, of);
  return [
    say(language, messages.paired, { count: pairs.length, reserves: reserves.length }),
    ...(open.length === 0
      ? []
      : [say(language, messages.stayOpen, { count: open.length, codes: codes(open) })]),
    ...(reservesShort === 0 ? [] : [say(language, messages.fewReserves, { count: reservesShort })]),
    ...(lapsing.length === 0
      ? []
      : [
          say(language, messages.priceLapses, {
            count: lapsing.length,
            codes: codes(lapsing.map(({ code }) => code)),
          }),
        ]),
  ];
}
