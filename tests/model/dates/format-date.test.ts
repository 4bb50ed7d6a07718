import { de } from 'date-fns/locale/de';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { datetimeAttribute, formatDate } from '../../../src/model/dates/format-date.ts';
import { LANGUAGES, pickLanguage } from '../../../src/messages/languages.ts';
import type { Language } from '../../../src/messages/language.ts';
import { de as german } from '../../../src/messages/de.ts';
import { enGb } from '../../../src/messages/en.ts';
import { enUs } from '../../../src/messages/en-us.ts';
import { anyEdtf, inEveryZone, read } from './edtf-samples.ts';

describe('in British English', () => {
  test.each([
    ['2024-03-22', '22 March 2024', '22 Mar 2024'],
    ['2024-03', 'March 2024', 'Mar 2024'],
    ['2024', '2024', '2024'],
    ['0850', '850', '850'],
    ['2024-21', 'spring 2024', 'spring 2024'],
    ['2024-22', 'summer 2024', 'summer 2024'],
    ['2024-23', 'autumn 2024', 'autumn 2024'],
    ['2024-24', 'winter 2024–25', 'winter 2024–25'],
    ['1999-24', 'winter 1999–2000', 'winter 1999–2000'],
    ['199X', 'the 1990s', '1990s'],
    ['200X', 'between 2000 and 2009', 'between 2000 and 2009'],
    ['19XX', 'between 1900 and 1999', 'between 1900 and 1999'],
    ['2024-XX', '2024 (month not known)', '2024, month unknown'],
    ['2024-1X', 'between October and December 2024', 'between Oct and Dec 2024'],
    ['2024-03-XX', 'March 2024 (day not known)', 'Mar 2024, day unknown'],
    ['2024-03-1X', 'between 10 and 19 March 2024', 'between 10 and 19 Mar 2024'],
    ['2024-XX-XX', '2024 (day not known)', '2024, day unknown'],
    ['2024-03~', 'about March 2024', 'about Mar 2024'],
    ['199X~', 'about the 1990s', 'about 1990s'],
    ['2024?', '2024, uncertain', 'perhaps 2024'],
    ['2024-03-22%', 'about 22 March 2024, uncertain', 'perhaps about 22 Mar 2024'],
    ['2024-03-22/2024-03-22', '22 March 2024', '22 Mar 2024'],
    ['2024-03-22/2024-03-24', '22–24 March 2024', '22–24 Mar 2024'],
    ['2024-03-22/2024-04-05', '22 March to 5 April 2024', '22 Mar – 5 Apr 2024'],
    ['2023-12-30/2024-01-02', '30 December 2023 to 2 January 2024', '30 Dec 2023 – 2 Jan 2024'],
    ['2023-11/2024-03', 'November 2023 to March 2024', 'Nov 2023 – Mar 2024'],
    ['2024-03/2024-05', 'March to May 2024', 'Mar–May 2024'],
    ['2019/2021', '2019 to 2021', '2019–2021'],
    ['2015-09-30/2024-12', '30 September 2015 to December 2024', '30 Sep 2015 – Dec 2024'],
    ['199X/2004', 'the 1990s to 2004', '1990s – 2004'],
    ['2023-24/2024-22', 'winter 2023–24 to summer 2024', 'winter 2023–24 – summer 2024'],
    ['2023-11~/2024-03', 'from about November 2023 to March 2024', 'from about Nov 2023 to Mar 2024'],
    ['2023-11/2024-03?', 'from November 2023 to perhaps March 2024', 'from Nov 2023 to perhaps Mar 2024'],
    ['19XX/2004', 'from between 1900 and 1999 to 2004', 'from between 1900 and 1999 to 2004'],
    ['2023-11/..', 'since November 2023', 'since Nov 2023'],
    ['2023-11~/..', 'since about November 2023', 'since about Nov 2023'],
    ['2023-11?/..', 'since perhaps November 2023', 'since perhaps Nov 2023'],
    ['2023-11/', 'from November 2023; end not known', 'from Nov 2023, end unknown'],
    ['../2024-03', 'until March 2024', 'until Mar 2024'],
    ['/2024-03', 'until March 2024; start not known', 'until Mar 2024, start unknown'],
    ['[2024-03-23..]', '23 March 2024, or later', '23 Mar 2024 or later'],
    ['[..2024-03-23]', '23 March 2024, or earlier', '23 Mar 2024 or earlier'],
    ['[2024-03-23..2024-03-25]', 'between 23 and 25 March 2024', 'between 23 and 25 Mar 2024'],
    ['[2023..2024-03]', 'between 2023 and March 2024', 'between 2023 and Mar 2024'],
    ['[2024-03-22,2024-03-24]', '22 March 2024 or 24 March 2024', '22 Mar 2024 or 24 Mar 2024'],
    ['[2021,2022,2024]', '2021, 2022 or 2024', '2021, 2022 or 2024'],
    ['[..2021,2024..]', '2021 or earlier or 2024 or later', '2021 or earlier or 2024 or later'],
    ['{2021,2024}', '2021 and 2024', '2021 and 2024'],
    ['{2024-03-22..2024-03-25}', '22–25 March 2024', '22–25 Mar 2024'],
    ['{2024..}', '2024 and later', '2024 and later'],
    ['{..2024}', '2024 and earlier', '2024 and earlier'],
  ])('%s is "%s", in short "%s"', (edtf, long, short) => {
    inEveryZone(() => {
      expect(formatDate(read(edtf), enGb, 'long')).toBe(long);
      expect(formatDate(read(edtf), enGb, 'short')).toBe(short);
    });
  });
});

