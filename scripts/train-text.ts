import { writeGenerated } from './train-text/pack/write-generated';
import { reportComments } from './train-text/report/report-comments';
import { reportTitles } from './train-text/report/report-titles';
import { englishTexts, realComments, reviews, shortVideoComments, weibo } from './train-text/texts/labelled-texts';
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
