import type { Answers } from '../reading';

/**
 * What a person has answered to the questions of a table, as the setting `reading.answers` keeps it:
 * `followersScale 粉丝数 = tenThousands; notesOrCreators = notes`. So formulas, wizard, files and terminal read alike.
 */
export function answersIn(text: string): Answers {
  const answers: Record<string, string> = {};
  for (const part of text.split(/[;；\n]/)) {
    const at = part.lastIndexOf('=');
    if (at <= 0) continue;
    answers[part.slice(0, at).trim()] = part.slice(at + 1).trim();
  }
  return answers;
}

/** The same with one answer more or changed; `null` takes it back. */
export function withAnswer(text: string, key: string, answer: string | null): string {
  const { [key]: _, ...others } = answersIn(text);
  return written(answer === null ? others : { ...others, [key]: answer });
}

/** Answers as the setting keeps them. */
export function written(answers: Answers): string {
  return Object.entries(answers)
    .map(([about, given]) => `${about} = ${given}`)
    .join('; ');
}

/** What an answer is kept by: what is in doubt, and the header that it is about, without the signs that part answers. */
export function answerKey(about: string, header: string | null): string {
  const plain = (header ?? '')
    .replace(/[;；=\s]+/g, ' ')
    .slice(0, longestHeader)
    .trim();
  return plain === '' ? about : `${about} ${plain}`;
}

/** Enough to tell columns apart, and few enough to stand in a cell of settings. */
const longestHeader = 60;
