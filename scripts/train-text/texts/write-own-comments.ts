import { randomFrom } from '../fit/random';
import { type LabelledText, labelled } from './labelled-texts';
import { beginnings, endings, fillings, type OwnComments, ownChat, ownComments } from './own-comments';
import { ownTalk } from './own-talk';

/**
 * Comments from the project's own frames: each frame several times with other fillings, and pairs of two in one
 * comment, since people ask and praise in one breath.
 */
export function writeOwnComments(): readonly LabelledText[] {
  const chat = ownChat
    .split('\n')
    .map((text) => labelled('own chat', text, 'neutral', { intent: false, heldOut: false }));
  return [
    ...writeFrames('own comments', ownComments, { ofEach: 4, pairs: 4_000 }),
    ...chat,
    ...writeFrames('own talk', ownTalk, { ofEach: 3, pairs: 3_000 }),
  ];
}

function writeFrames(
  set: string,
  frames: readonly OwnComments[],
  count: { readonly ofEach: number; readonly pairs: number },
): readonly LabelledText[] {
  const random = randomFrom(5);
  const oneOf = <Choice>(choices: readonly Choice[]): Choice =>
    choices[Math.floor(random() * choices.length)] as Choice;
  const filled = frames.flatMap(({ sentiment, intent, frames: lines }) =>
    lines.split('\n').flatMap((frame) =>
      Array.from({ length: count.ofEach }, (_, time) => {
        const plain = frame.replace(/\{(\w+)\}/g, (_gap, name) => oneOf((fillings[name] ?? '').split(' ')));
        const begun = time > 0 && random() < 0.25 ? oneOf(beginnings) + plain : plain;
        const text = time > 0 && random() < 0.6 ? begun + oneOf(endings[sentiment]) : begun;
        return { sentiment, intent, plain, text };
      }),
    ),
  );
  const pairs = Array.from({ length: count.pairs }, () => {
    const [first, second] = [oneOf(filled), oneOf(filled)];
    const sentiment = first.sentiment === 'neutral' ? second.sentiment : first.sentiment;
    const agree = second.sentiment === 'neutral' || second.sentiment === sentiment;
    const text = `${first.plain}${oneOf(breaks)}${second.plain}`;
    return agree ? [{ sentiment, intent: first.intent || second.intent, text }] : [];
  }).flat();
  return [...filled, ...pairs].map(({ text, sentiment, intent }) =>
    labelled(set, text, sentiment, { intent, heldOut: false }),
  );
}

const breaks = ['，', ' ', '。', '！', '～', '[笑哭R]'];
