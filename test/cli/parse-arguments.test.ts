import { parseArguments } from '../../src/cli/parse-arguments';
import { InputError } from '../../src/core/input-error';

const usage = { en: 'Write: FILE', zh: '用法：文件' };
const options = { tab: { type: 'string' }, json: { type: 'boolean' } } as const;
const parse = (...given: string[]) => parseArguments(given, options, usage);

test('one file, options in any order, and a language', () => {
  expect(parse('--json', 'a.csv', '--tab', 'Pool', '--language', 'zh')).toMatchObject({
    file: 'a.csv',
    values: { json: true, tab: 'Pool' },
    language: 'zh',
  });
  expect(parse('a.csv').language).toBe('en');
});

test.each([
  ['no file', [], 'Name one file.'],
  ['two files', ['a.csv', 'b.csv'], 'Name one file.'],
  [
    'an option that does not exist',
    ['a.csv', '--tabs', 'x'],
    '--tabs is not known here; perhaps --tab is meant.',
  ],
  ['an option without its value', ['a.csv', '--tab'], '--tab needs a value after it.'],
  ['an option in place of a value', ['a.csv', '--tab', '--json'], '--tab needs a value after it.'],
  ['a value that nobody asked for', ['a.csv', '--json=yes'], '--json takes no value.'],
])('%s: what is wrong in one sentence, then how to call the command', (_what, given, sentence) => {
  expect(() => parse(...given)).toThrow(new InputError(`${sentence}\nWrite: FILE`));
});

test('says it in the language asked for, and refuses one that Tierwise does not speak', () => {
  expect(() => parse('--language', 'zh')).toThrow('请指定一个文件。\n用法：文件');
  expect(() => parse('a.csv', '--language', 'fr')).toThrow('--language must be en or zh; it is fr.');
});
