import { describe, expect, it } from 'vitest';

import { decodeSource } from '../../src/import/decode-source.ts';
import { detectFormat } from '../../src/import/detect-format.ts';
import { nextLetter } from '../../src/import/next-letter.ts';
import { isCleanId, proposeId } from '../../src/import/propose-id.ts';

describe('the proposed id', () => {
  it.each([
    ['A ruthless agenda', 'a-ruthless-agenda'],
    ["[IS-K's deadly ambush on Moscow]", 'is-ks-deadly-ambush-on-moscow'],
    ['Russia’s toll: 133', 'russias-toll-133'],
    ['Über die Brücke', 'ueber-die-bruecke'],
    ['Мост закрыт', 'most-zakryt'],
    ['BBC and McDonald', 'bbc-and-mcdonald'],
    ['大桥关闭', 'the-example-c'],
    ['!!!', 'the-example-c'],
    [
      'A very long headline that goes on and on until nobody reads it any more',
      'a-very-long-headline-that-goes-on-and-on-until-nobody-reads',
    ],
  ])('of "%s" is %s', (title, id) => {
    expect(proposeId('C', title, 'The Example')).toBe(id);
    expect(isCleanId(id)).toBe(true);
  });

  it('falls back on the letter where nothing can be written in Latin letters', () => {
    expect(proposeId('C', '大桥关闭', undefined)).toBe('article-c');
    expect(proposeId('C', 'x'.repeat(100), undefined)).toHaveLength(60);
  });

  it.each(['', '-a', 'a--b', 'A', 'a b', '../a', 'a.b', 'é', 'a'.repeat(81)])('is never "%s"', (id) => {
    expect(isCleanId(id)).toBe(false);
  });
});

describe('the next letter', () => {
  it.each([
    [[], 'A'],
    [['A', 'B'], 'C'],
    [['A', 'D'], 'E'],
    [['Z'], 'AA'],
    [['AZ', 'B'], 'BA'],
    [['', 'a', 'B'], 'C'],
  ])('after %j is %s, gaps left open', (given, letter) => {
    expect(nextLetter(given)).toBe(letter);
  });
});

describe('the bytes of a file', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);

  it('are read without their byte order mark', () => {
    expect(decodeSource(bytes('\uFEFFText.'), 'a.txt')).toBe('Text.');
  });

  it.each([
    ['not UTF-8', new Uint8Array([0x54, 0xe9, 0x74]), /a\.txt is not UTF-8 text.*Save it as UTF-8/],
    ['binary', bytes('one\ntwo\0'), /a\.txt holds a NUL character on line 2.*Save the article as text/],
    ['blank', bytes(' \n\u00a0'), /a\.txt is empty\. Paste/],
  ])('are refused where they are %s, with the remedy', (_name, source, message) => {
    expect(() => decodeSource(source, 'a.txt')).toThrow(message);
  });
});

describe('the format', () => {
  it.each([
    ['a.html', 'x', 'html'],
    ['a.MD', 'x', 'markdown'],
    ['a.txt', '# Not Markdown', 'text'],
    ['-', '<!DOCTYPE html><p>x', 'html'],
    ['-', '\n<p>x</p>', 'html'],
    ['-', '<3 is a heart', 'text'],
    ['-', '<present> he said', 'text'],
  ])('of %s with "%s" is %s', (name, text, format) => {
    expect(detectFormat(name, text)).toBe(format);
  });
});
