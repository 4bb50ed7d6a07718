import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { create, type Font } from 'fontkitten';
import { expect, inject, test } from 'vitest';
import { makeSite } from '../support/build-site.ts';
import { listFiles } from '../../src/site/list-files.ts';
import { useSite } from '../support/use-site.ts';

const site = useSite(() =>
  makeSite({
    from: 'tests/fixtures/bare',
    files: {
      'content/articles/night.mdx':
        '---\nletter: A\ntitle: Ночь\nkind: report\nlanguage: ru\ndisplay: full\n---\n\nЛодка Győző стояла у пристани.\n',
    },
  }),
);

test('The fonts have every letter of the content that the face has, and no letter that nothing is written in', () => {
  for (const { characters } of listFonts(site.dist)) {
    expect([...'НочьЛдктялупристи Győző“’…'].filter((letter) => !characters.has(letter))).toEqual([]);
    expect([...'жЖαß'].filter((letter) => characters.has(letter))).toEqual([]);
  }
});

test('Fonts cut for other letters have other names, so that a host may keep them for ever', () => {
  const names = [site.dist, inject('site').dist].map((dist) => listFonts(dist).map(({ name }) => name));
  expect(names.flat()).toHaveLength(4);
  expect(new Set(names.flat()).size).toBe(4);
});

test('Each font of a whole publication fits into a first reply, of ten packets', () => {
  for (const { name, bytes } of listFonts(inject('site').dist)) expect(bytes, name).toBeLessThan(10 * 1460);
});

function listFonts(dist: string): { name: string; bytes: number; characters: Set<string> }[] {
  return listFiles(dist)
    .filter((file) => file.endsWith('.woff2'))
    .map((file) => {
      const data = readFileSync(join(dist, file));
      const font = create(data) as Font;
      return {
        name: basename(file),
        bytes: data.length,
        characters: new Set(font.characterSet.map((code) => String.fromCodePoint(code))),
      };
    });
}
