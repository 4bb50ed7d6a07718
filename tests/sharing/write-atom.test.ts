import { XMLParser } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import type { FeedEntry } from '../../src/model/feed.ts';
import { siteSchema } from '../../src/schemas/site.ts';
import { writeAtom } from '../../src/sharing/write-atom.ts';

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
  const xml = writeAtom(site, [entry], address);
  const { feed } = new XMLParser({ trimValues: false, htmlEntities: true }).parse(xml, true) as {
    feed: { title: string; subtitle: string; entry: { title: string; summary: string } };
  };
  expect([feed.title, feed.subtitle, feed.entry.title, feed.entry.summary]).toEqual(Array(4).fill(hostile));
});

test('A feed without entries has a time all the same, as Atom asks', () => {
  expect(writeAtom(site, [], address)).toContain('<updated>1970-01-01T00:00:00Z</updated>');
});
