import { isEnded, type PlanRow, type RowField } from './plan-row';
import { type Status, statuses } from './statuses';

/** Every field of a row, and whose it is: ours are set by a run or an act, a person's outlive every run. */
export const rowFields = {
  code: 'ours',
  name: 'ours',
  link: 'ours',
  tier: 'ours',
  format: 'ours',
  declared: 'ours',
  keyword: 'ours',
  batch: 'ours',
  plannedDay: 'ours',
  movedTo: 'person',
  status: 'person',
  who: 'person',
  agreed: 'person',
  draftLink: 'person',
  noteLink: 'person',
  remarks: 'person',
  id: 'ours',
  handle: 'ours',
  agency: 'ours',
  phase: 'ours',
  angle: 'ours',
  lot: 'ours',
  price: 'ours',
  offer: 'ours',
  product: 'ours',
  shipping: 'ours',
  priceUntil: 'ours',
  sample: 'ours',
  lost: 'ours',
  since: 'ours',
  replaces: 'ours',
  endedWhy: 'person',
  'on.asked': 'person',
  'on.accepted': 'person',
  'on.ordered': 'person',
  'on.shipped': 'person',
  'on.received': 'person',
  'on.script': 'person',
  'on.draft': 'person',
  'on.revised': 'person',
  'on.clientOk': 'person',
  'on.submitted': 'person',
  'on.approved': 'person',
  'on.posted': 'person',
  authorisedUntil: 'person',
  paid: 'person',
  payDay: 'person',
  lastContact: 'person',
  parcel: 'person',
  order: 'person',
  item: 'person',
  chosenBy: 'person',
  secondLink: 'person',
} as const satisfies Readonly<Record<RowField, 'ours' | 'person'>>;

export const fieldNames = Object.keys(rowFields) as readonly RowField[];

/** A run never changes it: the creator has accepted, by status or an actual day, or it has ended. */
export function isLocked(row: PlanRow): boolean {
  return (
    isEnded(row) ||
    lockedFrom.has(row.status as Status) ||
    afterAsking.some((field) => row[field] !== undefined)
  );
}

/** A person has written something: a run leaves its creator and its day. */
export function isTouched(row: PlanRow): boolean {
  return !untouchedStatuses.has(row.status) || hasPersonsCell(row);
}

/** Whether anything beside the status is a person's. */
export function hasPersonsCell(row: PlanRow): boolean {
  return besideStatus.some((field) => row[field] !== undefined);
}

/** The fields that outlive every run. */
export const personsFields = fieldNames.filter((field) => rowFields[field] === 'person');
const besideStatus = personsFields.filter((field) => field !== 'status');
const afterAsking = personsFields.filter((field) => field.startsWith('on.') && field !== 'on.asked');
const untouchedStatuses: ReadonlySet<string | undefined> = new Set(['to confirm', undefined]);
const statusNames = Object.keys(statuses) as readonly Status[];
const lockedFrom: ReadonlySet<Status> = new Set(
  statusNames.filter((status) => statuses[status] !== null && statuses[status] !== 'asked'),
);
