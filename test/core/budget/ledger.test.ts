import fc from 'fast-check';
import { emptyBrief } from '../../../src/core/brief';
import { type LedgerRow, ledgerOf } from '../../../src/core/budget/ledger';
import { rowCost } from '../../../src/core/budget/row-cost';
import { waterfall } from '../../../src/core/budget/waterfall';
import { statuses } from '../../../src/core/campaign/record/statuses';
import { tiers } from '../../../src/core/scoring/tiers';
import { defaultSettings } from '../../../src/core/settings';
import { anyMoneyBrief } from '../../support/plans/money-brief';

const fen = (yuan: number) => Math.round(yuan * 100);
const brief = { ...emptyBrief, budget: 200_000 };
const plan = waterfall(brief, defaultSettings, { parcels: 30 });
const ledger = (rows: readonly LedgerRow[], from = plan) => ledgerOf(rows, from, brief, defaultSettings);

const named = (tier: LedgerRow['tier'], price: number): LedgerRow => ({
  tier,
  id: `${tier} ${price}`,
  name: 'Somebody',
  declared: 'yes',
  offer: 'paid',
  price: fen(price),
});
const open: LedgerRow = {
  tier: 'koc',
  declared: 'yes',
  offer: 'both',
  price: fen(200),
  product: fen(100),
  shipping: fen(15),
};

test('each row stands in the line of its tier, open places in one of their own, fees and parcels in theirs', () => {
  const { lines, drawn, over } = ledger([
    named('celebrity', 20_000),
    named('head', 10_000),
    named('mid', 9_000),
    named('tail', 1_000),
    named('koc', 300),
    named('amateur', 100),
    ...Array(30).fill(open),
  ]);
  expect(lines).toEqual({
    head: fen(30_000),
    mid: fen(9_000),
    tail: fen(1_000),
    koc: fen(400),
    open: fen(6_000),
    fee: fen(4_640),
    boost: fen(60_000),
    authorisation: 0,
    samples: fen(3_450),
    lost: 0,
    tax: 0,
    agencyFee: 0,
    held: 0,
    contingency: fen(10_000),
    unspent: fen(75_510),
  });
  expect([drawn, over]).toEqual([0, 0]);
});

test('spending too much draws on the contingency, and beyond it is over the budget', () => {
  const dearer = ledger([named('mid', 120_000)]);
  expect(dearer.lines).toMatchObject({ contingency: fen(8_000), unspent: 0 });
  expect(dearer).toMatchObject({ drawn: fen(2_000), over: 0 });
  const most = ledger([named('mid', 130_000)]);
  expect(most.lines.contingency).toBe(0);
  expect(most).toMatchObject({ drawn: fen(10_000), over: fen(3_000) });
});

test('the contingency goes before what a mix holds back', () => {
  const held = waterfall(brief, defaultSettings, { holdBack: 0.1 });
  const { lines, drawn } = ledger([named('mid', 115_000)], held);
  expect(lines).toMatchObject({ contingency: fen(3_500), held: fen(10_000) });
  expect(drawn).toBe(fen(6_500));
});

test('a reserve costs nothing, and who declined the sample that is lost', () => {
  const { lines } = ledger([
    { ...named('head', 30_000), status: 'reserve' },
    { ...named('koc', 300), status: 'declined', lost: fen(115) },
  ]);
  expect(lines).toMatchObject({ head: 0, koc: 0, fee: 0, lost: fen(115) });
});

const money = fc.option(fc.nat(2_000_000), { nil: undefined });
const anyRow: fc.Arbitrary<LedgerRow> = fc.record({
  tier: fc.constantFrom(...tiers),
  id: fc.option(fc.constant('id'), { nil: undefined }),
  name: fc.option(fc.constant('name'), { nil: undefined }),
  status: fc.option(fc.constantFrom(...Object.keys(statuses)), { nil: undefined }),
  declared: fc.constantFrom('yes', 'no', undefined),
  offer: fc.constantFrom('paid', 'product', 'both', undefined),
  sample: fc.constantFrom('yes', 'no', undefined),
  price: money,
  agreed: money,
  product: money,
  shipping: money,
  lost: money,
});

test('the lines are always the budget and what is over it, to the fen', () => {
  fc.assert(
    fc.property(
      anyMoneyBrief,
      fc.array(anyRow, { maxLength: 60 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (said, rows, holdBack) => {
        const from = waterfall(said, defaultSettings, { parcels: rows.length, holdBack });
        const { lines, drawn, over } = ledgerOf(rows, from, said, defaultSettings);
        const sum = Object.values(lines).reduce((all, line) => all + line, 0);
        expect(sum).toBe(from.budget + over);
        const { head, mid, tail, koc, open: places, fee, samples, lost } = lines;
        const costs = rows.reduce((all, row) => all + rowCost(row, said, defaultSettings).total, 0);
        expect(head + mid + tail + koc + places + fee + samples + lost).toBe(costs);
        expect(drawn).toBe(from.contingency + from.held - lines.contingency - lines.held);
        expect(over > 0 && lines.contingency + lines.held + lines.unspent > 0).toBe(false);
      },
    ),
  );
});
