import { refusalMessages as messages } from '../../messages/campaign/acts';
import type { CampaignRecord, Settled } from '../record/campaign-record';
import { commit } from '../record/log';
import { madeOf } from '../record/made';
import { markOfParts, partOf } from '../record/made-mark';
import type { PlanRow } from '../record/plan-row';
import { placesThere } from '../run/free-rows';
import type { Act } from './act';
import { type Acted, type ActTerms, isRefused, type Refused } from './acted';
import { type AtHand, atHandOf, rowsAfter, type Work } from './at-hand';
import { bargain } from './bargain';
import { end, swap } from './ends/endings';
import { delay } from './moves/delay';
import { late } from './moves/late';
import { fill } from './places/fill';
import { places } from './places/places';
import { isOtherwiseMade, previewOf } from './preview-of';
import { refuse } from './rows-named';
import { undo, undoNamed } from './undo';
import { sign, version } from './versions';

/**
 * What an act makes of a record, with what a person is to see before they say yes. The record that comes in stays as it is; rows
 * that the act does not name are the same objects in the one that comes out. Saying yes is writing `lines` to the log and
 * then the rows of `writes`.
 */
export function actOn(record: CampaignRecord, act: Act, terms: ActTerms): Acted | Refused {
  const atHand = atHandOf(record, terms, { day: act.day, by: act.by });
  const work = workOf(act, atHand);
  if (isRefused(work)) return work;
  const after = committed(work, act, atHand);
  if (after === record) return refuse(messages.nothingChanges);
  const lines = after.log.slice(record.log.length);
  const preview = previewOf({ before: record, after, lines, found: work.found ?? {}, act }, terms);
  const named = lines.flatMap(({ code }) => (code === '' ? [] : [code]));
  return { record: after, lines, writes: [...named, ...preview.alsoShown], preview };
}

/** What an act comes to before it is committed. */
export function workOf(act: Act, atHand: AtHand): Work | Refused {
  switch (act.kind) {
    case 'decline':
    case 'no-show':
    case 'cancel':
    case 'bench':
    case 'unfound':
    case 'deleted':
    case 'finish':
      return end(act, atHand);
    case 'swap':
      return swap(act, atHand);
    case 'delay':
      return delay(act, atHand);
    case 'late':
      return late(act, atHand);
    case 'hold':
    case 'resume':
    case 'agree':
    case 'accept':
    case 'parcel back':
      return bargain(act, atHand);
    case 'fill':
      return fill(act, atHand);
    case 'places':
      return places(act, atHand);
    case 'version':
      return version(act, atHand);
    case 'sign':
      return sign(act, atHand);
    case 'undo':
      return undo(act, atHand);
  }
}

function committed(work: Work, act: Act, { record, terms }: AtHand): CampaignRecord {
  const { changed, added, gone, counted = record.rows, settled = record.settled } = work;
  const rows = rowsAfter(record, work);
  const balanced = act.kind === 'undo' ? settled : withPlacesAdded(settled, counted, rows);
  return commit(record, {
    act: act.kind === 'undo' ? undoNamed(act.number) : act.kind,
    day: act.day,
    by: act.by,
    ...(changed !== undefined && { changed }),
    ...(added !== undefined && { added }),
    ...(gone !== undefined && { gone }),
    settled: marked(record, { rows, settled: balanced }, terms),
  });
}

/** A run holds the lot's places against those that are asked for: what an act adds or takes is not asked for, and stays. */
function withPlacesAdded(settled: Settled, before: readonly PlanRow[], after: readonly PlanRow[]): Settled {
  const further = placesThere(after).length - placesThere(before).length;
  if (further === 0) return settled;
  const { placesAdded = 0, ...kept } = settled;
  const sum = placesAdded + further;
  return sum === 0 ? kept : { ...kept, placesAdded: sum };
}

/** What is worked out is marked anew, where the mark was right: else the next run says what was typed over. */
function marked(
  before: CampaignRecord,
  after: Pick<CampaignRecord, 'rows' | 'settled'>,
  terms: ActTerms,
): Settled {
  const { written } = before.settled;
  if (written === undefined) return after.settled;
  const known = new Map<PlanRow, string>();
  const partFor = (row: PlanRow, settled: Settled) => partOf(row.code, madeOf(row, { ...terms, settled }));
  const parts = before.rows.map((row) => {
    const part = partFor(row, before.settled);
    known.set(row, part);
    return part;
  });
  if (markOfParts(parts) !== written) return after.settled;
  const reaches = isOtherwiseMade(before.settled, after.settled);
  const partAfter = (row: PlanRow) => (reaches ? undefined : known.get(row)) ?? partFor(row, after.settled);
  return { ...after.settled, written: markOfParts(after.rows.map(partAfter)) };
}
