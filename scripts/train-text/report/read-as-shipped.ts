import { defaultSettings } from '../../../src/core/settings';
import { tablePlaces } from '../../../src/core/text/hashed-places';
import { type CommentModel, judge } from '../../../src/core/text/judgement';
import { type Model, unpackModel } from '../../../src/core/text/sparse-weights';
import type { LabelledText } from '../texts/labelled-texts';
import type { PackedModels } from '../train-comments';

/** What a text is read as, as `readComment` does it with the shipped models and settings. */
export interface Reading {
  readonly label: -1 | 0 | 1;
  /** Which way it leans, were it an opinion. */
  readonly leans: -1 | 1;
  readonly wants: boolean;
}

/** Reads texts with other models than the shipped ones, and by other features where these were taught with them. */
export function readerOf(
  packed: PackedModels,
  placesOf?: (text: LabelledText) => Int32Array,
): (text: LabelledText) => Reading {
  const models = Object.fromEntries(
    Object.entries(packed).map(([name, model]) => [name, unpackModel(model, tablePlaces)]),
  ) as Record<CommentModel, Model>;
  return (text) => {
    const places = placesOf === undefined ? undefined : Array.from(placesOf(text));
    const { opinion, polarity, intent } = judge((name) => models[name], text.features, places);
    const leans = polarity < 0 ? -1 : 1;
    return {
      label: (1 + opinion) / 2 < defaultSettings['comments.opinionFrom'] ? 0 : leans,
      leans,
      wants: (1 + intent) / 2 >= defaultSettings['comments.intentFrom'],
    };
  };
}
