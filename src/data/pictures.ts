import { availableParallelism } from 'node:os';
import { srcDir } from 'astro:config/server';
import Tinypool from 'tinypool';
import type { Drawing } from '../sharing/draw-picture.ts';
import { keepBetweenBuilds } from '../site/keep-between-builds.ts';

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

const keep = keepBetweenBuilds('pictures', srcDir, [
  'sharing/draw-picture.ts',
  'sharing/draw-card.ts',
  'sharing/draw-png.ts',
  'sharing/fonts.ts',
]);

function drawOnce(drawing: Drawing): Promise<Picture> {
  return keep(drawing, async () => {
    pool ??= new Tinypool({
      filename: new URL('sharing/draw-picture.ts', srcDir).href,
      minThreads: 0,
      maxThreads: availableParallelism(),
    });
    return (await pool.run(drawing)) as Picture;
  });
}

let pool: Tinypool | undefined;

type Picture = Uint8Array<ArrayBuffer>;
