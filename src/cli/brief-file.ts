import { readFile } from 'node:fs/promises';
import * as z from 'zod/mini';
import { type Brief, emptyBrief, goalNamed, goalNames } from '../core/brief';
import { isDay } from '../core/days';
import { InputError } from '../core/input-error';
import { cliMessages as messages } from '../core/messages/cli';
import { say } from '../core/messages/message';
import type { PlanArguments } from './plan-arguments';

const briefSchema = z.partial(
  z.strictObject({
    campaign: z.string(),
    product: z.string(),
    niches: z.array(z.string()),
    competitors: z.array(z.string()),
    launch: z.nullable(z.string().check(z.refine(isDay))),
    budget: z.number().check(z.nonnegative()),
    goal: z.pipe(
      z.string().check(z.refine((name) => goalNamed(name) !== null)),
      z.transform((name) => goalNamed(name) ?? emptyBrief.goal),
    ),
    keywords: z.array(z.string()),
    days: z.nullable(z.number().check(z.positive())),
  }),
);

/**
 * The brief from its file, what it leaves out as in an empty brief; a budget on the command line wins.
 * @throws InputError where the file is missing, no JSON, or says something a brief does not
 */
export async function readBrief({ brief, budget, language }: PlanArguments): Promise<Brief> {
  const stated = brief === null ? {} : await statedIn(brief, language);
  return { ...emptyBrief, ...stated, ...(budget === null ? {} : { budget }) };
}

async function statedIn(file: string, language: PlanArguments['language']): Promise<Partial<Brief>> {
  let content: unknown;
  try {
    content = JSON.parse(await readFile(file, 'utf8'));
  } catch {
    throw new InputError(say(language, messages.briefUnreadable, { file }));
  }
  const read = briefSchema.safeParse(content);
  if (!read.success) {
    const [issue] = read.error.issues;
    const unknown = issue?.code === 'unrecognized_keys' ? issue.keys.join(', ') : '';
    throw new InputError(
      say(language, messages.briefWrong, {
        file,
        where: unknown || (issue?.path.join('.') ?? ''),
        goals: goalNames(language),
      }),
    );
  }
  return Object.fromEntries(Object.entries(read.data).filter(([, value]) => value !== undefined));
}
