import fc from 'fast-check';
import { byteChunks, byteLength } from '../../src/addon/byte-chunks';

test('Latin letters take one byte, Chinese ones three, emoji four', () => {
  expect(byteLength('KOC')).toBe(3);
  expect(byteLength('收藏')).toBe(6);
  expect(byteLength('🌱')).toBe(4);
});

test('a text is cut by bytes and not by characters', () => {
  expect(byteChunks('收藏评论', 6)).toEqual(['收藏', '评论']);
  expect(byteChunks('', 6)).toEqual([]);
});

test('the length is that of UTF-8, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(byteLength(text)).toBe(Buffer.byteLength(text, 'utf8'));
    }),
  );
});

test('chunks join to the text again, and none is larger than allowed', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.integer({ min: 4, max: 40 }),
      (text, most) => {
        const chunks = byteChunks(text, most);
        expect(chunks.join('')).toBe(text);
        for (const chunk of chunks) expect(Buffer.byteLength(chunk, 'utf8')).toBeLessThanOrEqual(most);
      },
    ),
  );
});
