import { isOut } from '../../core/campaign/acts/at-hand';
import { type ActDone, actsDone } from '../../core/campaign/acts/offer/acts-done';
import { campaignNow } from '../../core/campaign/campaign-now';
import type { LogLine } from '../../core/campaign/record/campaign-record';
import { spanned } from '../../core/campaign/record/codes';
import { isEnded, isLive, isOpenPlace, isReserve } from '../../core/campaign/record/plan-row';
import type { Today, TodayItem, TodayKind } from '../../core/campaign/today/today-list';
import { addDays } from '../../core/days';
import { cliCampaignMessages as messages } from '../../core/messages/cli/campaign';
import { type Language, listed, say } from '../../core/messages/message';
import { describeLedger } from '../describe';
import { actNamed, verbs } from './act-words';
import type { CampaignArguments } from './campaign-arguments';
import { type OpenCampaign, openCampaigns, type Print } from './open-campaign';
import { describeBroken, describeQuestions, describeTyped } from './what-is-asked';

/**
 * Prints where the campaigns of a file stand: what is due, what is to be answered, what was done last. Writes nothing.
 * @throws InputError where none runs, or the one that was asked for cannot be read
 */
export async function whereItStands(asked: CampaignArguments, print: Print): Promise<void> {
  const campaigns = await openCampaigns(asked, print);
  for (const campaign of campaigns) {
    if (campaign instanceof Error) print(campaign.message);
    else for (const line of describeCampaign(campaign, asked)) print(line);
  }
  const language = campaigns.flatMap((one) => (one instanceof Error ? [] : [one.language]))[0] ?? 'en';
  print(say(language, messages.actsPossible, { acts: verbs(language) }));
}

function describeCampaign(campaign: OpenCampaign, { today }: CampaignArguments): readonly string[] {
  const { record, language, terms } = campaign;
  // The tabs may be in another language than what is printed.
  const spoken = { ...terms, settings: { ...terms.settings, language } };
  const now = campaignNow(record, spoken, today);
  return [
    standsSentence(campaign, today),
    ...describeLedger(now.ledger, language),
    ...describeToday(now.today, terms.settings['today.ahead'], terms.settings['today.rows'], language),
    ...describeBroken(campaign),
    ...describeTyped(campaign, false),
    ...describeQuestions(campaign, record),
    ...describeLog(campaign.inFile.standing.before?.record.log ?? record.log, language),
  ];
}

function standsSentence({ record: { rows }, brief, file, language }: OpenCampaign, today: string): string {
  const { campaign: name } = brief;
  const live = rows.filter(isLive);
  return say(language, messages.stands, {
    campaign:
      name === '' ? say(language, messages.campaignUnnamed) : say(language, messages.campaignNamed, { name }),
    file: file?.file ?? '',
    today,
    notes: live.length,
    out: live.filter(isOut).length,
    open: live.filter(isOpenPlace).length,
    reserves: rows.filter(isReserve).length,
    ended: rows.filter(isEnded).length,
  });
}

function describeToday(
  { day, items }: Today,
  ahead: number,
  most: number,
  language: Language,
): readonly string[] {
  const until = addDays(day, ahead);
  if (items.length === 0) return [say(language, messages.nothingDue, { until })];
  const shown = items.slice(0, most);
  const more = items.length - shown.length;
  const headings: Readonly<Record<TodayKind, (count: number) => string>> = {
    overdue: (count) => say(language, messages.overdue, { count }),
    today: (count) => say(language, messages.today, { count }),
    'this week': (count) => say(language, messages.thisWeek, { count, until }),
  };
  return [
    ...(Object.keys(headings) as readonly TodayKind[]).flatMap((kind) => {
      const own = shown.filter((item) => item.kind === kind);
      const all = items.filter((item) => item.kind === kind).length;
      return own.length === 0
        ? []
        : [headings[kind](all), ...own.map((item) => `  ${dueSentence(item, language)}`)];
    }),
    ...(more > 0 ? [say(language, messages.moreDue, { count: more, most })] : []),
  ];
}

function dueSentence(
  { code, name, step, due, who, lastContact, says, link }: TodayItem,
  language: Language,
): string {
  const sentence = say(language, messages.due, {
    what: name === '' ? code : `${code} · ${name}`,
    step,
    due,
    who,
    contact: lastContact === null ? '' : say(language, messages.lastContact, { day: lastContact }),
    says,
  });
  return link === '' ? sentence : `${sentence} ${link}`;
}

/** The last numbers of the log, the last one last. */
function describeLog(log: readonly LogLine[], language: Language): readonly string[] {
  const last = actsDone(log).slice(0, numbersShown).reverse();
  return [say(language, messages.lastActs), ...last.map((done) => `  ${loggedSentence(done, language)}`)];
}

const numbersShown = 8;

function loggedSentence({ number, day, act, by, codes: named }: ActDone, language: Language): string {
  const rows = [...named].sort();
  const more = rows.length - codesShown;
  const codes = listed(language, spanned(rows.slice(0, codesShown)));
  const what = rows.length === 0 ? say(language, messages.ofCampaign) : codes;
  const rest = more > 0 ? say(language, messages.andMore, { more }) : '';
  const line = say(language, messages.logged, {
    number,
    day,
    act: actNamed(act, language),
    codes: `${what}${rest}`,
  });
  return by === '' ? line : say(language, messages.loggedBy, { line, by });
}

const codesShown = 20;
