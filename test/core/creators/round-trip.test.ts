import fc from 'fast-check';
import type { Creator, Offer } from '../../../src/core/creators/creator';
import { readCreators } from '../../../src/core/creators/read-creators';
import { settingsFrom } from '../../../src/core/settings';
import type { Cell, Table } from '../../../src/core/table';
import { creator } from '../../support/creators/creator';
import { tableOf } from '../../support/creators/table';

/** How the counts of a whole table are averaged: one export has one kind. */
interface Averages {
  readonly average: 'median' | 'mean';
  readonly averageDays: number | null;
}

type Write = (creator: Creator) => Cell | null;

/** A table as an export would write these creators: one column a field, one an offer of each kind. */
function written(creators: readonly Creator[], { average, averageDays }: Averages): Table {
  const days = averageDays === null ? '' : `近${averageDays}天`;
  const kind = average === 'median' ? '中位' : '平均';
  const price =
    (format: Offer['format'], declared: boolean, agreed: boolean): Write =>
    ({ offers }) => {
      const offer = offers.find(
        (one) => one.format === format && one.declared === declared && one.agreed === agreed && !one.gifted,
      );
      if (offer === undefined) return null;
      return offer.priceHigh === undefined ? offer.price : `${offer.price}-${offer.priceHigh}`;
    };
  const columns: readonly (readonly [header: string, write: Write])[] = [
    ['达人ID', ({ id }) => id],
    ['昵称', ({ name }) => name],
    ['小红书号', ({ handle }) => handle],
    ['主页链接', ({ url }) => url],
    ['粉丝数', ({ followers }) => followers],
    ['关注数', ({ following }) => following],
    ['粉丝增长率', ({ followerGrowth }) => followerGrowth],
    [averageDays === null ? '统计笔记数' : `${days}笔记数`, ({ notes }) => notes],
    ['笔记总数', ({ notesTotal }) => notesTotal],
    [`${days}${kind}点赞`, ({ likes }) => likes],
    [`${days}${kind}收藏`, ({ saves }) => saves],
    [`${days}${kind}评论`, ({ comments }) => comments],
    [`${days}${kind}分享`, ({ shares }) => shares],
    [`${days}${kind}涨粉`, ({ follows }) => follows],
    [`${days}${kind}互动`, ({ engagement }) => engagement],
    ['赞藏总数', ({ likesAndSavesTotal }) => likesAndSavesTotal],
    ['阅读中位数', ({ reads }) => reads],
    ['曝光中位数', ({ impressions }) => impressions],
    ['报备图文报价', price('image', true, false)],
    ['非报备图文报价', price('image', false, false)],
    ['报备图文成交价', price('image', true, true)],
    ['报备视频报价', price('video', true, false)],
    ['非报备视频报价', price('video', false, false)],
    ['返点', ({ offers }) => offers[0]?.rebate ?? null],
    ['置换', ({ offers }) => (offers[0]?.gifted ? (offers[0].terms ?? null) : null)],
    ['签约机构', ({ agency }) => agency],
    ['简介', ({ bio }) => bio],
    ['标签', ({ tags }) => tags.join('、')],
    ['内容类目', ({ niches }) => niches.join(';')],
    ['认证', ({ verified }) => verified],
    ['联系方式', ({ contact }) => contact],
    [
      '近期合作品牌',
      ({ recentBrands }) =>
        recentBrands.map(({ name, date }) => (date === null ? name : `${name}(${date})`)).join('、'),
    ],
    ['商业笔记占比', ({ commercialShare }) => commercialShare],
    ['活跃粉丝占比', ({ activeFollowerShare }) => activeFollowerShare],
    ['水粉占比', ({ fakeFollowerShare }) => fakeFollowerShare],
    ['地区', ({ region }) => region],
    ['平台等级', ({ level }) => level],
    ['档期', ({ availability }) => availability],
    ['数据更新时间', ({ asOf }) => asOf],
    ['评论情感', ({ sentiment }) => sentiment],
    ['购买意向占比', ({ intent }) => intent],
  ];
  return tableOf([
    columns.map(([header]) => header),
    ...creators.map((one) => columns.map(([, write]) => write(one) ?? '')),
  ]);
}

