import { draftMessages as messages } from '../../messages/campaign/drafts';
import { type Language, say } from '../../messages/message';
import { codeOf } from '../record/codes';

/**
 * The drafts of a text that somebody has pasted. Where lines begin with a code (`K07`, `K07：…`), a draft goes from one such line
 * to the next; else blank lines part them, and each is known by its number. What stands before the first code is no draft.
 */
export function pastedDrafts(text: string, language: Language): ReadonlyMap<string, string> {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const drafts = new Map<string, string>();
  const add = (code: string, said: readonly string[]) => {
    const draft = said.join('\n').trim();
    if (draft !== '' && !drafts.has(code)) drafts.set(code, draft);
  };
  let code: string | null = null;
  let said: string[] = [];
  for (const line of lines) {
    const [, wrote, rest = ''] = atStart.exec(line) ?? [];
    const begun = codeOf(wrote);
    if (begun === null) {
      said.push(line);
      continue;
    }
    if (code !== null) add(code, said);
    code = begun;
    said = [rest];
  }
  if (code !== null) {
    add(code, said);
    return drafts;
  }
  const parts = lines
    .join('\n')
    .split(/\n[ \t]*\n/)
    .filter((part) => part.trim() !== '');
  for (const [at, part] of parts.entries())
    add(say(language, messages.draftNumber, { number: at + 1 }), [part]);
  return drafts;
}

const atStart = /^[ \t]{0,4}([A-Za-zＡ-Ｚａ-ｚ][\d０-９]{1,5})(?:[ \t]{0,4}[:：.、|，,\t]|[ \t]|$)(.*)$/;
