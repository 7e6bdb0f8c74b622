import { typicalCount } from '../../src/core/creators/rows/per-note';
import { arithmetic } from '../../src/core/scoring/arithmetic';
import { benchmarksFor } from '../../src/core/scoring/benchmarks';
import { weightOf } from '../../src/core/scoring/calibrate/calibrate';
import { countByEvidence, shareByEvidence } from '../../src/core/scoring/counts';
import { leastSure } from '../../src/core/scoring/niches/niches-of-creator';
import { scoreOf } from '../../src/core/scoring/score';
import { leastComments, leastLetters } from '../../src/core/scoring/with-comments';
import { type WeightName, weightNames } from '../../src/core/setting-definitions';
import { defaultSettings as settings } from '../../src/core/settings';
import { scoreRow } from '../../test/support/creators/score-row';
import type { Sentence } from './figures';

/** The sentences of docs/scoring.md whose figures follow from the settings. */
export function scoringSentences(): readonly Sentence[] {
  return [...scoreSentences(), ...exampleSentences(), ...trustSentences(), ...furtherSentences()];
}

/** The creator of the worked example. */
const example = scoreRow();

function scoreSentences(): readonly Sentence[] {
  const { parts } = arithmetic(example, settings);
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
        '`engagement ÷ followers = {rate} % × (max(followers, {flat}) ÷ 10,000)^{slope}`, the top tenth {spread} times that.',
      figures: {
        rate: percent(settings['benchmark.engagementAt10k']),
        flat: count(settings['benchmark.flatBelow']),
        slope: signed(settings['benchmark.slope']),
        spread: String(settings['benchmark.spread']),
      },
    },
    {
      words: 'Level below {flat} followers and the factor {spread} are assumptions.',
      figures: {
        flat: count(settings['benchmark.flatBelow']),
        spread: String(settings['benchmark.spread']),
      },
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
        'so a mean is divided by {ratio} first, and confidence is multiplied by {less}. Where single notes are known',
      figures: {
        ratio: String(settings['evidence.meanOverMedian']),
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
  const { engagementRate, saveRate, saveShare } = benchmarksFor(followers, 1, settings);
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
        'Typical engagement per follower is {rate} % × ({size} ÷ 10,000)^{slope} = {engagement} %. Saves are {share} % of it: {typical} a note; the top tenth gets {top}.',
      figures: {
        rate: percent(settings['benchmark.engagementAt10k']),
        size: count(Math.max(followers, settings['benchmark.flatBelow'])),
        slope: signed(settings['benchmark.slope']),
        engagement: (100 * engagementRate.typical).toFixed(2),
        share: percent(settings['benchmark.saveShare']),
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
        'Confidence: {known} of 100 weights are known, and ten notes stand behind them: {share} × 10 ÷ (10 + {prior}) = {result}, {confidence}.',
      figures: {
        known: points(knownWeight),
        share: knownWeight.toFixed(2),
        prior: String(settings['evidence.prior']),
        result: fine((knownWeight * noted) / (noted + settings['evidence.prior'])),
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

function trustSentences(): readonly Sentence[] {
  const doubt = (words: string, figures: Sentence['figures']): Sentence => ({
    words: `${words} |`,
    figures,
  });
  const rates = { followers: 100_000, likes: 5_000, saves: 900, comments: 3 };
  const [few] = scoreOf({ ...example, ...rates }, settings).doubts;
  return [
    {
      words: 'never steps, and never below {floor}.',
      figures: { floor: short(settings['trust.floor']) },
    },
    doubt('what the size usually gets | {from} % of typical | {full} % | {off} %', {
      from: percent(settings['trust.quietAudienceFrom']),
      full: percent(settings['trust.quietAudienceFrom'] / 2),
      off: percent(settings['trust.quietAudience']),
    }),
    doubt(
      'so many likes | {from} % of likes and comments | 0 % | {off} %, from {likes} likes on, fully from {fully}',
      {
        from: percent(settings['trust.fewCommentsBelow']),
        off: percent(settings['trust.fewComments']),
        likes: count(settings['trust.fewCommentsLikes']),
        fully: count(2 * settings['trust.fewCommentsLikes']),
      },
    ),
    doubt(
      'as in give-aways | {from} % | {full} % | {off} %, from {comments} comments on, fully from {fully}',
      {
        from: percent(settings['trust.manyCommentsFrom']),
        full: percent(2 * settings['trust.manyCommentsFrom']),
        off: percent(settings['trust.manyComments']),
        comments: count(settings['trust.manyCommentsCount']),
        fully: count(2 * settings['trust.manyCommentsCount']),
      },
    ),
    doubt(
      'so many reads | {from} % of reads | {full} % | {off} %, from {reads} reads on, fully from {fully}',
      {
        from: percent(settings['trust.quietReadersBelow']),
        full: percent(settings['trust.quietReadersBelow'] / 2),
        off: percent(settings['trust.quietReaders']),
        reads: count(settings['trust.quietReadersReads']),
        fully: count(2 * settings['trust.quietReadersReads']),
      },
    ),
    doubt('(水粉) the export states | {from} % | {full} % | {off} %', {
      from: percent(settings['trust.fakeFollowersFrom']),
      full: percent(settings['trust.fakeFollowersFull']),
      off: percent(settings['trust.fakeFollowers']),
    }),
    doubt('few active followers | {from} % | {full} % | {off} %', {
      from: percent(settings['trust.inactiveFollowersBelow']),
      full: percent(settings['trust.inactiveFollowersBelow'] / 2),
      off: percent(settings['trust.inactiveFollowers']),
    }),
    doubt(
      'saves than followers | 1 × followers | ⅕ | {off} %, from {followers} followers on, fully from {fully}',
      {
        off: percent(settings['trust.fewLifetimeLikes']),
        followers: count(settings['trust.fewLifetimeLikesFollowers']),
        fully: count(2 * settings['trust.fewLifetimeLikesFollowers']),
      },
    ),
    doubt('a jump in followers | {from} % | {full} % | {off} %', {
      from: percent(settings['trust.followerJumpFrom']),
      full: percent(2 * settings['trust.followerJumpFrom']),
      off: percent(settings['trust.followerJump']),
    }),
    doubt('a high share of paid notes | {from} % | {full} % | {off} %', {
      from: percent(settings['trust.commercialNotesFrom']),
      full: percent(settings['trust.commercialNotesFull']),
      off: percent(settings['trust.commercialNotes']),
    }),
    {
      words:
        'in the very same words | {from} % of comments | {full} % | {off} %, where {comments} comments of {letters} letters or more',
      figures: {
        from: percent(settings['trust.repeatedCommentsFrom']),
        full: percent(2 * settings['trust.repeatedCommentsFrom']),
        off: percent(settings['trust.repeatedComments']),
        comments: String(leastComments),
        letters: String(leastLetters),
      },
    },
    {
      words:
        '5,000 likes come with 3 comments, these are 0.06 % of both, and the second doubt takes off {most} % × (1 − 0.06 ÷ {from}) = {off} %:',
      figures: {
        most: percent(settings['trust.fewComments']),
        from: percent(settings['trust.fewCommentsBelow']),
        off: (100 * (few?.penalty ?? 0)).toFixed(1),
      },
    },
    {
      words: 'engagement over {times} times the top tenth, or over {share} % of reads.',
      figures: {
        times: String(settings['flags.highEngagement']),
        share: percent(settings['flags.engagementOfReads']),
      },
    },
  ];
}

function furtherSentences(): readonly Sentence[] {
  const engagement = (name: 'likes' | 'saves' | 'comments' | 'shares' | 'follows') =>
    settings[`engagement.${name}`] === 1 ? '' : `${settings[`engagement.${name}`]} × `;
  const { prior, high, medium } = {
    prior: String(settings['evidence.prior']),
    high: short(settings['confidence.high']),
    medium: short(settings['confidence.medium']),
  };
  const perFollower = yuan(settings['price.perFollower']);
  const some = 12;
  const [least, full] = [settings['calibrate.least'], settings['calibrate.full']];
  return [
    {
      words:
        '× n ÷ (n + {prior}) × ({mean} where only a mean is known): High from {high}, Medium from {medium}.',
      figures: { prior, mean: short(settings['evidence.meanConfidence']), high, medium },
    },
    {
      words: 'S from {s}, A from {a}, B from {b}, C from {c}, else D.',
      figures: {
        s: String(settings['grades.s']),
        a: String(settings['grades.a']),
        b: String(settings['grades.b']),
        c: String(settings['grades.c']),
      },
    },
    {
      words: 'what comments are like in general, {usual}:',
      figures: { usual: short(settings['evidence.sentimentPrior']) },
    },
    {
      words: 'anyone below Mid is a KOC from {from} on',
      figures: { from: short(settings['tiers.peerFrom']) },
    },
    {
      words: 'Within {near} % of a cut the neighbouring tier is flagged',
      figures: { near: percent(settings['tiers.nearCut']) },
    },
    { words: "A creator's guess below {sure} is not named.", figures: { sure: short(leastSure) } },
    {
      words: 'Below {coverage} size decides',
      figures: { coverage: short(settings['peer.coverage']) },
    },
    {
      words: '| few paid notes | {weight} | none | {full} % of notes |',
      figures: {
        weight: short(settings['peer.commercialShare']),
        full: percent(settings['peer.commercialShareFull']),
      },
    },
    { words: '| no agency | {weight} |', figures: { weight: short(settings['peer.agency']) } },
    {
      words: '| modest price | {weight} | up to ¥{from} per follower | ¥{full} |',
      figures: {
        weight: short(settings['peer.price']),
        from: yuan(settings['peer.pricePerFollower']),
        full: yuan(settings['peer.pricePerFollowerFull']),
      },
    },
    {
      words: '| engagement | {weight} | | z(engagement',
      figures: { weight: short(settings['peer.engagement']) },
    },
    { words: '| conversation | {weight} |', figures: { weight: short(settings['peer.comments']) } },
    {
      words: '| bio without business words | {weight} |',
      figures: { weight: short(settings['peer.bio']) },
    },
    {
      words: '`{sum} new followers` per note.',
      figures: {
        sum: `${engagement('likes')}likes + ${engagement('saves')}saves + ${engagement('comments')}comments + ${engagement('shares')}shares + ${engagement('follows').trimEnd()}`,
      },
    },
    {
      words: "the platform's {fee} % fee on declared offers.",
      figures: { fee: percent(settings['cost.fee']) },
    },
    {
      words:
        'The fair price of an image note is ¥{price} × followers × (engagement ÷ typical engagement)^{power}, that power between 1/{most} and {most}. Below {small} followers the ¥{price} falls with (followers ÷ {small})^{fall}:',
      figures: {
        price: perFollower,
        power: plain(settings['price.engagementPower']),
        most: plain(settings['price.engagementMost']),
        small: count(settings['price.smallBelow']),
        fall: plain(settings['price.smallPower']),
      },
    },
    {
      words:
        'It is never below ¥{least}, and a video note costs {video} times as much. An asked price from {over} times the fair one on is flagged.',
      figures: {
        least: count(settings['price.least']),
        video: plain(settings['price.videoPremium']),
        over: plain(settings['flags.overFairPrice']),
      },
    },
    {
      words:
        'Below {least} creators with known engagement it is refused; below {full} it is blended with what is shipped ({some} creators: {share} % the sheet, in logarithms); from {full} on the sheet decides.',
      figures: {
        least: String(least),
        full: String(full),
        some: String(some),
        share: percent(weightOf(some, settings)),
      },
    },
  ];
}

function percent(share: number): string {
  return plain(100 * share);
}

/** A weight in points of 100. */
function points(weight: number): string {
  return String(Number((100 * weight).toFixed(1)));
}

/** Without the noise of binary fractions. */
function plain(value: number): string {
  return String(Number(value.toPrecision(6)));
}

function count(value: number): string {
  return value.toLocaleString('en-US');
}

/** A share as `.55`. */
function short(share: number): string {
  return plain(share).replace(/^0(?=\.)/, '');
}

/** With two decimals, or with all where there are more. */
function yuan(value: number): string {
  return plain(value).length > value.toFixed(2).length ? plain(value) : value.toFixed(2);
}

function signed(value: number): string {
  return plain(value).replace('-', '−');
}

function fine(value: number | undefined): string {
  return (value ?? Number.NaN).toFixed(3);
}
