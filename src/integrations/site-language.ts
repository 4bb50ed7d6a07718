import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isUnifiedProcessor } from '@astrojs/markdown-remark';
import type { AstroIntegration } from 'astro';
import { currentCorpus } from '../corpus/current-corpus.ts';
import { pickLanguage } from '../messages/languages.ts';

/**
 * Gives scripts what they need of the site's language, and of no other: `virtual:claimline/words` is what they say,
 * `virtual:claimline/search-language` what search knows of it. The words around footnotes go to what makes them of
 * Markdown.
 */
export function siteLanguage(): AstroIntegration {
  return {
    name: 'claimline:site-language',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        const root = fileURLToPath(config.root);
        const readTag = () => currentCorpus(root).site[0]?.data.language ?? 'en';
        updateConfig({ vite: { plugins: [resolveLanguage(readTag)] } });
        const { processor } = config.markdown;
        const picked = pickLanguage(readTag());
        if (!isUnifiedProcessor(processor) || !picked.ok) return;
        const { footnotes, footnoteBack } = picked.language.t.shell;
        Object.assign(processor.options.remarkRehype, {
          footnoteLabel: footnotes,
          footnoteLabelProperties: { className: ['hidden'] },
          footnoteBackLabel: (footnote: number, mark: number) =>
            footnoteBack(`${footnote + 1}${mark > 1 ? `-${mark}` : ''}`),
        });
      },
    },
  };
}

/** @param readTag gives the site's language (BCP 47); it is asked late, since in development it may change */
function resolveLanguage(readTag: () => string) {
  return {
    name: 'claimline:site-language',
    enforce: 'pre' as const,
    resolveId(source: string, importer = '', { scan = false }: { scan?: boolean } = {}) {
      if (source === 'virtual:claimline/search-language')
        return findFile('../search/text/languages/', readTag(), '.ts');
      // Each script has a copy with the words that it says: of one that they share, each page would fetch all.
      if (source === 'virtual:claimline/words') {
        const file = findFile('../messages/', readTag(), '-browser.ts');
        return scan ? file : `${file}?for=${encodeURIComponent(importer)}`;
      }
      const [, file, script] = /^(.*-browser\.ts)(\?for=.*)$/.exec(importer) ?? [];
      return file === undefined || script === undefined ? null : join(file, '..', source) + script;
    },
  };
}

/** The file of a language: of the tag itself (`en-gb`), else of its language (`en`). */
function findFile(folder: string, tag: string, ending: string): string {
  const names = [tag.toLowerCase(), new Intl.Locale(tag).language];
  const files = names.map((name) => fileURLToPath(new URL(folder + name + ending, import.meta.url)));
  const file = files.find((candidate) => existsSync(candidate));
  if (file !== undefined) return file;
  throw new Error(`There are no words for the language "${tag}" in the browser. Write them as ${files.join(' or ')}.`);
}
