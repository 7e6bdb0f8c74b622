import type { CommentModel } from '../src/core/text/comment-models';
import type { PackedModel } from '../src/core/text/sparse-weights';
import { englishTexts, reviews, shortVideoComments, weibo } from './train-text/labelled-texts';
import { reportComments } from './train-text/report-comments';
import { reportTitles } from './train-text/report-titles';
import { keptFeatures, trainCommentModel } from './train-text/train-comments';
import { titles, trainTitles } from './train-text/train-titles';
import { writeGenerated } from './train-text/write-generated';
import { writeOwnComments } from './train-text/write-own-comments';

const folder = process.argv[2] ?? process.env['TIERWISE_DATA'];
if (folder === undefined) {
  throw new Error('Say where the labelled texts are: npm run train-text -- FOLDER, or set TIERWISE_DATA.');
}

const texts = [
  ...reviews(folder),
  ...weibo(folder),
  ...englishTexts(folder),
  ...shortVideoComments(folder),
  ...writeOwnComments(),
];
const names = Object.keys(keptFeatures) as CommentModel[];
const models = Object.fromEntries(
  names.map((name) => [name, trainCommentModel(name, texts)]),
) as unknown as Readonly<Record<CommentModel, PackedModel>>;
writeGenerated('comment-models', { packedCommentModels: models });
const allTitles = titles(folder);
const titleModel = trainTitles(allTitles);
writeGenerated('title-model', { titleModel });
for (const { what, texts: count, value } of [
  ...reportComments(models, texts),
  ...reportTitles(titleModel, allTitles),
]) {
  console.log(`${value.toFixed(4)}  ${what} (${count} texts)`);
}
