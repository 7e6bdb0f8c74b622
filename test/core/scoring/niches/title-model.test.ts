import { isHeldOut, rowsOf } from '../../../../scripts/train-text/texts/labelled-texts';
import { nicheOfCollection } from '../../../../scripts/train-text/train-titles';
import { niches } from '../../../../src/core/scoring/niches/niches';
import { scoreCreators } from '../../../../src/core/scoring/score-creators';
import { defaultSettings } from '../../../../src/core/settings';
import { readTab } from '../../../support/creators/read-rows';
import { describeRealData, realDataFolder } from '../../../support/creators/real-data';

// The shipped model has learnt from every title; this one is taught alike, but for those asked about here.
jest.mock('../../../../src/core/text/trained/title-model', () =>
  jest.requireActual('../../../scripts/train-text/judged/title-model'),
);

const header = ['笔记ID', '作者ID', '粉丝数', '点赞', '收藏', '评论', '笔记标题'];

/** Titles that training left out, three of one niche a creator, as a table of notes; and the niche of each creator. */
function madeUpCreators() {
  const byNiche = new Map<string, string[]>();
  for (const { niche = '', title = '' } of rowsOf(realDataFolder, 'niche_titles_dev.csv.gz')) {
    if (!isHeldOut(title)) continue;
    byNiche.set(niche, [...(byNiche.get(niche) ?? []), title]);
  }
  const notes = [...byNiche].flatMap(([niche, titles]) =>
    titles
      .slice(0, titles.length - (titles.length % 3))
      .map((title, at) => [`note${niche}${at}`, `${niche} ${Math.floor(at / 3)}`, 8000, 240, 160, 40, title]),
  );
  return [header, ...notes];
}

/** A narrow niche is right where the collection names the wide one. */
function wideNiche(label: string | undefined): string | undefined {
  const found = niches.find(({ en }) => en === label);
  return found?.within ?? found?.id;
}

describeRealData('creators of a table of notes', () => {
  test('are given their niche by the titles of three notes', () => {
    const { creators } = readTab('notes', madeUpCreators());
    const scored = scoreCreators(creators, defaultSettings);
    expect(scored.length).toBeGreaterThan(200);
    expect(scored.every(({ niches, nichesGuessed }) => nichesGuessed || niches.length === 0)).toBe(true);
    const right = scored.filter(
      ({ creator, niches: [first] }) =>
        wideNiche(first) === nicheOfCollection(creator.id.split(' ')[0] ?? ''),
    );
    expect(right.length / scored.length).toBeGreaterThanOrEqual(0.7);
  });
});
