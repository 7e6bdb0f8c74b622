import type { CreatorField } from '../../../../src/core/creators/creator';
import { headerMeaning } from '../../../../src/core/creators/header/header-meaning';
import { headersLeft, headersOf } from './headers';

/** `null` also for what is known and set aside. */
function fieldOf(header: string): CreatorField | null {
  const field = headerMeaning(header)?.field ?? null;
  return field === 'passedThrough' ? null : field;
}

test.each(Object.entries(headersOf))('headers of %s', (field, headers) => {
  expect(headers.filter((header) => fieldOf(header) !== field)).toEqual([]);
});

test('headers that are no metric of a creator are left', () => {
  expect(headersLeft.filter((header) => fieldOf(header) !== null)).toEqual([]);
});
