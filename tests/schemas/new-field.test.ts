import { afterAll, expect, test, vi } from 'vitest';
import { runChecks } from '../../src/checks/run-checks.ts';
import { writeStarter } from '../../src/cli/write-starter.ts';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { readStory } from '../../src/corpus/read-story.ts';
import { makeSpecimens, words } from '../../src/design/specimens.ts';
import { listEditorSchemas } from '../../src/schemas/editor-schemas.ts';
import { edit, makeContent } from '../support/make-content.ts';

// What other files have loaded knows nothing of the fields, and what they load next must not.
vi.hoisted(() => {
  vi.resetModules();
});
afterAll(() => {
  vi.resetModules();
});

/** The schema of a claim with four more fields, each added as it would be: in one line. */
vi.mock('../../src/schemas/collections.ts', async (importOriginal) => {
  const actual = await importOriginal<typeof import('../../src/schemas/collections.ts')>();
  const { collections } = actual;
  const { edtfText, idOf, ownWords } = await import('../../src/schemas/fields.ts');
  const { referenceSchema } = await import('../../src/schemas/reference.ts');
  const schema = collections.claims.schema.safeExtend({
    until: edtfText.optional().describe('Until when it was claimed (EDTF).'),
    retractedIn: idOf('articles').optional().describe('The article that takes it back.'),
    method: ownWords.optional().describe('How the passages were read.'),
    archived: referenceSchema.optional().describe('Where a copy of it is kept.'),
  });
  return { ...actual, collections: { ...collections, claims: { ...collections.claims, schema } } };
});

const claim = 'content/claims/ships-moved.mdx';

function readClaim(fields: string) {
  const { root, remove } = makeContent(edit(claim, 'statement:', `${fields}\nstatement:`));
  try {
    return readCorpus(root);
  } finally {
    remove();
  }
}

test('The rules take up a new field: a date, an id, the site’s own words and a reference', () => {
  const corpus = readClaim(
    [
      'until: March 2021',
      'retractedIn: evening-past',
      'method: It says “no ship had ever sailed”.',
      'archived: {publisher: A library, url: https://example.org/copy}',
    ].join('\n'),
  );
  const found = runChecks(corpus, '2021-04-01').map(({ rule, file, line, message }) => [rule, file, line, message]);
  expect(found).toEqual([
    ['date', claim, 2, expect.stringContaining('The field "until": "March 2021" is not a date')],
    ['reference', claim, 3, 'There is no article "evening-past".'],
    ['quoted-words', claim, 4, 'The words “no ship had ever sailed” stand in no article.'],
    ['accessed', claim, 5, expect.stringContaining('https://example.org/copy')],
  ]);
});

test.each([
  ['2021', { form: 'point', edtf: '2021' }],
  ['[2021-03-05..]', { form: 'set', edtf: '[2021-03-05..]' }],
])('A new date %s is read raw, and is a date in the story', (written, date) => {
  const corpus = readClaim(`until: ${written}`);
  expect(runChecks(corpus, '2021-04-01')).toEqual([]);
  const data = readStory(corpus).claims.find(({ id }) => id === 'ships-moved')?.data;
  expect(data).toMatchObject({ until: date });
});

test('A new field stands in the file to start from, and in the schema for editors', () => {
  expect(writeStarter('claim', 'C', '2021-04-01')).toContain('\n# until: # Until when it was claimed (EDTF).\n');
  const schema = listEditorSchemas().find(({ name }) => name === 'claims')?.schema;
  expect(schema?.properties?.['until']).toMatchObject({ description: 'Until when it was claimed (EDTF).' });
});

test('A new field is seen on the page of specimens, where its component is', () => {
  const claim = makeSpecimens('en-GB').claims.find(({ id }) => id === 'hedged');
  expect(claim?.data).toMatchObject({ until: { edtf: '2025-02' }, method: words });
});