describe('in American English', () => {
  test.each([
    ['2024-03-22', 'March 22, 2024', 'Mar 22, 2024'],
    ['2024-03', 'March 2024', 'Mar 2024'],
    ['2024', '2024', '2024'],
    ['2024-23', 'fall 2024', 'fall 2024'],
    ['2024-24', 'winter 2024–25', 'winter 2024–25'],
    ['199X', 'the 1990s', '1990s'],
    ['2024-03-XX', 'March 2024 (day not known)', 'Mar 2024, day unknown'],
    ['2024-03-1X', 'between March 10 and 19, 2024', 'between Mar 10 and 19, 2024'],
    ['2024-03-22~', 'about March 22, 2024', 'about Mar 22, 2024'],
    ['2024-03-22?', 'March 22, 2024, uncertain', 'perhaps Mar 22, 2024'],
    ['2024-03-22/2024-03-24', 'March 22–24, 2024', 'Mar 22–24, 2024'],
    ['2024-03-22/2024-04-05', 'March 22 to April 5, 2024', 'Mar 22 – Apr 5, 2024'],
    ['2023-11/2024-03', 'November 2023 to March 2024', 'Nov 2023 – Mar 2024'],
    ['2023-11-05/..', 'since November 5, 2023', 'since Nov 5, 2023'],
    ['2023-11-05/', 'from November 5, 2023; end not known', 'from Nov 5, 2023, end unknown'],
    ['../2024-03-22', 'until March 22, 2024', 'until Mar 22, 2024'],
    ['/2024-03-22', 'until March 22, 2024; start not known', 'until Mar 22, 2024, start unknown'],
    ['[2024-03-23..]', 'March 23, 2024, or later', 'Mar 23, 2024 or later'],
    ['[..2024-03-23]', 'March 23, 2024, or earlier', 'Mar 23, 2024 or earlier'],
    ['[2024-03-23..2024-03-25]', 'between March 23 and 25, 2024', 'between Mar 23 and 25, 2024'],
    ['[2021,2022,2024]', '2021, 2022, or 2024', '2021, 2022, or 2024'],
    ['{2024-03-22,2024-03-24}', 'March 22, 2024 and March 24, 2024', 'Mar 22, 2024 and Mar 24, 2024'],
  ])('%s is "%s", in short "%s"', (edtf, long, short) => {
    inEveryZone(() => {
      expect(formatDate(read(edtf), enUs, 'long')).toBe(long);
      expect(formatDate(read(edtf), enUs, 'short')).toBe(short);
    });
  });
});

