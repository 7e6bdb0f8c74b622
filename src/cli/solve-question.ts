import { cliMessages as messages } from '../core/messages/cli';
import { say } from '../core/messages/message';
import type { Question } from '../core/shortlist/question';
import type { Shortlist } from '../core/shortlist/shortlist';
import { shortlistFrom } from '../core/shortlist/shortlist-from';
import { solveList } from '../core/shortlist/solve-list';
import { isOpen } from '../core/shortlist/solver/solution';
import { workLimits } from '../core/shortlist/work-limits';
import { finishHere } from '../proof/finish-here';

/** The best list for a question. Where the engine leaves it open, says so and lets HiGHS finish the proof. */
export async function solveQuestion(question: Question, print: (line: string) => void): Promise<Shortlist> {
  const { problem } = question.model;
  const own = solveList(question.model, workLimits.command);
  if (isOpen(own)) print(say(question.settings.language, messages.finishing));
  return shortlistFrom(question, await finishHere(problem, own, { nodes: workLimits.finishingNodes }));
}
