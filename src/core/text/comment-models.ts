import { tablePlaces } from './hashed-places';
import { type Model, unpackModel } from './sparse-weights';
import { packedCommentModels } from './trained/comment-models';

export type CommentModel = keyof typeof packedCommentModels;

/** A model of comments, unpacked when it is first asked for. */
export function commentModel(name: CommentModel): Model {
  const ready = unpacked.get(name);
  if (ready !== undefined) return ready;
  const model = unpackModel(packedCommentModels[name], tablePlaces);
  unpacked.set(name, model);
  return model;
}

const unpacked = new Map<CommentModel, Model>();
