import { type Language, say } from '../../src/core/messages/message';
import { pushMessages } from '../../src/core/messages/push';
import type { ClaspRun } from './clasp';

/** What went wrong, as far as the remedy differs. Each is a message of `core/messages/push`. */
export type PushFailure = keyof Pick<
  typeof pushMessages,
  | 'apiOff'
  | 'apiOffInProject'
  | 'notLoggedIn'
  | 'loginEnded'
  | 'loginUnreadable'
  | 'loginTooNarrow'
  | 'blocked'
  | 'offline'
  | 'noAccess'
  | 'quota'
  | 'driveFull'
  | 'mayNotMake'
  | 'syntax'
  | 'tooLarge'
  | 'googleFails'
  | 'unknown'
>;

/**
 * The words by which each failure is known, in this order. clasp prints the text of the API's error and no code. Texts
 * of clasp 3.4.1 and its libraries are as their sources have them; those of Google as users have reported them.
 */
const words: readonly (readonly [PushFailure, RegExp])[] = [
  ['syntax', /.+ - "[^"\n]+:\d+"|Syntax error: |SyntaxError: (?!.*JSON)/],
  ['apiOff', /has not enabled the Apps Script API/i],
  ['apiOffInProject', /API has not been used in project|Access Not Configured|it is disabled\. Enable it/i],
  ['notLoggedIn', /^No credentials found|^(?:Error: )?Login Required\b/im],
  // Where a proxy answers in Google's place, it answers with a page.
  ['offline', /invalid json response body|Unexpected token '?</i],
  ['loginUnreadable', /JSON at position|is not valid JSON|Unexpected end of JSON input/],
  ['loginTooNarrow', /insufficient (?:authentication scopes|permission)|ACCESS_TOKEN_SCOPE_INSUFFICIENT/i],
  [
    'blocked',
    /admin_policy_enforced|administrators? (?:has|have) (?:disabled|blocked|restricted)|access_denied|org_internal|unauthorized_client|(?:disabled|turned off) by (?:your|the) (?:domain )?admin/i,
  ],
  [
    'loginEnded',
    /invalid_grant|invalid_rapt|invalid_client|deleted_client|Invalid Credentials|invalid authentication credentials|required authentication credential|Could not refresh access token|refresh[_ ]token|^Unexpected error$/im,
  ],
  ['driveFull', /storage quota/i],
  ['quota', /quota|rate ?limit|too many requests|resource has been exhausted/i],
  [
    'offline',
    /ENOTFOUND|EAI_AGAIN|ECONN(?:REFUSED|RESET|ABORTED)|ETIMEDOUT|ENETUNREACH|EHOST(?:UNREACH|DOWN)|EPROTO|CERT_|certificate|socket hang up|premature close|operation was aborted|fetch failed|network|timed? ?out\b|tunneling socket/i,
  ],
  [
    'tooLarge',
    /too large|payload size|(?:exceeds?|over|above) the (?:maximum|limit|allowed|size)|size limit/i,
  ],
  ['tooLarge', status('413')],
  ['noAccess', /entity was not found|not found|does not have permission|forbidden|not have access/i],
  [
    'googleFails',
    /unknown error|internal error|backend ?error|server error|currently unavailable|bad gateway|gateway time|deadline exceeded/i,
  ],
  ['googleFails', status('429|50[0234]')],
];

/** A number counts only where it is said to be a status: a text may name a line or a size. */
function status(codes: string): RegExp {
  return new RegExp(`(?:^|\\b(?:status(?: code)?|code|error|HTTP(?:/[\\d.]+)?):? )(?:${codes})\\b`, 'im');
}

export function failureOf(run: ClaspRun): PushFailure {
  const said = saidBy(run);
  return words.find(([, known]) => known.test(said))?.[0] ?? 'unknown';
}

/** The failure as one sentence; `scriptId` is '' where a script was still to be made. */
export function sentenceOf(run: ClaspRun, scriptId: string, language: Language): string {
  const known = failureOf(run);
  const failure = known === 'noAccess' && scriptId === '' ? 'mayNotMake' : known;
  const text = saidBy(run);
  const [, what = said(text), file = 'Code', line = '?'] =
    /^(.+) - "([^"\n]+):(\d+)"/m.exec(text) ?? syntaxAtGoogle(text) ?? [];
  const address =
    /https:\/\/\S+?(?=[.,]?(?:\s|$))/.exec(text)?.[0] ?? 'https://console.cloud.google.com/apis';
  return say(language, pushMessages[failure], {
    said: said(text),
    scriptId,
    what,
    file,
    line,
    address,
  });
}

/** That the push succeeded without Proof.html, after one of everything was refused. */
export function sentenceWithoutProof(refused: ClaspRun, scriptId: string, language: Language): string {
  if (failureOf(refused) === 'tooLarge') return say(language, pushMessages.withoutProof, { scriptId });
  return say(language, pushMessages.withoutProofForNow, { scriptId, said: said(saidBy(refused)) });
}

/** The error where clasp hands it on as Google words it, because the file it names is not one of those pushed. */
function syntaxAtGoogle(text: string): readonly string[] | null {
  const found = /Syntax error: (.+?) line: (\d+) file: (\S+)/.exec(text);
  return found && [found[0], found[1] ?? '', found[3] ?? '', found[2] ?? ''];
}

/** clasp prints what went wrong to the error stream; where that is empty, what it did instead is on the other. */
function saidBy({ stdout, stderr }: ClaspRun): string {
  return stderr.trim() || stdout.trim();
}

const mostSaid = 200;

/** Enough of it to search for: a proxy may answer with a whole page. */
function said(text: string): string {
  const line = text
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return line.length > mostSaid ? `${line.slice(0, mostSaid)}…` : line || '–';
}
