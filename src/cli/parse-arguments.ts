import { type ParseArgsConfig, parseArgs } from 'node:util';
import { InputError } from '../core/input-error';
import { cliMessages as messages } from '../core/messages/cli';
import { type Language, listed, type Message, say } from '../core/messages/message';
import { settingsMessages } from '../core/messages/settings';
import { readSettings, type Settings } from '../core/settings';
import { nearestWord } from './nearest-word';

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * The words of a command: the one file it is about, its options, and the language that it speaks.
 * @throws InputError that says what is wrong and then how to call the command
 */
export function parseArguments<Own extends Options>(given: readonly string[], own: Own, usage: Message) {
  const { files, values, language } = parseWords(given, own, usage);
  const [file, ...more] = files;
  if (file === undefined || more.length > 0)
    throw new InputError(`${say(language, messages.oneFile)}\n${say(language, usage)}`);
  return { file, values, language };
}

/**
 * The same of a command that names its files by options, or not at all.
 * @throws InputError that says what is wrong and then how to call the command
 */
export function parseWords<Own extends Options>(given: readonly string[], own: Own, usage: Message) {
  const options = { ...own, language: { type: 'string' } } as const;
  const asked = parseArgs({ args: [...given], options, strict: false }).values.language;
  const language = languageAsked(typeof asked === 'string' ? asked : 'en');
  const wrong = wrongWord(given, options, language);
  if (wrong !== null) throw refusal(wrong);
  const { values, positionals } = parseArgs({ args: [...given], options, allowPositionals: true });
  return { files: positionals, values, language };

  function refusal(sentence: string): InputError {
    return new InputError(`${sentence}\n${say(language, usage)}`);
  }
}

/** What is wrong with the first option that is; Node's own words for it are English, and several sentences. */
function wrongWord(given: readonly string[], options: Options, language: Language): string | null {
  const { tokens } = parseArgs({ args: [...given], options, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName: word, value, inlineValue } = token;
    if (!Object.hasOwn(options, name)) {
      const near = nearestWord(name, Object.keys(options));
      return near === null
        ? say(language, messages.unknownWord, { word })
        : say(language, messages.unknownWordNear, { word, near: `--${near}` });
    }
    const isMissing = value === undefined || (!inlineValue && value.startsWith('-'));
    if (options[name]?.type === 'string' && isMissing) return say(language, messages.noValue, { word });
    if (options[name]?.type === 'boolean' && inlineValue)
      return say(language, messages.needlessValue, { word });
  }
  return null;
}

/** @throws InputError where it is neither of the two */
export function languageAsked(text: string): Language {
  if (text === 'en' || text === 'zh') return text;
  throw new InputError(say('en', messages.notALanguage, { language: text }));
}

/** A changed setting, as it is typed. */
export type ChangedSetting = readonly [key: string, value: string];

/** `shortlist.secondNotes=true` */
export function changedSetting(written: string): ChangedSetting {
  const [key = '', ...value] = written.split('=');
  return [key, value.join('=')];
}

/**
 * The settings with these changes. Keys that an earlier version had are remarked and passed over.
 * @throws InputError with one sentence for a key that never was, or a value that makes no sense
 */
export function settingsWith(
  changes: readonly ChangedSetting[],
  language: Language,
  remark: (line: string) => void,
): Settings {
  const { settings, passedOver } = readSettings([...changes, ['language', language]]);
  if (passedOver.length > 0)
    remark(say(language, settingsMessages.passedOver, { keys: listed(language, passedOver) }));
  return settings;
}
