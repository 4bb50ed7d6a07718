import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as english from '../../../src/messages/en-browser.ts';
import { crocus, makeSite, projectRoot, type Site } from '../build-site.ts';

/**
 * Make the folder of a whole publication in a pseudo-language. It has a copy of the project's source to which the
 * language is added, so that nothing of it is in the source that builds real sites.
 *
 * @param tag one of PSEUDO_LANGUAGES
 */
export function makePseudoSite(tag: 'en-XA' | 'ar-XB'): Site {
  const site = makeSite({ from: crocus });
  for (const name of ['src', 'astro.config.mjs']) {
    cpSync(join(projectRoot, name), join(site.root, name), { recursive: true });
  }
  const messages = join(site.root, 'src/messages');
  writeFileSync(
    join(messages, `${tag.toLowerCase()}-browser.ts`),
    [
      `import * as english from './en-browser.ts';`,
      `import { accent } from '${here}/accent.ts';`,
      `export const { ${Object.keys(english).join(', ')} } = accent({ ...english });`,
    ].join('\n'),
  );
  edit(join(messages, 'languages.ts'), 'enUs, de]', 'enUs, de, ...PSEUDO_LANGUAGES]');
  edit(join(messages, 'languages.ts'), /^/, `import { PSEUDO_LANGUAGES } from '${here}/languages.ts';\n`);
  const search = join(site.root, 'src/search');
  writeFileSync(
    join(search, 'text/languages/ar.ts'),
    [`import { language as en } from './en.ts';`, `export const language = { ...en, tag: 'ar' };`].join('\n'),
  );
  edit(join(search, 'index/pick-search-language.ts'), '[en, de]', '[en, de, ar]');
  edit(
    join(search, 'index/pick-search-language.ts'),
    /^/,
    `import { language as ar } from '../text/languages/ar.ts';\n`,
  );
  edit(join(site.root, 'content/site.yaml'), /^language: .*$/m, `language: ${tag}`);
  return site;
}

/** This folder, as a module of a site's messages names it: the site's own folder is three below the project's. */
const here = '../../../../../tests/support/pseudo';

function edit(file: string, from: string | RegExp, to: string): void {
  const text = readFileSync(file, 'utf8');
  const edited = text.replace(from, () => to);
  if (edited === text) throw new Error(`${file} has no ${String(from)}.`);
  writeFileSync(file, edited);
}
