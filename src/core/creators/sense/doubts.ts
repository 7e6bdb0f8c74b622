import { answerMessages, doubtMessages, doubtWords } from '../../messages/creators/doubts';
import { filledIn, listed, type Message, say } from '../../messages/message';
import type { CreatorField } from '../creator';
import type { ProblemLog } from '../problem-log';
import type { Answers, Question, WrittenAndRead } from '../reading';
import { answerKey } from './answers';

export type DoubtKey = keyof typeof doubtMessages;
export type AnswerKey = keyof typeof answerMessages;

/** Something about a table that it does not tell by itself. */
export interface Doubt {
  readonly about: DoubtKey;
  readonly field: CreatorField | null;
  /** The column that it is about: its offset and its header; `null` where the whole table is meant. */
  readonly column: { readonly column: number; readonly header: string } | null;
  /** The offsets of all columns that the answer holds for, where it may be several. */
  readonly columns?: readonly number[];
  /** The offset of a column that it is held against, `{other}` of the question. */
  readonly other?: number;
  /** Offsets of the rows that it is about, where not all of them are. */
  readonly rows?: readonly number[];
  /** What fills the gaps of the question, apart from `{column}`. */
  readonly values?: Readonly<Record<string, string | number>>;
  /** The readings that make sense, the likeliest first. */
  readonly readings: readonly Reading[];
}

/** A reading that would settle a doubt. */
export interface Reading {
  readonly answer: AnswerKey;
  readonly examples?: readonly WrittenAndRead[];
}

/** The doubts of one table, and what the person has answered. */
export interface Doubts {
  /** What the person has answered; `null` where the question is open. Each doubt becomes a question once. */
  settle(doubt: Doubt): AnswerKey | null;
  /** The same where the answer is the header of a column. */
  settleByColumn(doubt: Omit<Doubt, 'readings'>, headers: readonly string[]): string | null;
  /** What the person has chosen of what is offered without being asked, such as another platform of the table. */
  chosen(what: string): string | null;
  /** All that were in doubt, in that order. */
  questions(): readonly Question[];
}

/** @param answers by the question's key, or by what is in doubt alone, as typed in a terminal */
export function doubtsOf(answers: Answers, log: ProblemLog): Doubts {
  const asked = new Map<string, Question>();

  function raise(
    { about, field, column, columns = [], other, rows, values }: Omit<Doubt, 'readings'>,
    choices: Question['choices'],
  ): string | null {
    const key = answerKey(about, column?.header ?? null);
    const given = own(answers, key) ?? own(answers, about);
    const answer = choices.find((choice) => choice.answer === given)?.answer ?? null;
    const letters = column === null ? null : log.letters(column.column);
    const beside = other === undefined ? {} : { other: log.letters(other) };
    const gaps = { ...values, ...columnsInWords(columns, log), ...beside, column: letters ?? '' };
    const message: Message = doubtMessages[about];
    asked.set(key, {
      key,
      field,
      column: letters,
      rows: rows?.map(log.sheetRow) ?? null,
      question: filledIn(message[log.language], gaps),
      choices,
      answer,
    });
    return answer;
  }

  return {
    settle(doubt) {
      const choices = doubt.readings.map(({ answer, examples }) => ({
        answer,
        label: say(log.language, answerMessages[answer]),
        examples: examples ?? [],
      }));
      return raise(doubt, choices) as AnswerKey | null;
    },
    settleByColumn(doubt, headers) {
      return raise(
        doubt,
        headers.map((header) => ({ answer: header, label: header, examples: [] })),
      );
    },
    chosen: (what) => own(answers, what) ?? null,
    questions: () => [...asked.values()],
  };
}

/** `{columns}` and `{together}` of a question. */
function columnsInWords(columns: readonly number[], { language, letters }: ProblemLog) {
  const named = { columns: listed(language, columns.map(letters)) };
  return columns.length > 1
    ? { columns: say(language, doubtWords.columns, named), together: say(language, doubtWords.together) }
    : { columns: say(language, doubtWords.column, named), together: '' };
}

function own(answers: Answers, key: string): string | undefined {
  return Object.keys(answers).includes(key) ? answers[key] : undefined;
}
