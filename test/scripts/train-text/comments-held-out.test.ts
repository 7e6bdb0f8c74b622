import { type Figure, reportComments } from '../../../scripts/train-text/report/report-comments';
import {
  englishTexts,
  realComments,
  reviews,
  shortVideoComments,
  weibo,
} from '../../../scripts/train-text/texts/labelled-texts';
import { tablePlaces } from '../../../src/core/text/hashed-places';
import { expectationOf, unpackModel } from '../../../src/core/text/sparse-weights';
import { packedCommentModels } from '../../../src/core/text/trained/comment-models';
import { describeRealData, realDataFolder } from '../../support/creators/real-data';
import { packedCommentModels as judgedModels } from './judged/comment-models';

describeRealData('models taught as the shipped ones are, but for one text in ten, on these', () => {
  let figures: readonly Figure[];

  beforeAll(() => {
    const texts = [reviews, weibo, englishTexts, realComments, shortVideoComments].flatMap((read) =>
      read(realDataFolder),
    );
    figures = reportComments(judgedModels, texts);
  });

  test.each([
    ['reviews: positive against negative, accuracy', 0.917],
    ['weibo: positive against negative, accuracy', 0.83],
    ['weibo: three labels, macro-F1', 0.68],
    ['comments by source: three labels, macro-F1', 0.68],
    ['comments by source: intent, F1', 0.69],
    ['comments by topic: three labels, macro-F1', 0.68],
    ['comments by topic: intent, F1', 0.7],
    ['short-video comments: three labels, macro-F1', 0.6],
    ['short-video comments: intent, F1', 0.75],
    ['youtube: positive against negative, accuracy', 0.89],
    ['airline: positive against negative, accuracy', 0.9],
    ['tweeteval: positive against negative, accuracy', 0.86],
    ['uci: positive against negative, accuracy', 0.84],
    ['sst2: positive against negative, accuracy', 0.76],
    ['English: mean of the five', 0.87],
  ])('%s: %d and more', (what, floor) => {
    expect(figures.find((figure) => figure.what === what)?.value).toBeGreaterThanOrEqual(floor);
  });
});

describeRealData('the shipped models', () => {
  test('which know all texts, lean the same way as those judged in all but a few of the texts held out', () => {
    const chinese = reviews(realDataFolder).filter(({ heldOut, english }) => heldOut && !english);
    const [shipped, judged] = [packedCommentModels, judgedModels].map(({ chinesePolarity }) => {
      const model = unpackModel(chinesePolarity, tablePlaces);
      return chinese.map(({ places }) => expectationOf(model, Array.from(places)) > 0);
    });
    const alike = chinese.filter((_, index) => shipped?.[index] === judged?.[index]).length;
    expect(alike / chinese.length).toBeGreaterThan(0.96);
  });
});
