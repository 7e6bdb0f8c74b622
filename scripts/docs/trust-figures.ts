import { weightOf } from '../../src/core/scoring/calibrate/calibrate';
import { leastSure } from '../../src/core/scoring/niches/niches-of-creator';
import { scoreOf } from '../../src/core/scoring/score';
import { leastComments, leastLetters } from '../../src/core/scoring/with-comments';
import { defaultSettings as settings } from '../../src/core/settings';
import { scoreRow } from '../../test/support/creators/score-row';
import { count, percent, plain, short, yuan } from './figure-forms';
import type { Sentence } from './figures';

/** Of trust, and of what stands beside the score. */
export function trustSentences(): readonly Sentence[] {
  const doubt = (words: string, figures: Sentence['figures']): Sentence => ({
    words: `${words} |`,
    figures,
  });
  const rates = { followers: 100_000, likes: 5_000, saves: 900, comments: 3 };
  const [few] = scoreOf(scoreRow(rates), settings).doubts;
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

export function furtherSentences(): readonly Sentence[] {
  const engagement = (name: 'likes' | 'saves' | 'comments' | 'shares' | 'follows') =>
    settings[`engagement.${name}`] === 1 ? '' : `${settings[`engagement.${name}`]} × `;
  const { prior, high, medium } = {
    prior: String(settings['evidence.prior']),
    high: short(settings['confidence.high']),
    medium: short(settings['confidence.medium']),
  };
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
        'times ((1 + engagement) ÷ (1 + typical engagement))^{power}, that power between 1/{most} and {most}. It is never below ¥{least}, and a video note costs {video} times as much. An asked price from {over} times the fair one on is flagged.',
      figures: {
        power: plain(settings['price.engagementPower']),
        most: plain(settings['price.engagementMost']),
        least: count(settings['price.least']),
        video: plain(settings['price.videoPremium']),
        over: plain(settings['flags.overFairPrice']),
      },
    },
    {
      words:
        'at most ¥{none} at any size; from {from} followers on below {below} or above {above} times the fair price; and one price of {by} and more creators from {least} followers on, the largest with {over} times the followers of the smallest and still {inner} times without a tenth, and two at least, at either end (so that one or two odd rows decide nothing), that misses what is fair by more than {within} times for over {most} % of them.',
      figures: {
        none: count(settings['price.noPriceBelow']),
        from: count(settings['price.doubtedFrom']),
        below: short(settings['price.doubtedBelow']),
        above: plain(settings['price.doubtedAbove']),
        by: count(settings['price.sharedBy']),
        least: count(settings['price.sharedFrom']),
        over: plain(settings['price.sharedOver']),
        inner: plain(settings['price.sharedInner']),
        within: plain(settings['price.sharedWithin']),
        most: percent(settings['price.sharedMost']),
      },
    },
    {
      words: 'the product itself is the pay (置换), the cost is ¥{gift}',
      figures: { gift: count(settings['shortlist.giftCost']) },
    },
    {
      words: 'Where {share} % of a pool and more stand in the lowest or the highest fifth for their size',
      figures: { share: percent(settings['calibrate.misfitFrom']) },
    },
    {
      words: '× c ÷ (c + {half}), c being the creators behind the curve at this size',
      figures: { half: String(settings['benchmark.creatorsHalf']) },
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