describe('whatever the language', () => {
  test('every form has words, and no two forms of one date have the same', () => {
    const forms = [
      '2024',
      '2024~',
      '2024?',
      '2024%',
      '2024/..',
      '2024/',
      '../2024',
      '/2024',
      '[2024..]',
      '[..2024]',
      '{2024..}',
    ];
    for (const language of LANGUAGES) {
      for (const length of ['long', 'short'] as const) {
        expect(new Set(forms.map((edtf) => formatDate(read(edtf), language, length))).size).toBe(forms.length);
      }
    }
    fc.assert(
      fc.property(
        anyEdtf,
        fc.constantFrom(...LANGUAGES),
        fc.constantFrom('long', 'short'),
        (edtf, language, length) => {
          const words = formatDate(read(edtf), language, length);
          expect(words).toMatch(/\d/);
          expect(words).not.toMatch(/[{}]|undefined|NaN|^\s|\s$|\s\s/);
        },
      ),
    );
  });

  test('a template has no name in braces but those that it is filled with', () => {
    for (const { long, short } of LANGUAGES) {
      const texts = [long, short]
        .flatMap((words) => Object.values(words) as unknown[])
        .flatMap((text) => (typeof text === 'string' ? [text] : Object.values(text as object)));
      expect(texts.join(' ').replace(/\{(date|start|end|year|nextYear)\}/g, '')).not.toMatch(/[{}]/);
    }
  });

  test('names and order of words come from its table alone', () => {
    const changed: Language = {
      ...enGb,
      tag: 'de',
      t: german.t,
      locale: de,
      long: {
        ...enGb.long,
        day: 'd. MMMM y',
        since: 'seit {date}',
        orLater: 'am {date} oder danach',
        uncertain: 'vielleicht {date}',
      },
    };
    expect(formatDate(read('2023-03/..'), changed, 'long')).toBe('seit März 2023');
    expect(formatDate(read('[2024-03-23..]'), changed, 'long')).toBe('am 23. März 2024 oder danach');
    expect(formatDate(read('2024-03-23?'), changed, 'long')).toBe('vielleicht 23. März 2024');
    expect(formatDate(read('{2021,2024}'), changed, 'long')).toBe('2021 und 2024');
  });
});

describe('the datetime attribute', () => {
  test.each([
    ['2024-03-22', '2024-03-22'],
    ['2024-03', '2024-03'],
    ['2024', '2024'],
    ['0850', '0850'],
    ['2024-03-22/2024-03-22', '2024-03-22'],
  ])('of %s is %s', (edtf, value) => {
    inEveryZone(() => {
      expect(datetimeAttribute(read(edtf))).toBe(value);
    });
  });

  test.each([
    '2024~',
    '2024-03-22?',
    '2024-03-XX',
    '2024-1X',
    '2024-21',
    '199X',
    '19XX',
    '2023/2024',
    '2023/..',
    '/2024',
    '[2024-03-23..]',
    '{2024,2025}',
  ])('is absent for %s', (edtf) => {
    expect(datetimeAttribute(read(edtf))).toBeNull();
  });
});

describe('in German', () => {
  test.each([
    ['2024-03-22', '22. März 2024', '22. März 2024'],
    ['2024-03', 'März 2024', 'März 2024'],
    ['199X', 'die 1990er Jahre', '1990er'],
    ['2024-24', 'Winter 2024/25', 'Winter 2024/25'],
    ['2024-03-22/2024-03-24', '22.–24. März 2024', '22.–24. März 2024'],
    ['2024-03-22/2024-04-05', '22. März bis 5. April 2024', '22. März – 5. Apr. 2024'],
    ['[2024-03-23..]', '23. März 2024 oder später', '23. März 2024 oder später'],
    ['2024?', '2024, unsicher', 'vielleicht 2024'],
  ])('%s is %s, in short %s', (edtf, long, short) => {
    expect(formatDate(read(edtf), german, 'long')).toBe(long);
    expect(formatDate(read(edtf), german, 'short')).toBe(short);
  });
});

describe('the language', () => {
  test('is that of the tag, else the first with the same base', () => {
    expect(pickLanguage('en-US')).toEqual({ ok: true, language: enUs });
    expect(pickLanguage('en-us')).toEqual({ ok: true, language: enUs });
    expect(pickLanguage('en')).toEqual({ ok: true, language: enGb });
    expect(pickLanguage('en-AU')).toEqual({ ok: true, language: enGb });
  });

  test('is refused with the tags that there are where there is none', () => {
    expect(pickLanguage('cy')).toEqual({ ok: false, available: ['en-GB', 'en-US', 'de'] });
    expect(pickLanguage('')).toEqual({ ok: false, available: ['en-GB', 'en-US', 'de'] });
  });
});
