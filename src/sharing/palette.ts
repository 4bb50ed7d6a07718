/**
 * The colours of the site, read from its design tokens, for what is drawn or said outside a page: pictures, the
 * manifest, the colour of the browser's frame.
 *
 * @param css the tokens; a role leads to a palette colour, which has a value for light and one for dark
 * @throws where a role is not there, or its value is not a hexadecimal colour, which is all that pictures know
 */
export function readPalette(css: string, theme: 'light' | 'dark'): Palette {
  const root = /:root\s*\{([^}]*)\}/.exec(css)?.[1] ?? '';
  const values = new Map([...root.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value?.trim()]));
  const resolve = (name: string, value: string | undefined): string => {
    const next = /^var\((--[\w-]+)\)$/.exec(value ?? '')?.[1];
    if (next !== undefined) return resolve(name, values.get(next));
    const [, light, dark] = /^light-dark\(\s*([^\s,]+)\s*,\s*([^\s,]+)\s*\)$/.exec(value ?? '') ?? [];
    const colour = (theme === 'light' ? light : dark) ?? value;
    if (colour !== undefined && /^#[0-9a-f]{6}$/i.test(colour)) return colour;
    throw new Error(
      `The colour ${name} in the design tokens is "${colour}". Write it as six hexadecimal digits (#1c1a17), or as light-dark() of two such; the pictures for sharing know no other form.`,
    );
  };
  const role = (name: string) => resolve(name, values.get(name));
  return {
    paper: role('--paper'),
    ink: role('--ink'),
    soft: role('--soft'),
    line: role('--line'),
    hues: [...css.matchAll(/\.(hue-[1-9])\s*\{\s*--hue:\s*([^;]+);/g)].map(([, name = '', value]) =>
      resolve(name, value),
    ),
  };
}

export interface Palette {
  paper: string;
  ink: string;
  soft: string;
  line: string;
  /** In order: the first is that of hue 1. */
  hues: string[];
}
