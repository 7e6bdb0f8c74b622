import { readFile } from 'node:fs/promises';
import { type Brief, emptyBrief } from '../core/brief';
import { type FestivalId, festivalNamed } from '../core/campaign/calendar/festival-names';
import { festivalDay } from '../core/campaign/calendar/festivals';
import { InputError } from '../core/input-error';
import { briefFileMessages as briefMessages } from '../core/messages/brief/file';
import { cliMessages as messages } from '../core/messages/cli';
import { type Language, listed, say, shortened } from '../core/messages/message';
import { hasPart, isPart, type SavedPart } from '../core/plan-versions';
import { type BriefPart, briefParts } from './brief-parts';
import type { PlanArguments } from './plan-arguments';

/**
 * The brief from its file, else as the workbook of the campaign remembers it; what it leaves out as in an empty brief. A
 * budget on the command line wins.
 * @throws InputError where the file is missing, no JSON, or says something a brief does not
 */
export async function readBrief(
  { brief, budget, language }: Pick<PlanArguments, 'brief' | 'budget' | 'language'>,
  remembered: Partial<Brief> = {},
): Promise<Brief> {
  const stated = brief === null ? remembered : await statedIn(brief, language);
  return { ...emptyBrief, ...stated, ...(budget === null ? {} : { budget }) };
}

/** The parts of a remembered brief that are ones; what another version wrote otherwise is passed over. */
export function briefRemembered(saved: SavedPart): Partial<Brief> {
  return Object.fromEntries(
    Object.entries(saved).flatMap(([name, value]) => {
      const found = hasPart(briefParts, name) ? briefParts[name].read(value) : undefined;
      return found === undefined ? [] : [[name, found]];
    }),
  );
}

async function statedIn(file: string, language: Language): Promise<Partial<Brief>> {
  let content: unknown;
  try {
    content = JSON.parse(await readFile(file, 'utf8'));
  } catch {
    throw new InputError(say(language, messages.briefUnreadable, { file }));
  }
  if (!isPart(content)) throw new InputError(say(language, messages.briefUnreadable, { file }));
  const unknown = Object.keys(content).filter((name) => !hasPart(briefParts, name) && !isOfFestival(name));
  if (unknown.length > 0) {
    const known = listed(language, [...Object.keys(briefParts), ...ofFestival]);
    const gaps = { file, names: shortened(listed(language, unknown)), known };
    throw new InputError(say(language, briefMessages.unknownPart, gaps));
  }
  const stated = Object.fromEntries(
    Object.entries(content).flatMap(([name, value]) =>
      hasPart(briefParts, name) ? [[name, readPart(name, briefParts[name], value, file, language)]] : [],
    ),
  );
  return { ...stated, ...launchOfFestival(content, file, language) };
}

function readPart(
  name: string,
  { read, wanted }: BriefPart<unknown>,
  value: unknown,
  file: string,
  language: Language,
): unknown {
  const found = read(value);
  if (found !== undefined) return found;
  const gaps = { file, where: name, wanted: wanted(language), value: shortened(JSON.stringify(value)) };
  throw new InputError(say(language, briefMessages.wrongPart, gaps));
}

const ofFestival = ['festival', 'year'] as const;

function isOfFestival(name: string): boolean {
  return (ofFestival as readonly string[]).includes(name);
}

/** A festival with its year is a launch on its day, and the goal unless another is stated. */
function launchOfFestival(content: SavedPart, file: string, language: Language): Partial<Brief> {
  const { festival, year, launch = null, goal } = content;
  if (festival === undefined && year === undefined) return {};
  if (launch !== null) throw new InputError(say(language, briefMessages.launchTwice, { file }));
  const name = typeof festival === 'number' ? String(festival) : festival;
  const id = typeof name === 'string' ? festivalNamed(name) : null;
  if (id === null) throw wrong('festival', say(language, briefMessages.wantedFestival), festival);
  if (!isYear(year)) throw wrong('year', say(language, briefMessages.wantedYear), year);
  return { launch: dayOf(id, year, String(name)), ...(goal === undefined ? { goal: 'festival' } : {}) };

  function dayOf(known: FestivalId, of: number, called: string): string {
    const day = festivalDay(known, of);
    if (day !== null) return day;
    throw new InputError(say(language, briefMessages.festivalUnknown, { file, festival: called, year: of }));
  }

  function wrong(where: string, wanted: string, value: unknown): InputError {
    const written = value === undefined ? say(language, briefMessages.missing) : JSON.stringify(value);
    const gaps = { file, where, wanted, value: shortened(written) };
    return new InputError(say(language, briefMessages.wrongPart, gaps));
  }
}

function isYear(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1000 && value <= 9999;
}
