import { typicalCount } from '../../src/core/creators/rows/per-note';
import { arithmetic } from '../../src/core/scoring/arithmetic';
import { benchmarksAt } from '../../src/core/scoring/benchmarks';
import { countByEvidence, shareByEvidence } from '../../src/core/scoring/counts';
import { curvesOf } from '../../src/core/scoring/curves/size-curves';
import { elsewhere } from '../../src/core/scoring/niches/niche-factors';
import { scoreOf } from '../../src/core/scoring/score';
import { type WeightName, weightNames } from '../../src/core/setting-definitions';
import { defaultSettings as settings } from '../../src/core/settings';
import { scoreRow } from '../../test/support/creators/score-row';
import { fine, percent, plain, points, short } from './figure-forms';
import type { Sentence } from './figures';
import { furtherSentences, trustSentences } from './trust-figures';

/** The sentences of docs/scoring.md whose figures follow from the settings. */
export function scoringSentences(): readonly Sentence[] {
  return [...scoreSentences(), ...exampleSentences(), ...trustSentences(), ...furtherSentences()];
}

/** The creator of the worked example. */
const example = scoreRow();

function scoreSentences(): readonly Sentence[] {
  const { parts } = arithmetic(example, settings, curvesOf(settings));
  const inOrder = [...weightNames].sort((one, other) => parts[other].weight - parts[one].weight);
  const unknown = 100 * (parts.sentiment.weight + parts.intent.weight + parts.shares.weight);
  const prior = String(settings['evidence.prior']);
  const reactions = String(settings['evidence.reactions']);
  const sentiment = {
    n: String(settings['evidence.sentimentPriorComments']),
    prior: short(settings['evidence.sentimentPrior']),
    cap: short(settings['evidence.sentimentCap']),
  };
  return [
    {
      words: 'Weights: {weights}. An unknown part stands at one half',
      figures: { weights: inOrder.map((name) => `${name} ${points(parts[name].weight)}`).join(', ') },
    },
    {
      words: 'the four required arguments alone reach from about {least} to about {most}.',
      figures: { least: (unknown / 2).toFixed(0), most: (100 - unknown / 2).toFixed(0) },
    },
    {
      words: 'z(min({cap}, comments ÷ (likes + comments))))',
      figures: { cap: short(settings['benchmark.commentShareCap']) },
    },
    { words: '(n·(1 + s)/2 + {n} × {prior}) ÷ (n + {n}), at most {cap}; n comments', figures: sentiment },
    {
      words: 'z((n·share + {n} × {typical}) ÷ (n + {n}))',
      figures: {
        n: String(settings['evidence.intentPriorComments']),
        typical: short(settings['benchmark.intent']),
      },
    },
    {
      words: 'Comments beyond {cap} % of likes and comments add nothing',
      figures: { cap: percent(settings['benchmark.commentShareCap']) },
    },
    {
      words:
        'as if {prior} typical notes stood beside it, in logarithms, so that one viral note does not carry it: `ln(1 + believed) = (n·ln(1 + count) + {prior}·ln(1 + typical)) / (n + {prior})`.',
      figures: { prior },
    },
    {
      words:
        'with {reactions} typical reactions a note beside the counted ones: `(part + {reactions} × typical share) ÷ (whole + {reactions})`.',
      figures: { reactions },
    },
    {
      words: 'Where n is not given, {notes} notes are taken',
      figures: { notes: String(settings['evidence.notesWhenUnknown']) },
    },
    {
      words:
        'divided by limit^((n − 1) ÷ (n − 1 + {half})) first, with the limits {likes} for likes, {saves} for saves, {comments} for comments, {shares} for shares and {engagement} for engagement, and confidence is multiplied by {less}.',
      figures: {
        half: String(settings['evidence.meanOverMedianHalf']),
        likes: String(settings['evidence.meanOverMedian.likes']),
        saves: String(settings['evidence.meanOverMedian.saves']),
        comments: String(settings['evidence.meanOverMedian.comments']),
        shares: String(settings['evidence.meanOverMedian.shares']),
        engagement: String(settings['evidence.meanOverMedian.engagement']),
        less: short(settings['evidence.meanConfidence']),
      },
    },
    {
      words: 'a note {half} notes back counting half as much as the newest.',
      figures: { half: String(settings['evidence.halfLife']) },
    },
  ];
}

