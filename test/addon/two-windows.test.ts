import type { Server } from '../../src/sidebar/server';
import { createSession } from '../../src/sidebar/session/session';
import { campaignOf } from '../../src/sidebar/state/state';
import type { Remembered } from '../../src/wire/endpoints';
import { exportOf } from '../sidebar/wizard-fixtures';
import { startAddOn } from '../support/bench/add-on';
import type { NodeHost } from '../support/bench/host';

let host: NodeHost;

beforeEach(async () => {
  host = await startAddOn({ Export: exportOf(8).rows });
});

afterEach(() => host.dispose());

/** A sidebar over the bundle itself, as a window of the same file has it. */
async function openSidebar() {
  const call =
    (name: string) =>
    (...request: unknown[]) =>
      host.run(name, ...request);
  const names = ['listTables', 'readTable', 'writeReports', 'loadState', 'saveState', 'loadProof'];
  const server = Object.fromEntries(names.map((name) => [name, call(name)])) as unknown as Server;
  const session = createSession(server, async () => undefined);
  await session.open();
  return session;
}

test('two windows of one file keep what each has planned, and ask where both planned the same', async () => {
  const [one, other] = [await openSidebar(), await openSidebar()];
  one.act({ kind: 'brief changed', change: { product: '防晒霜', budget: 120_000 } });
  await one.goTo('score');
  other.act({ kind: 'brief changed', change: { budget: 80_000, competitors: ['Rival'] } });
  await other.goTo('score');
  const thing = { kind: 'brief', campaign: '', part: 'budget' } as const;
  expect(other.state().planNotice).toEqual({
    kind: 'asked',
    conflicts: [{ thing, mine: 80_000, theirs: 120_000 }],
  });
  await other.decide(thing, 'mine');
  const { state } = (await host.run('loadState')) as Remembered;
  const brief = { product: '防晒霜', budget: 80_000, competitors: ['Rival'] };
  expect(state?.campaigns[0]?.brief).toMatchObject(brief);
  expect(campaignOf(other.state()).brief).toMatchObject(brief);

  await one.goTo('shortlist');
  expect(campaignOf(one.state()).brief.budget).toBe(120_000);
  one.act({ kind: 'creator marked', id: 'id-3', mark: 'must' });
  await one.goTo('plan');
  expect(one.state()).toMatchObject({ planNotice: { kind: 'taken' }, failure: null });
  expect(campaignOf(one.state())).toMatchObject({ brief, rules: { mustHave: ['id-3'] } });
});
