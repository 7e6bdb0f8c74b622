import { isNullMarker, knownText, placesInMarkers } from '../../../../src/core/creators/cells/cell-text';

test.each(['--', 'N/A', 'ＮＵＬＬ', '暫無', '無', '面议', '\u00a0-', '#N/A', '#DIV/0!', '[]'])(
  'what says nothing begins and ends with a sign that such texts have: %s',
  (text) => {
    expect(knownText(text)).toBeNull();
    expect(placesInMarkers(text.charAt(0)).begins).toBe(true);
    expect(placesInMarkers(text.slice(-1)).ends).toBe(true);
  },
);

test('names and ids have none', () => {
  expect(isNullMarker('5f1000000')).toBe(false);
  expect(placesInMarkers('5').begins || placesInMarkers('名').begins || placesInMarkers('7').ends).toBe(
    false,
  );
});
