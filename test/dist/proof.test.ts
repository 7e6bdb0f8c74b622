import { gunzipSync } from 'node:zlib';
import { proofPage } from '../../scripts/build/proof-page';
import { readProofFile } from '../../src/sidebar/proof/proof-file';

let page: string;

beforeAll(async () => {
  page = await proofPage();
});

test('nothing in it can be taken for HTML or for a comment', () => {
  expect(page).toMatch(/^[A-Za-z0-9_\-\n]+$/);
});

test('it holds the worker and HiGHS as WebAssembly, and stays below two megabytes', () => {
  const { script, wasm } = readProofFile(page);
  expect(gunzipSync(Buffer.from(script, 'base64url')).toString()).toContain('onmessage');
  expect(gunzipSync(Buffer.from(wasm, 'base64url')).subarray(0, 4).toString('latin1')).toBe('\0asm');
  expect(page.length).toBeLessThan(2_000_000);
});