function exampleSentences(): readonly Sentence[] {
  const { followers, notes, saves, likes } = example;
  const [own, liked, noted] = [saves ?? 0, likes ?? 0, notes ?? 0];
  const { engagementRate, saveRate, saveShare, sureness } = benchmarksAt(
    followers,
    elsewhere,
    curvesOf(settings),
  );
  const { parts, score, confidence } = scoreOf(example, settings);
  const part = (name: WeightName) => parts.find((one) => one.name === name);
  const stands = (name: WeightName) => fine(part(name)?.standing);
  const [beside, share] = part('saves')?.views ?? [];
  const known = parts.filter((one) => one.known && one.weight > 0);
  const knownWeight = known.reduce((sum, { weight }) => sum + weight, 0);
  const terms = [
    ...known.map(({ weight, standing }) => `${points(weight)} × ${fine(standing)}`),
    `${points(1 - knownWeight)} × 0.5`,
  ];
  const said = scoreOf({ ...example, sentiment: 0.6, intent: 0.2 }, settings).parts;
  const saidStands = (name: WeightName) => fine(said.find((one) => one.name === name)?.standing);
  const read = settings['evidence.commentsWhenUnknown'];
  const mild = settings['evidence.sentimentPriorComments'];
  const wanting = settings['evidence.intentPriorComments'];
  const typicalIntent = settings['benchmark.intent'];
  return [
    {
      words:
        'On the curve a typical creator of this size gets {engagement} % of the followers a note. Saves are {share} % of it: {typical} a note; the top tenth gets {top}.',
      figures: {
        engagement: (100 * engagementRate.typical).toFixed(2),
        share: ((100 * saveRate.typical) / engagementRate.typical).toFixed(1),
        typical: (saveRate.typical * followers).toFixed(1),
        top: (saveRate.top * followers).toFixed(1),
      },
    },
    {
      words: '160 saves are believed as {believed}. They stand at {stands}.',
      figures: {
        believed: countByEvidence(own, saveRate.typical * followers, noted, settings).toFixed(1),
        stands: fine(beside?.standing),
      },
    },
    {
      words: 'believed {believed} %, against a typical {typical} %. They stand at {stands}.',
      figures: {
        believed: (100 * shareByEvidence(own, liked + own, saveShare.typical, noted, settings)).toFixed(1),
        typical: (100 * saveShare.typical).toFixed(1),
        stands: fine(share?.standing),
      },
    },
    {
      words:
        'Saves together: √({one} × {other}) = {saves}. In the same way comments {comments}, engagement {engagement}, likes {likes}.',
      figures: {
        one: fine(beside?.standing),
        other: fine(share?.standing),
        saves: stands('saves'),
        comments: stands('comments'),
        engagement: stands('engagement'),
        likes: stands('likes'),
      },
    },
    {
      words: 'Nothing is doubted. {sum} = {score}.',
      figures: { sum: terms.join(' + '), score: score.toFixed(1) },
    },
    {
      words:
        'Confidence: {known} of 100 weights are known, ten notes stand behind them, and the creators behind the curve tell it with {sure}: {share} × 10 ÷ (10 + {prior}) × {sure} = {result}, {confidence}.',
      figures: {
        known: points(knownWeight),
        share: knownWeight.toFixed(2),
        prior: String(settings['evidence.prior']),
        sure: fine(sureness),
        result: fine((sureness * knownWeight * noted) / (noted + settings['evidence.prior'])),
        confidence,
      },
    },
    {
      words:
        'Where the number of comments is not given, {read} are taken. Their sentiment stands at ({read} × 0.8 + {mild} × {usual}) ÷ {both} = {sentiment}; their intent is believed as ({read} × 0.2 + {wanting} × {typical}) ÷ {all} = {believed}, which stands at {intent}.',
      figures: {
        read: String(read),
        mild: String(mild),
        usual: String(settings['evidence.sentimentPrior']),
        both: String(read + mild),
        sentiment: saidStands('sentiment'),
        wanting: String(wanting),
        typical: String(typicalIntent),
        all: String(read + wanting),
        believed: plain((read * 0.2 + wanting * typicalIntent) / (read + wanting)),
        intent: saidStands('intent'),
      },
    },
    {
      words: '10, 20 and 90 likes, the typical count is {typical}.',
      figures: { typical: typicalCount([10, 20, 90], null)?.toFixed(1) ?? '' },
    },
  ];
}
