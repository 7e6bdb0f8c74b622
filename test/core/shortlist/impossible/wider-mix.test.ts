import { emptyBrief } from '../../../../src/core/brief';
import { scoreCreators } from '../../../../src/core/scoring/score-creators';
import { defaultSettings, settingsFrom } from '../../../../src/core/settings';
import {
  conflictAnswer,
  repairAnswers,
} from '../../../../src/core/shortlist/impossible/conflict-and-repairs';
import { widerMix } from '../../../../src/core/shortlist/impossible/wider-mix';
import { chooseShortlist } from '../../../../src/core/shortlist/list/choose-shortlist';
import { questionOf } from '../../../../src/core/shortlist/question/question';
import type { ShortlistRules } from '../../../../src/core/shortlist/question/rules/rules';
import { rulesFromMix } from '../../../../src/core/shortlist/question/rules-from-mix';
import { finish } from '../../../../src/core/steps';
import { declaredOffer, madeUpCreator } from '../made-up-creators';

/** Five KOC and two mid-tier KOL: one KOL in ten is out of reach, one in six is not. */
const pool = scoreCreators(
  [3_000, 3_100, 3_200, 3_300, 3_400, 90_000, 95_000].map((followers, index) =>
    madeUpCreator({ id: `c${index}`, followers, offers: [declaredOffer(followers / 10)] }),
  ),
  defaultSettings,
);
const rules = rulesFromMix('1:9', 50_000, defaultSettings);
const ask = (asked: ShortlistRules) => questionOf(pool, asked, defaultSettings, emptyBrief);

test('a mix gives way by the fewest whole points with which there is a list', () => {
  const wider = finish(widerMix(ask(rules), 10_000));
  const within = (tolerance: number) =>
    rulesFromMix('1:9', 50_000, settingsFrom([['shortlist.mixTolerance', tolerance]]));
  expect(wider?.points).toBe(2);
  expect(wider?.mix).toEqual(within(0.07).mix);
  expect(chooseShortlist(pool, within(0.06), defaultSettings, emptyBrief).picks).toEqual([]);
  expect(chooseShortlist(pool, within(0.07), defaultSettings, emptyBrief).picks).toHaveLength(6);
});

test('where the mix is not to blame, or has no shares, it does not give way', () => {
  expect(finish(widerMix(ask({ ...rules, size: [8, 9] }), 10_000))).toBeNull();
  expect(finish(widerMix(ask({ ...rules, mix: [], size: [8, 9] }), 10_000))).toBeNull();
});

test('shares that say the same twice are repaired together, where neither alone would do', () => {
  const question = ask(rules);
  const conflict = finish(conflictAnswer(question));
  const repairs = [...repairAnswers(question, conflict?.sides ?? [])].flatMap((repair) => repair ?? []);
  expect(repairs.map(({ sentence }) => sentence)).toEqual(['All shares of the mix 2 points wider']);
  const repaired = { ...rules, ...repairs[0]?.change };
  expect(chooseShortlist(pool, repaired, defaultSettings, emptyBrief).picks).toHaveLength(6);
});
