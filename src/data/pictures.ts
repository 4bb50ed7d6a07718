import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { srcDir } from 'astro:config/server';
import Tinypool from 'tinypool';
import type { Drawing } from '../sharing/draw-picture.ts';
import { createPictureStore, type Picture } from '../sharing/picture-store.ts';

/**
 * Draw pictures in worker threads, some way ahead of who asks for them. A picture that an earlier build has drawn from
 * the same is taken from there.
 *
 * @returns for each drawing what gives its picture, as PNG, to be asked for in their order
 */
export function drawAhead(drawings: readonly Drawing[]): (() => Promise<Picture>)[] {
  const begun: (Promise<Picture> | undefined)[] = [];
  return drawings.map((drawing, at) => () => {
    for (const next of drawings.slice(begun.length, at + ahead)) {
      const picture = drawOnce(next);
      // A fault is reported where the picture is asked for.
      picture.catch(() => undefined);
      begun.push(picture);
    }
    const picture = begun[at] ?? drawOnce(drawing);
    // What is written to the site is not kept in memory.
    begun[at] = undefined;
    return picture;
  });
}

/** How many pictures are begun before they are asked for; in development, none. */
const ahead = import.meta.env.DEV ? 1 : 64;

const drawOnce = createPictureStore({
  // Where tools keep what they need not do again.
  folder: fileURLToPath(new URL('../node_modules/.cache/claimline/pictures/', srcDir)),
  tools: describeTools(),
  draw: async (drawing) => {
    pool ??= new Tinypool({
      filename: new URL('sharing/draw-picture.ts', srcDir).href,
      minThreads: 0,
      maxThreads: availableParallelism(),
    });
    return (await pool.run(drawing)) as Picture;
  },
});

let pool: Tinypool | undefined;

/** The code that draws, and the versions that npm has installed; null where something else than npm has. */
function describeTools(): string | null {
  const installed = new URL('../node_modules/.package-lock.json', srcDir);
  if (!existsSync(installed)) return null;
  const code = ['draw-picture.ts', 'draw-card.ts', 'draw-png.ts', 'fonts.ts'];
  const files = [installed, ...code.map((file) => new URL(`sharing/${file}`, srcDir))];
  const digest = createHash('sha256');
  for (const file of files) digest.update(readFileSync(file));
  return digest.digest('hex');
}
