import {
  type Brief,
  countries,
  goalNamed,
  goalNames,
  mostPlaces,
  placesOffers,
  productKinds,
  targetMetrics,
} from '../core/brief';
import { isDay } from '../core/days';
import { briefFileMessages as messages } from '../core/messages/brief/file';
import { type Language, listed, type Message, say } from '../core/messages/message';
import { isPart } from '../core/plan-versions';

/** How one part of a brief is read from JSON. */
export interface BriefPart<Value> {
  /** The value; `undefined` where it is none. */
  readonly read: (value: unknown) => Value | undefined;
  /** What may stand there, as the sentence about a wrong value says it. */
  readonly wanted: (language: Language) => string;
}

const text = part(isText, messages.wantedText);
const texts = part(
  (value): value is string[] => Array.isArray(value) && value.every(isText),
  messages.wantedTexts,
);
const flag = part((value): value is boolean => typeof value === 'boolean', messages.wantedFlag);
const amount = part(isAmount, messages.wantedAmount);
const share = part((value): value is number => isAmount(value) && value <= 1, messages.wantedShare);
const day = part((value): value is string => isText(value) && isDay(value), messages.wantedDay);
const above0 = part((value): value is number => isAmount(value) && value > 0, messages.wantedAbove0);

/** Every part of a brief, under its own name. */
export const briefParts: { readonly [Name in keyof Brief]: BriefPart<Brief[Name]> } = {
  campaign: text,
  product: text,
  niches: texts,
  competitors: texts,
  launch: orNull(day),
  budget: amount,
  goal: {
    read: (value) => (isText(value) ? (goalNamed(value) ?? undefined) : undefined),
    wanted: (language) => say(language, messages.wantedOneOf, { choices: goalNames(language) }),
  },
  keywords: texts,
  angles: texts,
  days: orNull(above0),
  brand: text,
  productKind: oneOf(productKinds),
  competing: {
    read: (value) => (isCompeting(value) ? value : undefined),
    wanted: (language) => say(language, messages.wantedCompeting, { example: '{"serum": 60}' }),
  },
  target: orNull({
    read: (value) => (isTarget(value) ? { metric: value.metric, count: value.count } : undefined),
    wanted: (language) =>
      say(language, messages.wantedTarget, {
        metrics: listed(language, targetMetrics),
        example: '{"metric": "saves", "count": 9000}',
      }),
  }),
  weekly: orNull(above0),
  client: orNull(oneOf(countries)),
  clientLanguage: orNull(oneOf(['en', 'zh'])),
  agencyFee: share,
  agencyFeeIn: flag,
  tax: share,
  taxIn: flag,
  platformFeeIn: flag,
  boost: orNull(share),
  authorisation: amount,
  sampleCost: orNull(amount),
  trialDays: orNull(part(isWhole, messages.wantedWhole)),
  readyOn: orNull(day),
  places: orNull(
    part((value): value is number => isWhole(value) && value <= mostPlaces, messages.wantedPlaces),
  ),
  placesOffer: oneOf(placesOffers),
  recruitsAtHand: flag,
};

function part<Value>(is: (value: unknown) => value is Value, wanted: Message): BriefPart<Value> {
  return {
    read: (value) => (is(value) ? value : undefined),
    wanted: (language) => wanted[language],
  };
}

function orNull<Value>({ read, wanted }: BriefPart<Value>): BriefPart<Value | null> {
  return {
    read: (value) => (value === null ? null : read(value)),
    wanted: (language) => say(language, messages.wantedOrNull, { wanted: wanted(language) }),
  };
}

function oneOf<Word extends string>(words: readonly Word[]): BriefPart<Word> {
  return {
    read: (value) => words.find((word) => isText(value) && word === value.trim().toLowerCase()),
    wanted: (language) => say(language, messages.wantedOneOf, { choices: listed(language, words) }),
  };
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** JSON reads 1e999 as infinity. */
function isAmount(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}

function isWhole(value: unknown): value is number {
  return isAmount(value) && Number.isInteger(value);
}

function isCompeting(value: unknown): value is Brief['competing'] {
  return isPart(value) && Object.values(value).every(isAmount);
}

function isTarget(value: unknown): value is NonNullable<Brief['target']> {
  if (!isPart(value) || Object.keys(value).some((key) => key !== 'metric' && key !== 'count')) return false;
  const { metric, count } = value;
  const isMetric = (targetMetrics as readonly unknown[]).includes(metric);
  return isMetric && isAmount(count) && count > 0;
}
