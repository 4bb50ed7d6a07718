import { expect, test } from 'vitest';
import { accent } from './accent.ts';

test('Accents are on a message’s own words, and not on what it is given, nor on tags, entities and names in braces', () => {
  const { report, link, named } = accent({
    report: (title: string) => `Error on “${title}”`,
    link: (wrap: (words: string) => string) => `See ${wrap('here')} &amp; there.`,
    named: '{date} or later',
  });
  expect(report('Fire')).toBe('Éŕŕööŕ ööñ “Fire”');
  expect(link((words) => `<a href="/x">${words}</a>`)).toBe('Šéééé <a href="/x">ĥééŕéé</a> &amp; ţĥééŕéé.');
  expect(named).toBe('{date} ööŕ ļååţééŕ');
});
