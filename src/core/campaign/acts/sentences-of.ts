import { ledgerLines } from '../../budget/ledger';
import { doubtMessages, lateOptionMessages, previewMessages as messages } from '../../messages/campaign/acts';
import { type Language, listed, say } from '../../messages/message';
import { yuan } from '../../messages/numbers';
import { budgetLineMessages } from '../../messages/reports/overview';
import { planStatusMessages } from '../../messages/reports/plan-statuses';
import { tierLabel } from '../../scoring/tiers';
import { spanned } from '../record/codes';
import type { Status } from '../record/statuses';
import type { Doubt, Ended, Hit, Preview, Reopened } from './acted';
import { deedSentences } from './deed-sentences';
import { fen, who } from './words';

/** What a preview says, each one sentence: what happens to the rows, to money and keywords, and what to look at. */
export function sentencesOf(preview: Preview, language: Language): readonly string[] {
  const { ended, drawn, reopened, holes, hit, unhit, doubts, alsoShown, keywords } = preview;
  return [
    ...ended.map((one) => endedSentence(one, language)),
    ...drawn.flatMap((one) => {
      const dearer =
        one.dearer > 0 ? say(language, messages.dearer, { more: fen(one.dearer), other: one.for }) : '';
      const { day, cost } = one;
      const values = { who: who(one), other: one.for, day, cost: fen(cost), dearer };
      return [say(language, messages.drawn, values), ...lateness(one, language)];
    }),
    ...reopened.flatMap((one) => [
      say(language, messages.reopened, { code: one.code, other: one.for, day: one.day }),
      ...lateness(one, language),
    ]),
    ...holes.map((one) =>
      say(language, messages.hole, {
        who: who(one),
        tier: tierLabel(one.tier, language),
        keyword: one.keyword === '' ? '–' : one.keyword,
      }),
    ),
    ...hit.map((one) => hitSentence(one, language)),
    ...(unhit.length === 0 ? [] : [say(language, messages.unhit, { count: unhit.length })]),
    ...deedSentences(preview, language),
    ...keywords.map((one) => say(language, messages.keyword, one)),
    ...moneySentences(preview.money, language),
    ...doubtSentences(doubts, language),
    ...(alsoShown.length === 0
      ? []
      : [
          say(language, messages.alsoShown, {
            count: alsoShown.length,
            codes: listed(language, spanned(alsoShown)),
          }),
        ]),
  ];
}

function endedSentence(one: Ended, language: Language): string {
  const values = { who: who(one), freed: fen(one.freed) };
  if (one.status === 'reserve') return say(language, messages.benched, values);
  const status = say(language, planStatusMessages[one.status as Status]);
  const lost = one.lost > 0 ? say(language, messages.butLost, { lost: fen(one.lost) }) : '';
  return say(language, messages.ended, { ...values, status, lost });
}

function lateness({ code, day, wanted, losesTheDay }: Reopened, language: Language): readonly string[] {
  if (day <= wanted) return [];
  return [say(language, losesTheDay ? messages.losesTheDay : messages.later, { code, day, wanted })];
}

function hitSentence(hit: Hit, language: Language): string {
  const { day, soonest, last, chosen, to } = hit;
  const options = listed(
    language,
    hit.options.map((option) => say(language, lateOptionMessages[option])),
  );
  if (chosen === null)
    return say(language, messages.undecided, { who: who(hit), day, soonest, last, options });
  return say(language, messages.hit, {
    who: who(hit),
    day,
    soonest,
    options,
    chosen: say(language, lateOptionMessages[chosen]),
    to: to === null || to === day ? '' : say(language, messages.hitTo, { to }),
  });
}

function moneySentences({ before, after, drawn }: Preview['money'], language: Language): readonly string[] {
  const lines = ledgerLines.flatMap((line) => {
    const [was, is] = [before.lines[line], after.lines[line]];
    if (was === is) return [];
    const name = say(language, budgetLineMessages[line]);
    return [say(language, messages.moneyLine, { line: name, before: fen(was), after: fen(is) })];
  });
  if (lines.length === 0 && before.over === after.over) return [say(language, messages.moneySame)];
  return [
    ...(lines.length === 0 ? [] : [say(language, messages.money, { lines: listed(language, lines) })]),
    ...(drawn > 0 ? [say(language, messages.drawsMore, { drawn: fen(drawn) })] : []),
    ...(after.over > 0 ? [say(language, messages.over, { over: yuan(after.over / 100) })] : []),
  ];
}

/** One sentence for all rows of which the same is doubtful. */
function doubtSentences(doubts: readonly Doubt[], language: Language): readonly string[] {
  const codes = new Map<string, string[]>();
  for (const { code, ...doubt } of doubts) {
    const key = JSON.stringify(doubt);
    codes.set(key, [...(codes.get(key) ?? []), code]);
  }
  return [...codes].map(([key, all]) => {
    const { kind, day = '', other = '' } = JSON.parse(key) as Omit<Doubt, 'code'>;
    return say(language, doubtMessages[kind], { codes: listed(language, spanned(all)), day, other });
  });
}
