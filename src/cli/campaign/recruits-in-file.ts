import { actOn } from '../../core/campaign/acts/act-on';
import { isRefused } from '../../core/campaign/acts/acted';
import { inWords } from '../../core/campaign/acts/said';
import { dayOf } from '../../core/campaign/record/plan-row';
import type { CheckedRecruit } from '../../core/campaign/recruits/checks';
import type { RecruitColumn } from '../../core/campaign/recruits/recruit-columns';
import { type Answer, type Recruited, recruitsFor } from '../../core/campaign/recruits/recruits-for';
import { InputError } from '../../core/input-error';
import { cliCampaignMessages as messages } from '../../core/messages/cli/campaign';
import { fieldMessages } from '../../core/messages/creators/fields';
import { type Language, listed, say } from '../../core/messages/message';
import { firstThatReads } from '../reading/open-table';
import { showAndWrite } from './act-in-file';
import { verbOf } from './act-words';
import type { CampaignArguments } from './campaign-arguments';
import { type OpenCampaign, openCampaign, type Print } from './open-campaign';
import { assertAnswered } from './what-is-asked';

/**
 * Fills open places of a campaign from a recruiting table: prints which columns are read and which never, who gets which place,
 * and by their rows alone who is not taken and why; writes it where --yes says so. Who is not taken is kept nowhere.
 * @throws InputError where no tab is a recruiting table, or an answer fits nothing
 */
export async function recruitsInFile(named: string, asked: CampaignArguments, print: Print): Promise<void> {
  const campaign = await openCampaign(asked, print);
  assertAnswered(campaign, asked.answers, (key) => row.test(key));
  const { record, terms, language } = campaign;
  const { today, by } = asked;
  const answers = answersIn(asked.answers, language);
  const { recruited, tab } = await firstThatReads(
    named,
    (table) => {
      const settings = { ...terms.settings, language };
      const found = recruitsFor(table, record, terms.brief, settings, today, answers);
      return { recruited: found, tab: table.tab };
    },
    language,
  );
  assertAsked(answers, recruited, language);
  for (const line of describeRecruits(recruited, tab, campaign, answers)) print(line);
  const { pairs, reserves } = recruited;
  if (pairs.length === 0) {
    print(say(language, messages.nobodyTaken));
    return;
  }
  const acted = actOn(record, { kind: 'fill', pairs, reserves, day: today, by }, terms);
  const words = verbOf('fill', language);
  if (isRefused(acted))
    throw new InputError(say(language, messages.refused, { words, says: inWords(acted.refused, language) }));
  await showAndWrite(campaign, [{ words, acted }], asked, print);
}

const row = /^\d{1,7}$/;

/** @throws InputError where a row's answer is neither yes nor no */
function answersIn(given: CampaignArguments['answers'], language: Language): ReadonlyMap<number, Answer> {
  return new Map(
    Object.entries(given).flatMap(([key, answer]): readonly (readonly [number, Answer])[] => {
      if (!row.test(key)) return [];
      const said = answer.toLowerCase();
      if (said === 'yes' || said === 'no') return [[Number(key), said]];
      const gaps = { written: `${key}=${answer}`, asked: `"${key}=yes", "${key}=no"` };
      throw new InputError(say(language, messages.answerFitsNothing, gaps));
    }),
  );
}

/** @throws InputError where a row is answered for that the table has not */
function assertAsked(answers: ReadonlyMap<number, Answer>, { checked }: Recruited, language: Language): void {
  const rows = new Set(checked.map((one) => one.row));
  for (const [key, answer] of answers) {
    if (rows.has(key)) continue;
    const written = `${key}=${answer}`;
    const asked = checked.filter(({ asks }) => asks.length > 0).map((one) => `"${one.row}=yes"`);
    throw new InputError(
      asked.length === 0
        ? say(language, messages.nothingAsked, { written })
        : say(language, messages.answerFitsNothing, { written, asked: listed(language, asked) }),
    );
  }
}

function describeRecruits(
  { columns, checked, pairs, reserves, sentences }: Recruited,
  tab: string,
  { record, language }: OpenCampaign,
  answers: ReadonlyMap<number, Answer>,
): readonly string[] {
  const read = columns.read.map(({ letters, title, field }) =>
    say(language, messages.columnRead, { title: `${letters} ${title}`, meaning: meaningOf(field, language) }),
  );
  const rowOf = new Map(checked.map((one) => [one.recruit.id, one.row]));
  const days = new Map(record.rows.map((one) => [one.code, dayOf(one) ?? '–']));
  const taken = pairs.map(({ code, creator }) =>
    say(language, messages.takes, { code, day: days.get(code) ?? '–', row: rowOf.get(creator.id) ?? 0 }),
  );
  const standBy = reserves.map(({ id }) => String(rowOf.get(id) ?? 0));
  const against = checked.filter((one) => one.against.length > 0);
  const asked = checked.filter(
    (one) => one.against.length === 0 && one.asks.length > 0 && !answers.has(one.row),
  );
  return [
    say(language, messages.ofTable, { tab, row: columns.headerRow, columns: listed(language, read) }),
    ...sentences,
    ...taken.slice(0, mostRows).map((line) => `  ${line}`),
    ...moreThan(taken.length, language),
    ...(standBy.length === 0
      ? []
      : [`  ${say(language, messages.standsBy, { rows: listed(language, standBy) })}`]),
    ...byRow(say(language, messages.notTaken), against, ({ against: why }) => why, language),
    ...byRow(say(language, messages.asked), asked, ({ asks }) => asks, language),
  ];
}

/** Of people nothing but the row in which they stand, and why. */
function byRow(
  heading: string,
  all: readonly CheckedRecruit[],
  why: (one: CheckedRecruit) => readonly { readonly says: string }[],
  language: Language,
): readonly string[] {
  if (all.length === 0) return [];
  return [
    heading,
    ...all.slice(0, mostRows).map((one) => {
      const says = why(one).map((reason) => reason.says);
      return `  ${say(language, messages.ofRow, { row: one.row, says: says.join(' ') })}`;
    }),
    ...moreThan(all.length, language),
  ];
}

/** How many of so many lines are not shown. */
function moreThan(all: number, language: Language): readonly string[] {
  const more = all - mostRows;
  return more > 0 ? [`  ${say(language, messages.moreRows, { count: more })}`] : [];
}

const mostRows = 30;

function meaningOf(field: RecruitColumn['field'], language: Language): string {
  if (field === 'lastNote' || field === 'samePerson' || field === 'ownsProduct')
    return say(language, messages[field]);
  return say(language, fieldMessages[field]);
}
