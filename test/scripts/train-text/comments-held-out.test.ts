import { englishTexts, reviews, shortVideoComments, weibo } from '../../../scripts/train-text/labelled-texts';
import { type Figure, reportComments } from '../../../scripts/train-text/report-comments';
import { packedCommentModels } from '../../../src/core/text/trained/comment-models';
import { describeRealData, realDataFolder } from '../../support/real-data';

describeRealData('the shipped models on texts that training left out', () => {
  let figures: readonly Figure[];

  beforeAll(() => {
    const texts = [reviews, weibo, englishTexts, shortVideoComments].flatMap((read) => read(realDataFolder));
    figures = reportComments(packedCommentModels, texts);
  });

  test.each([
    ['reviews: positive against negative, accuracy', 0.915],
    ['weibo: positive against negative, accuracy', 0.82],
    ['weibo: three labels, macro-F1', 0.66],
    ['short-video comments: three labels, macro-F1', 0.6],
    ['short-video comments: intent, F1', 0.75],
    ['youtube: positive against negative, accuracy', 0.89],
    ['airline: positive against negative, accuracy', 0.9],
    ['tweeteval: positive against negative, accuracy', 0.86],
    ['uci: positive against negative, accuracy', 0.84],
    ['sst2: positive against negative, accuracy', 0.76],
    ['English: mean of the five', 0.86],
  ])('%s: %d and more', (what, floor) => {
    expect(figures.find((figure) => figure.what === what)?.value).toBeGreaterThanOrEqual(floor);
  });
});
