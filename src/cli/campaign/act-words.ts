import type { ActKind } from '../../core/campaign/acts/act';
import { numberUndone } from '../../core/campaign/acts/undo';
import { actVerbs } from '../../core/messages/campaign/act-verbs';
import { loggedActMessages } from '../../core/messages/cli/campaign';
import { type Language, listed, say } from '../../core/messages/message';
import { nearestWord } from '../nearest-word';

/** How an act is said first of all. */
export function verbOf(kind: ActKind, language: Language): string {
  const words: readonly string[] = actVerbs[kind];
  return words.find((word) => chinese.test(word) === (language === 'zh')) ?? kind;
}

/** Every act that can be said. */
export function verbs(language: Language): string {
  return listed(
    language,
    (Object.keys(actVerbs) as readonly ActKind[]).map((kind) => verbOf(kind, language)),
  );
}

/** The act that a line which begins with none was perhaps meant to be; `null` where no verb is near. */
export function nearestAct(line: string): string | null {
  const [first = ''] = line.trim().split(/\s/);
  return nearestWord(first, Object.values(actVerbs).flat());
}

/** How the log names an act, as it is read out: `undo 7` takes number 7 back. */
export function actNamed(act: string, language: Language): string {
  const undone = numberUndone(act);
  if (undone !== null) return `${verbOf('undo', language)} ${undone}`;
  if (Object.hasOwn(loggedActMessages, act))
    return say(language, loggedActMessages[act as keyof typeof loggedActMessages]);
  return Object.hasOwn(actVerbs, act) ? verbOf(act as ActKind, language) : act;
}

const chinese = /[\u4e00-\u9fff]/;
