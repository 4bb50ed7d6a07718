import { extractFromJson } from '@extractus/feed-extractor';
import { parseFeed } from '@rowanmanning/feed-parser';
import { expect, test } from 'vitest';
import type { FeedEntry } from '../../src/sharing/feed.ts';
import { feedFormats, type Feed } from '../../src/sharing/write-feed.ts';

const hostile = `<b>"a" & 'b'</b> ]]> \u00e9`;
const entry: FeedEntry = {
  id: 'claims/a/#changed-2025-01-02',
  path: 'claims/a/',
  kind: 'claim',
  title: hostile,
  summary: hostile,
  updated: '2025-01-02',
  isDated: true,
};
const feed: Feed = {
  title: 'A story',
  description: hostile,
  language: 'en-GB',
  address: (path) => `https://example.org/base/${path}`,
  file: 'feeds/claims.xml',
  page: 'claims/',
  hub: 'https://hub.example/',
  entries: [entry],
};
const id = 'https://example.org/base/claims/a/#changed-2025-01-02';
const page = 'https://example.org/base/claims/a/';
const day = new Date('2025-01-02T12:00:00Z');

test.each(['xml', 'rss'] as const)('What a feed in %s says is read back by a parser that others wrote', (format) => {
  const read = parseFeed(feedFormats[format].write(feed)).toJSON();
  expect(read).toMatchObject({
    meta: { type: format === 'xml' ? 'atom' : 'rss' },
    title: 'A story',
    language: 'en-GB',
    url: 'https://example.org/base/claims/',
    self: 'https://example.org/base/feeds/claims.xml',
  });
  expect(feedFormats[format].write(feed)).toMatch(/link(?= [^>]*rel="hub")[^>]* href="https:\/\/hub.example\/"/);
  const [item, ...others] = read.items;
  expect(others).toEqual([]);
  expect(item).toMatchObject({ id, url: page, title: hostile, categories: [{ term: 'claim' }] });
  expect(new Date(item?.published ?? item?.updated ?? 0)).toEqual(day);
  // A description of RSS is HTML, which the parser reads as text.
  expect(item?.description).toBe(hostile);
});

test('What a feed in JSON says is read back by a parser that others wrote', () => {
  const read = extractFromJson(JSON.parse(feedFormats.json.write(feed)) as Record<string, unknown>, {
    normalization: true,
  });
  expect(read).toMatchObject({ title: 'A story', language: 'en-GB', link: 'https://example.org/base/claims/' });
  expect(JSON.parse(feedFormats.json.write(feed))).toMatchObject({
    hubs: [{ type: 'WebSub', url: 'https://hub.example/' }],
  });
  expect(read.entries).toMatchObject([{ id, link: page, title: hostile, published: day.toISOString() }]);
});

test.each(['xml', 'rss', 'json'] as const)('A feed in %s without entries can be read all the same', (format) => {
  const text = feedFormats[format].write({ ...feed, entries: [] });
  if (format === 'json') expect(JSON.parse(text)).toMatchObject({ items: [] });
  else expect(parseFeed(text).items).toEqual([]);
  if (format === 'xml') expect(text).toContain('1970-01-01T12:00:00');
});

test('A day that is a stand-in stands in Atom alone, which asks for one', () => {
  const undated = { ...feed, entries: [{ ...entry, isDated: false }] };
  const written = (['xml', 'rss', 'json'] as const).map((format) => feedFormats[format].write(undated));
  expect(written.map((text) => text.includes('2025-01-02T12') || text.includes('Jan 2025'))).toEqual([
    true,
    false,
    false,
  ]);
});
