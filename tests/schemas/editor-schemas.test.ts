import { readFileSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';
import { z } from 'astro/zod';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readCorpus, splitFrontMatter } from '../../src/corpus/read-corpus.ts';
import { listEditorSchemas } from '../../src/schemas/editor-schemas.ts';
import { crocus, projectRoot } from '../support/build-site.ts';
import { makeContent, moveStory } from '../support/make-content.ts';

const schemas = listEditorSchemas();
const settings = JSON.parse(readFileSync(join(projectRoot, '.vscode/settings.json'), 'utf8')) as {
  'yaml.schemas': Record<string, string>;
  'astro.content-intellisense': boolean;
};

const moved = makeContent(moveStory('harbour'));
afterAll(() => moved.remove());

describe('the schemas for editors', () => {
  it('are wired to every YAML file of the content', () => {
    const wanted = schemas.filter(({ files }) => files.endsWith('.yaml'));
    expect(settings['yaml.schemas']).toEqual(
      Object.fromEntries(wanted.map(({ name, files }) => [`.astro/schemas/${name}.schema.json`, files])),
    );
    expect(settings['astro.content-intellisense']).toBe(true);
  });

  it.each(schemas)(
    'of $name take a whole publication, as an editor’s YAML reads it, and no other field',
    ({ files, schema }) => {
      const checker = z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0]);
      const sources = [...readCorpus(crocus).sources, ...readCorpus(moved.root).sources].filter(([file]) =>
        matchesGlob(file, files),
      );
      expect(sources.length).toBeGreaterThan(0);
      for (const [file, source] of sources) {
        const data = parse(file.endsWith('.mdx') ? (splitFrontMatter(source)?.frontMatter ?? '') : source) as unknown;
        expect(checker.safeParse(data), file).toMatchObject({ success: true });
        if (Array.isArray(data))
          expect(checker.safeParse([...(data as unknown[]), { unknown: 1 }]).success).toBe(false);
        else expect(checker.safeParse({ ...(data as object), unknown: 1 }).success).toBe(false);
      }
    },
  );

  it('take a date that YAML reads as a number or a list', () => {
    const event = schemas.find(({ name }) => name === 'events')?.schema;
    const checker = z.fromJSONSchema(event as Parameters<typeof z.fromJSONSchema>[0]);
    for (const date of ['2024-03-22', 2024, ['2024-03-23..']]) {
      expect(checker.safeParse({ title: 'A fire', date, basis: 'stated' })).toMatchObject({ success: true });
    }
    expect(checker.safeParse({ title: 'A fire', date: '2024', basis: 'guessed' }).success).toBe(false);
  });
});
