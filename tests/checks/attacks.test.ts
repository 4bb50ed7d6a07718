import { describe, expect, test } from 'vitest';
import { attackingAddresses, attackingBodies, importAttacks } from '../support/attacks.ts';
import { findErrors } from '../support/attacked-content.ts';
import { listTextFields, makeFullContent, withText, writeFullContent } from '../support/full-content.ts';

const sound = makeFullContent();

describe('What would run code in a reader’s browser is refused', () => {
  test('in the fields that hold an address, whatever its scheme', () => {
    expect(findErrors(writeFullContent(sound))).toEqual([]);
    const addresses = listTextFields().filter(({ path }) =>
      ['url', 'address', 'editor', 'contact', 'page'].includes(path.at(-1) ?? ''),
    );
    expect(addresses.length).toBeGreaterThan(7);
    for (const { collection, path } of addresses) {
      for (const address of attackingAddresses.slice(0, -1)) {
        const errors = findErrors(writeFullContent(withText(sound, collection, path, address)));
        expect(errors, `${collection}.${path.join('.')}: ${address}`).not.toEqual([]);
      }
    }
  });

  test.each(['articles', 'claims', 'events'])('in the bodies of %s', (kind) => {
    const files = writeFullContent(sound);
    const [path = ''] = Object.keys(files).filter((file) => file.startsWith(`content/${kind}/`));
    for (const body of attackingBodies) {
      const errors = findErrors({ ...files, [path]: `${files[path] ?? ''}\n\n${body}\n` });
      // That the article is not as it was sealed is another fault.
      expect(
        errors.filter((error) => /^(?:code|direction|link|readable|text):/.test(error)),
        body,
      ).not.toEqual([]);
    }
  });
});

test('An article that was pasted with such code in it is sound once it is imported: it is text', () => {
  expect(findErrors(writeFullContent(makeFullContent(importAttacks())))).toEqual([]);
  expect(importAttacks()).toMatch(/script/);
});
