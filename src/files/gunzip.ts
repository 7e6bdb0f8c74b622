/** The bytes inside a gzip file, or `null` where it is damaged. */
export async function gunzip(bytes: Uint8Array): Promise<Uint8Array | null> {
  const packed = new Blob([bytes.slice()]).stream();
  try {
    return new Uint8Array(
      await new Response(packed.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer(),
    );
  } catch {
    return null;
  }
}
