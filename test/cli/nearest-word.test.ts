import { nearestWord } from '../../src/cli/nearest-word';

test.each([
  ['acts', 'act'],
  ['declne', 'decline'],
  ['Delcine', 'decline'],
  ['decline', 'decline'],
  ['undone', null],
  ['xyz', null],
  ['', null],
])('%s is perhaps %s', (written, meant) => {
  expect(nearestWord(written, ['act', 'decline', 'undo it'])).toBe(meant);
});
