import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'papaparse';
import { featuresOf } from '../../../src/core/text/features';
import { fold } from '../../../src/core/text/fold';

/** A text with what people said of it. */
export interface LabelledText {
  /** Which collection it comes from. */
  readonly set: string;
  /** −1 negative, 0 neutral, 1 positive. */
  readonly sentiment: -1 | 0 | 1;
  /** Whether it shows purchase intent; `null` where nobody said. */
  readonly intent: boolean | null;
  readonly places: Int32Array;
  readonly english: boolean;
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

/** Real comments under short videos. Never trained with: they tell how the models do on comments at all. */
export function shortVideoComments(folder: string): readonly LabelledText[] {
  return rowsOf(folder, 'comments_labelled_dev_douyin100.csv').map(({ text, sentiment, intent }) => ({
    ...labelled('short-video comments', text, sentiment),
    intent: intent === '1',
    heldOut: true,
  }));
}

export function labelled(set: string, text = '', label = '', intent: boolean | null = null): LabelledText {
  let features: Pick<LabelledText, 'places' | 'english'> | undefined;
  // A report needs the features of one text in ten only.
  const read = () => {
    const { places, english } = featuresOf(text);
    return { places: Int32Array.from(places), english };
  };
  return {
    set,
    sentiment: /^(?:1|pos)/.test(label) ? 1 : /^(?:0|neg)/.test(label) ? -1 : 0,
    intent,
    heldOut: isHeldOut(text),
    get places() {
      features ??= read();
      return features.places;
    },
    get english() {
      features ??= read();
      return features.english;
    },
  };
}

/** One text in ten, by its letters alone: the same text twice, or with other marks, is on the same side. */
export function isHeldOut(text: string): boolean {
  let hash = 0x811c9dc5;
  for (const character of fold(text).replace(/[^\p{L}\p{N}]/gu, '')) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return ((hash ^ (hash >>> 13)) >>> 0) % 10 === 0;
}
