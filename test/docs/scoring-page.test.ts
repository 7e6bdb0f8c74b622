import { readFileSync } from 'node:fs';
import { catalogue, type FormulaName } from '../../src/core/catalogue';
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

  /** The page's own formulas, in plain arithmetic. */
  const z = (x: number, typical: number, top: number) =>
    1 / (1 + (x / typical) ** (-Math.log(9) / Math.log(top / typical)));
  const mixed = (own: number, typical: number) =>
    Math.exp((notes * Math.log(own) + prior * Math.log(typical)) / (notes + prior));
  const engagementRate = 0.045 * (followers / 10_000) ** -0.4;
  const spreadWith = (typical: number, top: number) =>
    Math.exp(Math.hypot(Math.log(2.5), Math.log(top / typical)));
  const besideFollowers = (count: number, share: number, spread: number) => {
    const typical = engagementRate * share * followers;
    const believed = mixed(1 + count, 1 + typical);
    return {
      typical,
      top: typical * spread,
      believed: believed - 1,
      stands: z(believed, 1 + typical, 1 + typical * spread),
    };
  };
  const besideLikes = (part: number, typical: number, top: number) => {
    const believed = mixed((part + 10 * typical) / (likes + part + 10), typical);
    return { typical, believed, stands: z(Math.min(0.3 + Number(part === saves), believed), typical, top) };
  };

  const saved = besideFollowers(saves, 0.22, spreadWith(0.22, 0.4));
  const savedShare = besideLikes(saves, 0.22 / 0.93, 0.4 / 0.93);
  const commented = besideFollowers(comments, 0.07, spreadWith(0.07, 0.15));
  const commentedShare = besideLikes(comments, 0.07 / 0.78, 0.15 / 0.78);
  const savesPart = Math.sqrt(saved.stands * savedShare.stands);
  const commentsPart = Math.sqrt(commented.stands * commentedShare.stands);
  const engagementPart = besideFollowers(likes + saves + comments, 1, 2.5).stands;
  const likesPart = besideFollowers(likes, 0.71, 2.5).stands;
  const score = 36 * savesPart + 22 * commentsPart + 14 * engagementPart + 4 * likesPart + 24 * 0.5;

  test.each([
    ['typical engagement', `${(100 * engagementRate).toFixed(2)} %`],
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
    expect(compute('CREATOR_SCORE', [followers, likes, saves, comments, '', notes])).toBeCloseTo(score, 9);
  });
});
