import type { Run } from '../../core/campaign/run/plan-run';
import { cliStandingMessages as messages } from '../../core/messages/cli/standing';
import { type Language, listed, say } from '../../core/messages/message';
import { yuan } from '../../core/messages/numbers';
import { planMessages } from '../../core/messages/sidebar/plan';
import type { CampaignInFile } from './campaign-in-file';

/** What the tabs say since they were written, what is to be answered, and what the run does to them. */
export function describeStanding(
  { standing: { record, said, questions }, words, typed }: CampaignInFile,
  run: Run,
  language: Language,
): readonly string[] {
  if (record === null) return [];
  const later = words.map(({ code, name, agreedPrice, declined }) =>
    declined
      ? say(language, planMessages.laterDeclined, { code, name })
      : say(language, planMessages.laterPrice, { code, name, price: yuan(agreedPrice ?? 0) }),
  );
  const asked = [...questions.map(({ says }) => says), ...later];
  const before = new Set(record.rows.map(({ code }) => code));
  const after = new Set(run.record.rows.map(({ code }) => code));
  const codes = [...new Set(run.lines.map(({ code }) => code))].filter((code) => code !== '');
  const added = codes.filter((code) => !before.has(code)).length;
  const gone = codes.filter((code) => !after.has(code)).length;
  const changed = codes.length - added - gone;
  return [
    ...typedLine(typed, language),
    codes.length === 0
      ? say(language, messages.nothingMoves)
      : say(language, planMessages.ofEarlier, { added, gone, changed }),
    ...said.map((sentence) => `  ${sentence}`),
    ...(asked.length === 0 ? [] : [say(language, messages.toAnswer)]),
    ...asked.map((sentence) => `  ${sentence}`),
  ];
}

function typedLine(codes: readonly string[], language: Language): readonly string[] {
  if (codes.length === 0) return [];
  const more = codes.length - mostNamed;
  const gaps = { codes: listed(language, codes.slice(0, mostNamed)), more };
  return [say(language, more > 0 ? messages.typedAndMore : messages.typed, gaps)];
}

const mostNamed = 20;
