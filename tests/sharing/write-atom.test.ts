import { expect, test } from 'vitest';
import type { FeedEntry } from '../../src/sharing/feed.ts';
import { siteSchema } from '../../src/schemas/site.ts';
import { writeAtom } from '../../src/sharing/write-atom.ts';
import { listElements, listTexts, readXml } from '../support/read-xml.ts';

const hostile = `<script>alert("a" & 'b')</script> ]]> &amp; \u00e9`;
const site = siteSchema.parse({ title: hostile, description: hostile, language: 'en-GB', lead: 'A lead.' });
const entry: FeedEntry = {
  id: 'claims/a/',
  path: 'claims/a/',
  kind: 'claim',
  title: hostile,
  summary: hostile,
  updated: '2025-01-02',
};
const address = (path: string) => `https://example.org/base/${path}`;

test('Whatever a title or summary holds is read back as it was written', () => {
  const feed = readXml(writeAtom(site, [entry], address));
  const [read] = listElements(feed, 'entry');
  expect([listTexts(feed, 'title'), listTexts(feed, 'subtitle')]).toEqual([[hostile], [hostile]]);
  expect(read && [listTexts(read, 'title'), listTexts(read, 'summary')]).toEqual([[hostile], [hostile]]);
});

test('A feed without entries has a time all the same, as Atom asks', () => {
  expect(writeAtom(site, [], address)).toContain('<updated>1970-01-01T00:00:00Z</updated>');
});
