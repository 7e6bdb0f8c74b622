/**
 * The text of dist/Proof.html: two lines, each packed by gzip and written as base64. Base64 is all letters and digits, so
 * that Google, which reads the file as HTML, leaves it as it is.
 */
export interface ProofFile {
  /** The script of the worker. */
  readonly script: string;
  /** HiGHS as WebAssembly. */
  readonly wasm: string;
}

export function readProofFile(text: string): ProofFile {
  const [script = '', wasm = ''] = text.trim().split(/\s+/);
  return { script, wasm };
}

/** What base64 of gzip stands for. */
export async function unpacked(base64: string): Promise<ArrayBuffer> {
  const packed = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).arrayBuffer();
}
