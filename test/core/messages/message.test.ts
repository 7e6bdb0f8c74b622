import { say } from '../../../src/core/messages/message';

const read = {
  en: 'Read {creators} {creators:creator|creators} from {rows} {rows:row|rows}.',
  zh: '从 {rows} 行中读取了 {creators} 位达人。',
} as const;

test('a word goes by its number: one of 1, the other of all else', () => {
  expect(say('en', read, { creators: 1, rows: '1' })).toBe('Read 1 creator from 1 row.');
  expect(say('en', read, { creators: 0, rows: '1,204' })).toBe('Read 0 creators from 1,204 rows.');
  expect(say('zh', read, { creators: 1, rows: 2 })).toBe('从 2 行中读取了 1 位达人。');
});
