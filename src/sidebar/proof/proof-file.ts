/**
 * The text of dist/Proof.html: two lines, each packed by gzip and written as base64 for addresses (RFC 4648, 5): letters,
 * digits, `-` and `_`, in which nothing looks like HTML or like a comment, so that Google leaves it as it is.
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

/** What base64 of gzip, for addresses or not, stands for. */
export async function unpacked(base64: string): Promise<ArrayBuffer> {
  const usual = base64.replace(/-/g, '+').replace(/_/g, '/');
  const packed = Uint8Array.from(atob(usual), (letter) => letter.charCodeAt(0));
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).arrayBuffer();
}