const word = fc.stringMatching(/^[a-z]{3,8}[甲乙丙丁]{1,3}$/);
const known = <Value>(values: fc.Arbitrary<Value>) => fc.option(values, { nil: null, freq: 4 });
const count = known(fc.integer({ min: 0, max: 3_000_000 }));
const average = known(fc.double({ min: 0, max: 1e6, noNaN: true }).map((value) => value || 0));
const share = known(fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value || 0));
/** Exports write 0 for what was not measured, so that a 0 there says nothing. */
const measured = (values: typeof share) => values.filter((value) => value !== 0);
const day = fc
  .integer({ min: 15_000, max: 22_000 })
  .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
const words = fc.uniqueArray(word, { maxLength: 3 });

const offers = fc
  .tuple(
    fc.subarray([
      { format: 'image', declared: true, agreed: false },
      { format: 'image', declared: false, agreed: false },
      { format: 'image', declared: true, agreed: true },
      { format: 'video', declared: true, agreed: false },
      { format: 'video', declared: false, agreed: false },
    ] as const),
    fc.array(fc.integer({ min: 1, max: 90_000 }), { minLength: 10, maxLength: 10 }),
    fc.boolean(),
    share,
  )
  .map(([kinds, prices, ranged, rebate]): readonly Offer[] =>
    kinds.map((kind, at) => {
      const price = prices[at] ?? 1;
      return {
        ...kind,
        price,
        rebate,
        ...(ranged ? { priceHigh: price + (prices[at + 5] ?? 1) } : {}),
        ...(kind.declared ? {} : { undeclaredAs: 'offPlatform' as const }),
      };
    }),
  );
const gift: Offer = {
  format: 'image',
  price: 0,
  declared: true,
  rebate: null,
  agreed: false,
  gifted: true,
  terms: '可置换',
};

const anyCreator = fc.record({
  id: fc.stringMatching(/^[0-9a-f]{24}$/),
  name: word,
  handle: known(fc.stringMatching(/^0?\d{6,10}$/)),
  url: known(word.map((path) => `https://www.xiaohongshu.com/${path}/x`)),
  followers: fc.integer({ min: 1, max: 50_000_000 }),
  following: count,
  followerGrowth: known(fc.double({ min: -0.9, max: 0.9, noNaN: true }).map((value) => value || 0)),
  notes: count,
  notesTotal: count,
  likes: average,
  saves: average,
  comments: average,
  shares: average,
  follows: average,
  engagement: average,
  likesAndSavesTotal: count,
  reads: measured(average),
  impressions: measured(average),
  offers: fc.oneof(offers, fc.constant([gift])),
  agency: known(word),
  bio: known(word),
  tags: words,
  niches: words,
  verified: known(fc.boolean()),
  contact: known(word),
  recentBrands: fc.uniqueArray(fc.record({ name: word, date: known(day) }), {
    selector: ({ name }) => name,
    maxLength: 3,
  }),
  commercialShare: share,
  activeFollowerShare: measured(share),
  fakeFollowerShare: measured(share),
  region: known(word),
  level: known(word),
  availability: known(word),
  asOf: known(day),
  sentiment: known(fc.double({ min: -1, max: 1, noNaN: true }).map((value) => value || 0)),
  intent: share,
});

const table = fc.record({
  averages: fc.record({
    average: fc.constantFrom('median' as const, 'mean' as const),
    averageDays: fc.constantFrom(null, 30, 60, 90),
  }),
  // From five rows on, numbers that no market knows are asked about.
  creators: fc
    .uniqueArray(anyCreator, { minLength: 1, maxLength: 4, selector: ({ id }) => id })
    .filter((creators) => {
      // Hundreds of times fewer followers than the others, with counts or prices like theirs, are asked about, as are
      // so few that nobody of that size gets or asks as much.
      const followers = creators.map((one) => one.followers);
      const fewest = Math.min(...followers);
      return fewest >= 300 && Math.max(...followers) < 300 * fewest;
    }),
});

test('reading a table written from creators gives the same creators', () => {
  fc.assert(
    fc.property(table, ({ averages, creators }) => {
      const expected = creators.map((one, at) => creator({ ...one, ...averages, row: at + 2 }));
      const reading = readCreators(written(expected, averages), { settings: settingsFrom([]) });
      const byKind = (one: Offer, other: Offer) => (kindOf(one) < kindOf(other) ? -1 : 1);
      const comparable = ({ origins, platform, offers: all, ...rest }: Creator) => ({
        ...rest,
        censored: [],
        offers: [...all].sort(byKind),
      });
      expect(reading.creators.map(comparable)).toEqual(expected.map(comparable));
    }),
  );
});

function kindOf({ format, declared, agreed }: Offer): string {
  return `${format} ${declared} ${agreed}`;
}
