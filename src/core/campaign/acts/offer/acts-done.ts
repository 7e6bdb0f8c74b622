import type { LogLine } from '../../record/campaign-record';
import { numberUndone } from '../undo';

/** What was done under one number of the log. */
export interface ActDone {
  readonly number: number;
  readonly day: string;
  /** As the log names it. */
  readonly act: string;
  /** The number that it takes back; `null` for an act that takes none back. */
  readonly undoes: number | null;
  /** Of the rows that it named. */
  readonly codes: readonly string[];
  readonly by: string;
  /** Whether it was taken back, and that stands. */
  readonly isUndone: boolean;
  /** Whether it can be taken back: the first plan cannot, nor what has been taken back. */
  readonly canBeUndone: boolean;
}

/** What a log tells, the last first. */
export function actsDone(log: readonly LogLine[]): readonly ActDone[] {
  const byNumber = new Map<number, LogLine[]>();
  for (const line of log) {
    const lines = byNumber.get(line.number);
    if (lines === undefined) byNumber.set(line.number, [line]);
    else lines.push(line);
  }
  const undone = new Set<number>();
  const first = log[0]?.number;
  return [...byNumber].reverse().flatMap(([number, lines]): readonly ActDone[] => {
    const [line] = lines;
    if (line === undefined) return [];
    const undoes = numberUndone(line.act);
    if (undoes !== null && !undone.has(number)) undone.add(undoes);
    const codes = [...new Set(lines.flatMap(({ code }) => (code === '' ? [] : [code])))];
    const isUndone = undone.has(number);
    const canBeUndone = number !== first && !isUndone;
    const { day, act, by } = line;
    return [{ number, day, act, undoes, codes, by, isUndone, canBeUndone }];
  });
}
