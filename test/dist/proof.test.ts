import { gunzipSync } from 'node:zlib';
import { proofPage } from '../../scripts/build/proof-page';
import { readProofFile } from '../../src/sidebar/proof/proof-file';

let page: string;

beforeAll(async () => {
  page = await proofPage();
});

test('nothing in it can be taken for HTML', () => {
  expect(page).toMatch(/^[A-Za-z0-9+/=\s]+$/);
});

test('it holds the worker and HiGHS as WebAssembly, and stays below two megabytes', () => {
  const { script, wasm } = readProofFile(page);
  expect(gunzipSync(Buffer.from(script, 'base64')).toString()).toContain('onmessage');
  expect(gunzipSync(Buffer.from(wasm, 'base64')).subarray(0, 4).toString('latin1')).toBe('\0asm');
  expect(page.length).toBeLessThan(2_000_000);
});
