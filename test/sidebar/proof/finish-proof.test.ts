import { problemOf } from '../../../src/cli/shortlist/problem-of';
import { addonMessages } from '../../../src/core/messages/addon';
import { solve } from '../../../src/core/shortlist/solver/solve';
import { finishProof, whyNotFinished } from '../../../src/sidebar/proof/finish-proof';
import { madeInstance } from '../../support/shortlist/made-instance';

test('where the file that finishes a proof is not there, the person reads the server’s sentence', async () => {
  const problem = problemOf(madeInstance({ creators: 20, picks: 3, seed: 1 }));
  const { solution } = finishProof(problem, solve(problem, { work: 1 }), async () => {
    throw new Error(addonMessages.proofMissing.en);
  });
  const why = await solution.catch((error: unknown) => whyNotFinished(error, 'en'));
  expect(why).toBe(addonMessages.proofMissing.en);
});

test('whatever else stops it in the browser is one sentence too', () => {
  const refused = new Error("Failed to construct 'Worker': access denied");
  expect(whyNotFinished(refused, 'en')).toMatch(/^The proof could not be finished in this browser;/);
  expect(whyNotFinished(refused, 'zh')).toMatch(/^当前浏览器无法完成确认/);
});
