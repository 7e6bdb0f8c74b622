import { readFileSync } from 'node:fs';
import { catalogue, type FormulaName } from '../../src/core/catalogue';
import { onCurve } from '../../src/core/scoring/curve';
import { curvesOf } from '../../src/core/scoring/curves/size-curves';
import { defaultSettings as settings } from '../../src/core/settings';
import { compute } from '../../src/functions/compute';

const page = readFileSync('docs/scoring.md', 'utf8');

/** Lines such as `FAIR_PRICE(13273, 574) = 1377`: what a person would type, and what a cell would show. */
const examples = [...page.matchAll(/^ {4}([A-Z_]+)\((.*)\) = (.*)$/gm)].map(
  ([, name, given, result]) => [name, given, result] as [string, string, string],
);

test.each(examples)('%s(%s) is %s, as the page says', (name, given, result) => {
  const cells = given.split(',').map((cell) => cell.trim());
  const shown = compute(name as FormulaName, cells);
  if (typeof shown !== 'number') return expect(shown).toBe(result);
  const decimals = result.split('.')[1]?.length ?? 0;
  expect(shown.toFixed(decimals)).toBe(result);
});

test('each formula of scoring has an example', () => {
  const shown = new Set(examples.map(([name]) => name));
  const elsewhere =
    /^(CREATOR_TIER|CREATOR_TABLE|CREATOR_NUMBER|CREATOR_NICHE|COMMENT_|KOC_|CREATOR_SHORTLIST|FESTIVAL_)/;
  for (const { name } of catalogue) {
    if (!elsewhere.test(name)) expect([name, shown.has(name)]).toEqual([name, true]);
  }
});

describe('the worked example', () => {
  const example = page
    .slice(page.indexOf('### A worked example'), page.indexOf('## Trust'))
    .replace(/\s+/g, ' ');
  const [followers, notes, likes, saves, comments] = [8_000, 10, 240, 160, 40];
  const prior = settings['evidence.prior'];
  const reactions = settings['evidence.reactions'];
  const cap = settings['benchmark.commentShareCap'];

  /** The page's own formulas, in plain arithmetic. */
  const z = (x: number, typical: number, top: number) =>
    1 / (1 + (x / typical) ** (-Math.log(9) / Math.log(top / typical)));
  const mixed = (own: number, typical: number) =>
    Math.exp((notes * Math.log(own) + prior * Math.log(typical)) / (notes + prior));
  const curves = curvesOf(settings);
  const on = (curve: keyof typeof curves) => onCurve(curves[curve], Math.log(followers));
  const { typical: engagementRate, spread, sureness } = on('engagement');
  const spreadWith = (typical: number, top: number) =>
    Math.exp(Math.hypot(Math.log(spread), Math.log(top / typical)));
  const besideFollowers = (count: number, share: number, reach: number) => {
    const typical = engagementRate * share * followers;
    const believed = mixed(1 + count, 1 + typical);
    return {
      typical,
      top: typical * reach,
      believed: believed - 1,
      stands: z(believed, 1 + typical, 1 + typical * reach),
    };
  };
  const besideLikes = (part: number, typical: number, top: number) => {
    const believed = mixed((part + reactions * typical) / (likes + part + reactions), typical);
    return { typical, believed, stands: z(Math.min(cap + Number(part === saves), believed), typical, top) };
  };

  const [saveShare, saveTop] = [on('saves').typical, on('saves').typical * on('saves').spread];
  const [commentShare, commentTop] = [on('comments').typical, on('comments').typical * on('comments').spread];
  const saved = besideFollowers(saves, saveShare, spreadWith(saveShare, saveTop));
  const savedShare = besideLikes(saves, saveShare / (1 - commentShare), saveTop / (1 - commentShare));
  const commented = besideFollowers(comments, commentShare, spreadWith(commentShare, commentTop));
  const commentedShare = besideLikes(comments, commentShare / (1 - saveShare), commentTop / (1 - saveShare));
  const savesPart = Math.sqrt(saved.stands * savedShare.stands);
  const commentsPart = Math.sqrt(commented.stands * commentedShare.stands);
  const engagementPart = besideFollowers(likes + saves + comments, 1, spread).stands;
  const likesPart = besideFollowers(likes, 1 - saveShare - commentShare, spread).stands;
  const followersPart = z(followers, settings['benchmark.followers'], settings['benchmark.followersTop']);

  const parts = [
    'saves',
    'comments',
    'engagement',
    'likes',
    'followers',
    'sentiment',
    'intent',
    'shares',
  ] as const;
  const standings = [savesPart, commentsPart, engagementPart, likesPart, followersPart, 0.5, 0.5, 0.5];
  const weights = parts.map((part) => settings[`weights.${part}`]);
  const whole = weights.reduce((sum, weight) => sum + weight);
  const score = weights.reduce((sum, weight, n) => sum + (100 * weight * (standings[n] ?? 0)) / whole, 0);

  test.each([
    ['typical engagement', `gets ${(100 * engagementRate).toFixed(2)} % of the followers`],
    ['what the curve rests on', `tell it with ${sureness.toFixed(3)}`],
    ['typical saves', `${saved.typical.toFixed(1)} a note`],
    ['the top tenth', `gets ${saved.top.toFixed(1)}`],
    ['believed saves', `believed as ${saved.believed.toFixed(1)}`],
    ['their standing', `stand at ${saved.stands.toFixed(3)}`],
    [
      'the share of saves',
      `believed ${(100 * savedShare.believed).toFixed(1)} %, against a typical ${(100 * savedShare.typical).toFixed(1)} %`,
    ],
    ['its standing', `stand at ${savedShare.stands.toFixed(3)}`],
    ['saves together', `= ${savesPart.toFixed(3)}`],
    [
      'the others',
      `comments ${commentsPart.toFixed(3)}, engagement ${engagementPart.toFixed(3)}, likes ${likesPart.toFixed(3)}`,
    ],
    ['the sum', `= ${score.toFixed(1)}`],
  ])('has %s as computed: %s', (_, figure) => {
    expect(example).toContain(figure);
  });

  test('ends where the formula does', () => {
    expect(compute('CREATOR_SCORE', [followers, likes, saves, comments, '', notes])).toBe(
      Math.round(10 * score) / 10,
    );
  });
});
