import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { certainlyBefore } from '../../src/model/dates/date-order.ts';
import { listKinds, markKinds } from '../../src/model/timeline/marks.ts';
import { read } from '../model/dates/edtf-samples.ts';
import { makeSite } from '../support/build-site.ts';
import { attribute, byTag, findAll, findOne, readPage, textOf, type BuiltPage } from '../support/built-site.ts';
import { findBrokenLinks, findDuplicateIds, findUnsoundPages } from '../support/site-faults.ts';
import { useSite } from '../support/use-site.ts';
import { makeTimeline } from './generated-timeline.ts';

const { files, dates } = makeTimeline(500);
const site = useSite(() => makeSite({ files }));
let page: BuiltPage;
let listed: string[];

beforeAll(() => {
  page = readPage(site.dist, 'timeline/index.html');
  listed = findAll(page.tree, (element) => attribute(element, 'dataBasis') !== undefined).map(
    (element) => attribute(element, 'id') ?? '',
  );
});

describe('A timeline of 500 events with every form of EDTF', () => {
  test('has among its dates every kind that a mark can say', () => {
    const kinds = new Set([...dates.values()].flatMap((edtf) => listKinds(read(edtf))));
    expect([...kinds].sort()).toEqual(Object.keys(markKinds).sort());
  });

  test('lists every event once, and none before one that is surely earlier', () => {
    expect(listed.length).toBe(500);
    expect(new Set(listed).size).toBe(500);
    const dated = listed.flatMap((id) => {
      const edtf = dates.get(id);
      return edtf === undefined ? [] : [read(edtf)];
    });
    const wrong = dated.flatMap((date, index) =>
      dated
        .slice(index + 1)
        .flatMap((later) => (certainlyBefore(later, date) ? [`${later.edtf} after ${date.edtf}`] : [])),
    );
    expect(wrong).toEqual([]);
  });

  test('keeps what follows another behind it, and the rest of the undated in a group of their own at the end', () => {
    const undated = listed.filter((id) => !dates.has(id));
    const following = undated.filter((id) => files[`content/events/${id}.mdx`]?.includes('\nafter: '));
    for (const id of following) {
      expect(listed.indexOf(id)).toBeGreaterThan(listed.indexOf(`event-${String(Number(id.slice(6)) - 1)}`));
    }
    const group = findOne(page.tree, (element) => attribute(element, 'id') === 'no_date');
    const inGroup = findAll(group, (element) => attribute(element, 'dataBasis') !== undefined);
    expect(inGroup.map((element) => attribute(element, 'id'))).toEqual(listed.slice(-inGroup.length));
    expect(inGroup.length).toBe(undated.length - following.length);
  });

  test('is under 100 kB compressed', () => {
    expect(gzipSync(page.html).length).toBeLessThan(100_000);
  });

  test('has headings in order, no id twice, and no link that leads nowhere, with every event drawn', () => {
    expect(findUnsoundPages(site.dist)).toEqual([]);
    expect(findDuplicateIds(site.dist)).toEqual([]);
    expect(findBrokenLinks(site.dist, '/').filter((fault) => fault.startsWith('timeline/'))).toEqual([]);
    const picture = findOne(page.tree, byTag('figure'));
    const led = findAll(picture, byTag('a')).map((link) => attribute(link, 'href')?.slice(1));
    expect(led).toEqual(expect.arrayContaining(listed.filter((id) => dates.has(id) && dates.get(id) !== undefined)));
  });

  test('says dates in the language of the site, and gives what is a date to machines', () => {
    const times = findAll(page.tree, byTag('time')).map((time) => [attribute(time, 'dateTime'), textOf(time)]);
    const days = times.filter(([machine]) => /^\d{4}-\d\d-\d\d$/.test(machine ?? ''));
    expect(days.length).toBeGreaterThan(10);
    for (const [machine = '', words = ''] of days) {
      const [month, day, year] = words.split(/,? /);
      expect(new Date(`${machine}T12:00:00Z`).toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' })).toBe(
        `${month ?? ''} ${day ?? ''}, ${String(Number(year))}`,
      );
    }
  });

  test('has a page of what had been reported by the one day that is given for the publication of an article', () => {
    expect(existsSync(join(site.dist, 'timeline/as-of/2024-03-23/index.html'))).toBe(true);
    const links = findAll(page.tree, byTag('a')).map((link) => attribute(link, 'href') ?? '');
    expect(links.filter((href) => href.includes('/as-of/'))).toEqual(['/timeline/as-of/2024-03-23/']);
  });
});

test('The real timeline says its days in British English, each with its day for machines', () => {
  const page = readPage(inject('site').dist, 'timeline/index.html');
  const times = findAll(page.tree, byTag('time')).map((time) => `${attribute(time, 'dateTime') ?? ''} ${textOf(time)}`);
  expect(times).toContain('2024-03-22 22 March 2024');
});

test('The script that filters the timeline, and the claims too, is at most 1.5 kB', () => {
  const { dist, base } = inject('site');
  const scripts = findAll(readPage(dist, 'timeline/index.html').tree, byTag('script')).flatMap((script) => {
    const source = attribute(script, 'src');
    return source === undefined ? [] : [readFileSync(join(dist, source.slice(base.length)), 'utf8')];
  });
  const filters = scripts.filter((script) => script.includes('replaceState'));
  expect(filters).toHaveLength(1);
  expect(Buffer.byteLength(filters[0] ?? '')).toBeLessThanOrEqual(1500);
});
