import { emptyBrief } from '../../../../src/core/brief';
import { scoreCreators } from '../../../../src/core/scoring/score-creators';
import { defaultSettings as settings } from '../../../../src/core/settings';
import {
  conflictAnswer,
  repairAnswers,
} from '../../../../src/core/shortlist/impossible/conflict-and-repairs';
import { chooseShortlist } from '../../../../src/core/shortlist/list/choose-shortlist';
import { questionOf, withEverybody } from '../../../../src/core/shortlist/question/question';
import { rulesFromMix } from '../../../../src/core/shortlist/question/rules-from-mix';
import { finish } from '../../../../src/core/steps';
import { mid } from '../balanced-pool';

const scored = scoreCreators(mid, settings);
const budget = 50_000;

describe.each(['balanced', '631', 'none'])(
  'more open places than the money for creators pays, with %s',
  (mix) => {
    const rules = { ...rulesFromMix(mix, budget, settings), wholeBudget: false };
    const brief = { ...emptyBrief, budget, places: 300 };
    const listWith = (places: number) => chooseShortlist(scored, rules, settings, { ...brief, places });

    test('are named as what takes the money', () => {
      expect(listWith(300).unmet[0]).toMatch(
        /^The 300 open KOC places take ¥66,000 of the ¥[\d,]+ for creators/,
      );
    });

    test('and the most that leave somebody by name are offered: one more does not', () => {
      const question = withEverybody(questionOf(scored, rules, settings, brief));
      const conflict = finish(conflictAnswer(question));
      const repairs = [...repairAnswers(question, conflict?.sides ?? [])].flatMap((repair) => repair ?? []);
      const places = repairs.find(({ change }) => change?.places !== undefined)?.change?.places ?? 0;
      expect(places).toBeGreaterThan(0);
      expect(listWith(places).picks.length).toBeGreaterThan(0);
      expect(listWith(places + 1).picks).toEqual([]);
    });
  },
);
