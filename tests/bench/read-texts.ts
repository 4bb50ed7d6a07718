import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StoryText } from './generate-story.ts';

/**
 * The texts of a folder and of those in it, from its files that end in .txt, in the order of their paths. The first
 * paragraph is the title, where it is as short as one, and where another follows.
 */
export function readTexts(folder: string): StoryText[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.txt'));
  return files.sort().flatMap((file, at) => {
    const source = readFileSync(join(folder, file), 'utf8').trim();
    const paragraphs = (/\n\s*\n/.test(source) ? source.split(/\n\s*\n/) : source.split('\n'))
      .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
      .filter((paragraph) => paragraph !== '');
    const [first = '', ...rest] = paragraphs;
    if (first === '') return [];
    const id = `article-${String(at + 1).padStart(5, '0')}`;
    const isTitle = rest.length > 0 && first.length <= 150;
    return [{ id, title: first.slice(0, 150), paragraphs: isTitle ? rest : paragraphs }];
  });
}
