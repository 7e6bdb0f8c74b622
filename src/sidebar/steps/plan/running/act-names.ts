import { numberUndone } from '../../../../core/campaign/acts/undo';
import { type Language, say } from '../../../../core/messages/message';
import { actNameMessages, changingMessages } from '../../../../core/messages/sidebar/changing';
import { hasPart } from '../../../../core/plan-versions';

/** What an act is called, by what the log has for it; as it stands there where nobody knows it. */
export function actName(act: string, language: Language): string {
  const number = numberUndone(act);
  if (number !== null) return say(language, changingMessages.undid, { number });
  return hasPart(actNameMessages, act) ? say(language, actNameMessages[act]) : act;
}
