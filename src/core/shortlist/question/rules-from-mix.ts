import { InputError } from '../../input-error';
import { say } from '../../messages/message';
import { mixMessages } from '../../messages/shortlist/answers';
import { shortlistMessages } from '../../messages/shortlist/list';
import type { Settings } from '../../settings';
import { mixNamed, mixNames } from './rules/mixes';
import type { ShortlistRules } from './rules/rules';
import { ruleNames, ruleOf } from './rules/shortlist-rules';

/**
 * The rules of a mix. Chosen are KOC to head KOL, as the settings say, without anyone forced in or out; change the result
 * for more.
 *
 * @param budget ¥, platform fee included
 * @throws InputError where no mix has the name
 */
export function rulesFromMix(mix: string, budget: number, settings: Settings): ShortlistRules {
  const said = mix.trim().toLowerCase();
  const name = mixNames.find((known) => known === (said === mixMessages.balanced.zh ? 'balanced' : said));
  if (name === undefined) {
    throw new InputError(
      say(settings.language, shortlistMessages.unknownMix, { names: mixNames.join(', '), name: mix }),
    );
  }
  return { ...standardRules(settings), budget, ...mixNamed(name, settings) };
}

/** The rules of a new campaign, without a budget. */
function standardRules(settings: Settings): ShortlistRules {
  const rules = ruleNames.map((name) => [name, ruleOf(name).standard(settings)]);
  return Object.fromEntries(rules) as unknown as ShortlistRules;
}
