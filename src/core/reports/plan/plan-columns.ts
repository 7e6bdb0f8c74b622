import { steps } from '../../campaign/lead-times/steps';
import type { MadeOfRow, PlanRow, RowField, RowStep } from '../../campaign/record/plan-row';
import type { PlanColumn as ColumnOfTab } from '../../campaign/record/tab/plan-column';
import type { Message } from '../../messages/message';
import { stepDoneMessages, planColumnMessages as titles } from '../../messages/reports/plan-columns';
import { planStatusSynonyms } from '../../messages/reports/plan-statuses';
import { reportMessages, stepMessages } from '../../messages/reports/reports';
import {
  formatWords,
  nextStepWords,
  offerWords,
  phaseWords,
  statusWords,
  tierWords,
  yesNoWords,
} from './plan-words';

/** What a column of Plan holds: a field of its row, something worked out of it, or the code once more. */
export type PlanField = RowField | MadeField | 'key';
type MadeField = Exclude<keyof MadeOfRow, 'by'> | `by.${keyof MadeOfRow['by']}`;

/** A column of Plan as it is read, and how it is written. */
export interface PlanColumn extends ColumnOfTab {
  /** What a rerun knows it by. */
  readonly field: PlanField;
  /** What the title means. */
  readonly note?: Message;
  /** Pixels. */
  readonly width: number;
  /** Out of sight at first. */
  readonly folded?: true;
}

type Further = Partial<Pick<PlanColumn, 'note' | 'words' | 'synonyms'>> & { readonly before?: Message };
type Made = (
  owner: PlanColumn['owner'],
  type: PlanColumn['type'],
  title: Message,
  width: number,
  further?: Further,
) => Omit<PlanColumn, 'field'>;

const column: Made = (owner, type, title, width, { before, ...further } = {}) => ({
  titles: before === undefined ? [title] : [title, before],
  type,
  owner,
  width,
  ...further,
});
const folded: Made = (...of) => ({ ...column(...of), folded: true });

type StepField = `on.${RowStep}` | `by.${Exclude<RowStep, 'posted'>}`;

/** Every field once, so that none is forgotten; in the order in which they stand in the tab. */
const byField: Readonly<Record<Exclude<PlanField, StepField | 'key'>, Omit<PlanColumn, 'field'>>> = {
  code: column('ours', 'text', titles.code, 60, { note: titles.codeNote }),
  name: column('ours', 'text', titles.name, 150, { note: titles.nameNote }),
  link: column('ours', 'text', titles.profile, 110),
  tier: column('ours', 'word', titles.tier, 90, { words: tierWords }),
  format: column('ours', 'word', reportMessages.format, 60, { words: formatWords }),
  declared: column('ours', 'word', titles.declared, 70, { words: yesNoWords, note: titles.declaredNote }),
  keyword: column('ours', 'text', reportMessages.keyword, 110),
  batch: column('ours', 'batch', reportMessages.batch, 55, { note: reportMessages.batchNote }),
  plannedDay: column('ours', 'day', titles.plannedDay, 90, { note: titles.plannedDayNote }),
  movedTo: column('person', 'day', reportMessages.movedTo, 90, { note: reportMessages.movedToNote }),
  status: column('person', 'word', reportMessages.status, 100, {
    words: statusWords,
    synonyms: planStatusSynonyms,
    note: titles.statusNote,
  }),
  nextStep: column('made', 'word', titles.nextStep, 110, { words: nextStepWords, note: titles.nextStepNote }),
  due: column('made', 'day', titles.due, 90, { note: titles.dueNote }),
  who: column('person', 'text', reportMessages.who, 80),
  agreed: column('person', 'money', reportMessages.agreedPrice, 95, { note: titles.agreedNote }),
  cost: column('made', 'money', titles.cost, 95, { note: titles.costNote }),
  draftLink: column('person', 'text', titles.draftLink, 120),
  noteLink: column('person', 'text', reportMessages.noteLink, 120),
  remarks: column('person', 'text', titles.remarks, 180),
  id: folded('ours', 'text', titles.id, 110, { before: titles.idBefore }),
  handle: folded('ours', 'text', titles.handle, 110, { before: titles.handleBefore }),
  agency: folded('ours', 'text', titles.agency, 110),
  phase: folded('ours', 'word', reportMessages.phase, 100, { words: phaseWords }),
  angle: folded('ours', 'text', titles.angle, 150),
  lot: folded('ours', 'text', titles.lot, 100),
  price: folded('ours', 'money', titles.price, 95),
  offer: folded('ours', 'word', titles.offer, 100, { words: offerWords }),
  product: folded('ours', 'money', titles.product, 95, { before: titles.productBefore }),
  shipping: folded('ours', 'money', titles.shipping, 95, { before: titles.shippingBefore }),
  priceUntil: folded('ours', 'day', titles.priceUntil, 90),
  sample: folded('ours', 'word', titles.sample, 70, { words: yesNoWords, note: titles.sampleNote }),
  lost: folded('ours', 'money', titles.lost, 95),
  since: folded('ours', 'day', titles.since, 90),
  replaces: folded('ours', 'text', titles.replaces, 70),
  endedWhy: folded('person', 'text', titles.endedWhy, 120),
  authorisedUntil: folded('person', 'day', titles.authorisedUntil, 90),
  paid: folded('person', 'text', titles.paid, 100),
  payDay: folded('person', 'day', titles.payDay, 90),
  lastContact: folded('person', 'day', titles.lastContact, 90),
  parcel: folded('person', 'text', titles.parcel, 120),
  order: folded('person', 'text', titles.order, 120),
  item: folded('person', 'text', titles.item, 100),
  chosenBy: folded('person', 'text', titles.chosenBy, 90),
  secondLink: folded('person', 'text', titles.secondLink, 120),
  possibleFrom: folded('made', 'day', titles.possibleFrom, 90, { note: titles.possibleFromNote }),
  silentUntil: folded('made', 'day', titles.silentUntil, 90, { note: titles.silentUntilNote }),
  answerBy: folded('made', 'day', titles.answerBy, 90, { note: titles.answerByNote }),
  protectedUntil: folded('made', 'day', titles.protectedUntil, 90),
};

const rowSteps = steps.filter((step): step is RowStep => step !== 'named');

/** The columns of Plan from the left, weeks aside: those in sight, the folded ones, and last the second key. */
export const planColumns: readonly PlanColumn[] = [
  ...Object.entries(byField).map(([field, one]) => ({ field: field as PlanField, ...one })),
  ...rowSteps.flatMap((step): readonly PlanColumn[] => [
    ...(step === 'posted'
      ? []
      : [
          {
            field: `by.${step}` as const,
            ...folded('made', 'day', stepMessages[step], 90, { note: reportMessages.byNote }),
          },
        ]),
    { field: `on.${step}`, ...folded('person', 'day', stepDoneMessages[step], 90) },
  ]),
  { field: 'key', ...folded('ours', 'text', titles.key, 70, { note: titles.keyNote }) },
];

/** Where a field stands, offset counted from 0. */
export function placeOf(field: PlanField): number {
  return planColumns.findIndex((one) => one.field === field);
}

/** What a column says of a row, as the record keeps it. */
export function heldIn(field: PlanField, row: PlanRow, made: MadeOfRow): string | number | undefined {
  if (field === 'key') return row.code;
  if (field.startsWith('by.')) return made.by[field.slice(3) as keyof MadeOfRow['by']];
  return field in row
    ? row[field as RowField]
    : (made[field as Exclude<MadeField, `by.${string}`>] as string);
}
