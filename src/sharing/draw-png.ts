import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

/**
 * Draw an SVG as a PNG. The drawing is done by WebAssembly, which computes the same on every processor, and looks at no
 * font of the machine: the same SVG gives the same bytes everywhere.
 *
 * @param width in pixels; the height follows
 * @param background a colour behind the drawing; transparent where it is left out
 */
export async function drawPng(svg: string, width: number, background?: string): Promise<Uint8Array<ArrayBuffer>> {
  await (shared[key] ??= initWasm(
    readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')),
  ));
  const drawing = new Resvg(svg, {
    fitTo: { mode: 'width', value: width },
    font: { loadSystemFonts: false },
    ...(background === undefined ? {} : { background }),
  });
  const image = drawing.render();
  const png = new Uint8Array(image.asPng());
  // What WebAssembly holds is not freed with its JavaScript.
  image.free();
  drawing.free();
  return png;
}

/** What draws may be made ready once in a process, however many copies of this module are bundled for pages. */
const key = Symbol.for('claimline.resvg');
const shared = globalThis as { [key]?: Promise<void> };
