import { keyTwice } from '../../../src/warehouse/columns/key-twice';

test.each<[string, string | null]>([
  ['{"a": 1, "b": 2}', null],
  ['{"a": 1, "b": 2, "a" : 3}', 'a'],
  ['{"a": {"c": 1}, "b": {"c": 1}}', null],
  ['{"a": {"c": 1, "c": 2}}', 'c'],
  ['[{"a": 1}, {"a": 2}]', null],
  ['{"a": "b", "b": "a: \\"a\\": {", "c": ["a", "a"]}', null],
  ['{"粉丝\\"数": 1, "粉丝\\u0022数": 2}', '粉丝"数'],
])('of %s it is %s', (json, key) => {
  expect(keyTwice(json)).toBe(key);
});
