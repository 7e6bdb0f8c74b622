import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'papaparse';
import { commentPlacesOf } from '../../../src/core/text/comment-features';
import { type Features, featuresOf } from '../../../src/core/text/features';
import { fold } from '../../../src/core/text/fold';

/** A text with what people said of it. */
export interface LabelledText {
  /** Which collection it comes from. */
  readonly set: string;
  /** −1 negative, 0 neutral, 1 positive. */
  readonly sentiment: -1 | 0 | 1;
  /** Whether it shows purchase intent; `null` where nobody said. */
  readonly intent: boolean | null;
  /** Where the text is from within its collection: comments of one source share notes. */
  readonly source: string;
  readonly features: Features;
  /** Its features to the general models, and to those of comments. */
  readonly places: Int32Array;
  readonly commentPlaces: Int32Array;
  readonly english: boolean;
  /** A lot from 0 to 999, always the same for a text. */
  readonly lot: number;
  /** Kept from training, to measure with. The same text is always on the same side. */
  readonly heldOut: boolean;
}

/** The rows of a table in the folder, packed or not. */
export function rowsOf(folder: string, file: string): readonly Record<string, string>[] {
  const path = join(folder, file);
  if (!existsSync(path))
    throw new Error(`${file} is missing in ${folder}: give the folder of the labelled texts.`);
  const bytes = readFileSync(path);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

/** Chinese reviews: positive or negative. The weibo in this collection is `weibo`'s, or labelled by its own emoticons. */
export function reviews(folder: string): readonly LabelledText[] {
  return rowsOf(folder, 'zh_sentiment_dev.csv.gz')
    .filter(({ set }) => !/weibo|nlpcc|smp/.test(set ?? ''))
    .map(({ text, label }) => labelled('reviews', text, label));
}

export function weibo(folder: string): readonly LabelledText[] {
  return rowsOf(folder, 'zh_weibo3_dev.csv.gz').map(({ text, label }) => labelled('weibo', text, label));
}

export function englishTexts(folder: string): readonly LabelledText[] {
  return rowsOf(folder, 'en_sentiment_dev.csv.gz').map(({ set, text, label }) =>
    labelled(set ?? '', text, label),
  );
}

/**
 * Real comments of Xiaohongshu. Held out are two whole sources of the first file, and of the second one whole topic and
 * one comment in ten of the others: of these a model may know the talk under the same note.
 */
export function realComments(folder: string): readonly LabelledText[] {
  const first = rowsOf(folder, 'comments_xhs_labelled_dev.csv').map(({ text, sentiment, intent, source }) =>
    realComment(bySource, source, text, sentiment, intent),
  );
  const second = rowsOf(folder, 'comments_xhs_labelled_2_dev.csv').map(({ text, sentiment, intent, topic }) =>
    realComment(byTopic, topic, text, sentiment, intent),
  );
  return [...first, ...second];
}

function realComment(set: string, source = '', text = '', label = '', intent = ''): LabelledText {
  const wants = intent === '1';
  return labelled(set, text, label, {
    intent: wants,
    source,
    heldOut: leftOut.has(source) || (set === byTopic && isHeldOut(text)),
  });
}

/** Chosen by size alone: together about a tenth. */
const leftOut = new Set(['TillyEndless', 'Zhu-Pengming', 'travel']);

/** Real comments under short videos. Never trained with: they tell how the models do on comments at all. */
export function shortVideoComments(folder: string): readonly LabelledText[] {
  return rowsOf(folder, 'comments_labelled_dev_douyin100.csv').map(({ text, sentiment, intent }) =>
    labelled('short-video comments', text, sentiment, { intent: intent === '1', heldOut: true }),
  );
}

export function isRealComment({ set }: Pick<LabelledText, 'set'>): boolean {
  return set === bySource || set === byTopic;
}

export const bySource = 'comments by source';
export const byTopic = 'comments by topic';

/** What is known of a text beside its label. */
interface Known {
  readonly intent?: boolean;
  readonly source?: string;
  readonly heldOut?: boolean;
}

export function labelled(set: string, text = '', label = '', known: Known = {}): LabelledText {
  let features: Features | undefined;
  let places: Int32Array | undefined;
  let commentPlaces: Int32Array | undefined;
  const draw = drawOf(text);
  return {
    set,
    source: known.source ?? set,
    sentiment: /^(?:1|pos)/.test(label) ? 1 : /^(?:0|neg)/.test(label) ? -1 : 0,
    intent: known.intent ?? null,
    heldOut: known.heldOut ?? isHeldOut(text),
    lot: Math.floor(draw / 10) % 1_000,
    // A report needs the features of one text in ten only.
    get features() {
      features ??= featuresOf(text);
      return features;
    },
    get places() {
      places ??= Int32Array.from(this.features.places);
      return places;
    },
    get commentPlaces() {
      commentPlaces ??= Int32Array.from(commentPlacesOf(this.features));
      return commentPlaces;
    },
    get english() {
      return this.features.english;
    },
  };
}

/** One text in ten, by its letters alone: the same text twice, or with other marks, is on the same side. */
export function isHeldOut(text: string): boolean {
  return drawOf(text) % 10 === 0;
}

/** A number drawn by a text's letters alone. */
function drawOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of fold(text).replace(/[^\p{L}\p{N}]/gu, '')) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}
