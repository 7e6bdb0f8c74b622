import { packedCommentModels } from '../src/core/text/trained/comment-models';
import { writeGenerated } from './train-text/pack/write-generated';
import { crossValidateComments } from './train-text/report/cross-validate-comments';
import { reportComments } from './train-text/report/report-comments';
import { reportTitles } from './train-text/report/report-titles';
import {
  englishTexts,
  realComments,
  reviews,
  shortVideoComments,
  weibo,
} from './train-text/texts/labelled-texts';
import { writeOwnComments } from './train-text/texts/write-own-comments';
import { trainComments } from './train-text/train-comments';
import { titles, trainTitles } from './train-text/train-titles';

const folder = process.argv[2] ?? process.env['TIERWISE_DATA'];
if (folder === undefined) {
  throw new Error('Say where the labelled texts are: npm run train-text -- FOLDER, or set TIERWISE_DATA.');
}

const texts = [
  ...reviews(folder),
  ...weibo(folder),
  ...englishTexts(folder),
  ...realComments(folder),
  ...writeOwnComments(),
];
const allTitles = titles(folder);

// Every real comment by models that do not know it: as long as training all, and nothing is written.
if (process.argv.includes('--across')) {
  for (const { what, comments, threeLabels, intent, precision, recall } of crossValidateComments(
    texts,
    packedCommentModels,
  )) {
    const spread = ({ value, low, high }: typeof intent) =>
      `${value.toFixed(3)} (${low.toFixed(2)}–${high.toFixed(2)})`;
    console.log(
      `${what} (${comments}): three labels ${spread(threeLabels)}, intent ${spread(intent)}, precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)}`,
    );
  }
  process.exit();
}

// What is shipped has learnt from every text; what is judged, in the same way, from all but those held out.
writeGenerated('src/core/text/trained/comment-models', { packedCommentModels: trainComments(texts) });
writeGenerated('src/core/text/trained/title-model', { titleModel: trainTitles(allTitles) });
const judgedComments = trainComments(texts.filter(({ heldOut }) => !heldOut));
const judgedTitles = trainTitles(allTitles.filter(({ heldOut }) => !heldOut));
writeGenerated('test/scripts/train-text/judged/comment-models', { packedCommentModels: judgedComments });
writeGenerated('test/scripts/train-text/judged/title-model', { titleModel: judgedTitles });

for (const { what, texts: count, value } of [
  ...reportComments(judgedComments, [...texts, ...shortVideoComments(folder)]),
  ...reportTitles(judgedTitles, allTitles),
]) {
  console.log(`${value.toFixed(4)}  ${what} (${count} texts)`);
}
