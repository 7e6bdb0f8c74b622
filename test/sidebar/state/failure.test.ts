import { failureOf, noAnswer } from '../../../src/sidebar/state/failure';

test.each([
  'PERMISSION_DENIED: We are sorry, a server error occurred while reading from storage.',
  'ScriptError: Authorization is required to perform that action.',
])('sees the mix-up of accounts in “%s”', (message) => {
  expect(failureOf(new Error(message))).toEqual({ kind: 'accounts' });
});

test('shows a sentence of the server as it is, without the name of the exception', () => {
  expect(failureOf(new Error('InputError: Choose another tab: this one is gone.'))).toEqual({
    kind: 'sentence',
    text: 'Choose another tab: this one is gone.',
  });
  expect(failureOf(new Error('请另选一个工作表。'))).toEqual({
    kind: 'sentence',
    text: '请另选一个工作表。',
  });
});

test.each([
  new TypeError("Cannot read properties of undefined (reading 'rows')"),
  new Error('Oops.\n    at call (Code.gs:12:3)'),
  undefined,
  null,
  {},
])('never shows what is for developers', (error) => {
  expect(failureOf(error)).toEqual({ kind: 'unknown' });
});

test('tells a lost connection and a missing answer apart', () => {
  expect(failureOf(new Error('NetworkError: Connection failure due to HTTP 0'))).toEqual({
    kind: 'connection',
  });
  expect(failureOf(new Error(noAnswer))).toEqual({ kind: 'no answer' });
});
