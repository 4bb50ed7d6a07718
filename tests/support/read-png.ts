/**
 * The size of a PNG in pixels, as its header says.
 *
 * @throws where the bytes are not a PNG
 */
export function readPngSize(bytes: Uint8Array): { width: number; height: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getBigUint64(0) !== 0x89504e470d0a1a0an) throw new Error('These bytes are not a PNG.');
  return { width: view.getUint32(16), height: view.getUint32(20) };
}
