import { createHash } from 'node:crypto';
import { get, put, rm } from 'cacache';
import type { Drawing } from './draw-picture.ts';

/**
 * Keeps pictures between builds, by the digest of all that they are drawn from. What is kept is compared with its own
 * digest as it is read: what is damaged or half written is drawn again.
 *
 * @param folder where they are kept
 * @param tools what draws them, in words that change with it; null where that is not known, and nothing can be kept
 * @param draw draws a picture, as PNG
 */
export function createPictureStore({
  folder,
  tools,
  draw,
}: {
  folder: string;
  tools: string | null;
  draw: (drawing: Drawing) => Promise<Picture>;
}): (drawing: Drawing) => Promise<Picture> {
  if (tools === null) return draw;
  return async (drawing) => {
    const key = createHash('sha256')
      .update(JSON.stringify([tools, drawing]))
      .digest('hex');
    try {
      return new Uint8Array((await get(folder, key)).data);
    } catch {
      // What is damaged would not be written over.
      const damaged = await get.info(folder, key).catch(() => null);
      if (damaged) await rm.content(folder, damaged.integrity);
      const picture = await draw(drawing);
      // A folder that can't be written to costs time, and nothing else.
      await put(folder, key, Buffer.from(picture)).catch(() => undefined);
      return picture;
    }
  };
}

export type Picture = Uint8Array<ArrayBuffer>;
