import type { CreatorReading } from '../../core/creators/reading';
import { InputError } from '../../core/input-error';
import { cliMessages as messages } from '../../core/messages/cli';
import { type Language, listed, say } from '../../core/messages/message';

/** What is asked of a table, or offered by it, and what may be answered. */
interface Answerable {
  readonly key: string;
  readonly answers: readonly string[];
  readonly isOpen: boolean;
}

/**
 * Refuses an answer that no table asks for: it would change nothing, and nobody would know.
 * @throws InputError with one sentence that names what is asked and what may be answered
 */
export function assertAnswersFit(
  readings: readonly CreatorReading[],
  { answers, language }: { readonly answers: Readonly<Record<string, string>>; readonly language: Language },
): void {
  const all = readings.flatMap(answerable);
  for (const [key, answer] of Object.entries(answers)) {
    if (all.some((one) => isAbout(one, key) && one.answers.includes(answer))) continue;
    const open = all.filter((one) => one.isOpen || isAbout(one, key));
    const written = `${key}=${answer}`;
    if (open.length === 0) throw new InputError(say(language, messages.nothingAsked, { written }));
    const asked = [...new Set(open.map((one) => `${one.key}=${one.answers.join(' | ')}`))];
    throw new InputError(
      say(language, messages.answerFitsNothing, { written, asked: listed(language, asked.map(quoted)) }),
    );
  }
}

/** An answer is typed with the header that it is about, or without. */
function isAbout({ key }: Answerable, typed: string): boolean {
  return key === typed || key.split(' ')[0] === typed;
}

function answerable({ questions, platforms }: CreatorReading): readonly Answerable[] {
  const asked = questions.map(({ key, choices, answer }) => ({
    key,
    answers: choices.map((choice) => choice.answer),
    isOpen: answer === null,
  }));
  if (platforms.length === 0) return asked;
  return [...asked, { key: 'platform', answers: platforms.map(({ platform }) => platform), isOpen: false }];
}

function quoted(text: string): string {
  return `"${text}"`;
}
