import fc from 'fast-check';
import { type Brief, emptyBrief, goals, placesOffers } from '../../../src/core/brief';

const rate = fc.oneof(fc.constantFrom(0, 0.06, 0.1, 0.15, 1), fc.double({ min: 0, max: 1, noNaN: true }));
const yuan = (most: number) => fc.nat(most * 100).map((fen) => fen / 100);

/** A brief with anything that a person may say of its money. */
export const anyMoneyBrief: fc.Arbitrary<Brief> = fc
  .record({
    goal: fc.constantFrom(...goals),
    budget: yuan(5_000_000),
    agencyFee: rate,
    agencyFeeIn: fc.boolean(),
    tax: rate,
    taxIn: fc.boolean(),
    platformFeeIn: fc.boolean(),
    boost: fc.option(rate),
    authorisation: yuan(50_000),
    sampleCost: fc.option(yuan(2_000)),
    placesOffer: fc.constantFrom(...placesOffers),
  })
  .map((parts) => ({ ...emptyBrief, ...parts }));
