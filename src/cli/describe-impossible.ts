import { say } from '../core/messages/message';
import { answerMessages } from '../core/messages/shortlist/answers';
import { listMessages as messages } from '../core/messages/sidebar/wizard-shortlist';
import { conflictAnswer } from '../core/shortlist/answers/conflict-answer';
import { repairAnswers } from '../core/shortlist/answers/repair-answers';
import { type Question, withEverybody } from '../core/shortlist/question';
import { finish } from '../core/steps';

/** Which rules clash where no list keeps them all, then single changes after which there is one, as they are found. */
export function* describeImpossible(asked: Question): Generator<string> {
  const question = withEverybody(asked);
  const { language } = question.settings;
  if (question.model.candidates.length === 0) return;
  const conflict = finish(conflictAnswer(question));
  if (conflict === null) return;
  yield say(language, messages.clash);
  for (const rule of conflict.rules) yield `  ${rule}`;
  let found = 0;
  for (const repair of repairAnswers(question, conflict.sides)) {
    if (repair === null) continue;
    if (found === 0) yield say(language, messages.repairs);
    found++;
    yield `  ${repair.sentence}`;
  }
  if (found === 0) yield say(language, answerMessages.noSingleRepair);
}
