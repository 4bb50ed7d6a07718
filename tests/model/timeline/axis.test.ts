import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { enGb } from '../../../src/messages/en.ts';
import { enUs } from '../../../src/messages/en-us.ts';
import { layoutAxis, measureLabel } from '../../../src/model/timeline/axis.ts';
import { buildScale } from '../../../src/model/timeline/scale.ts';
import { anyEdtf, inEveryZone, read } from '../dates/edtf-samples.ts';

describe('the words on the scale', () => {
  test.each([
    ['2024-03-22', '2024-03-24', '22–24 Mar 2024', '22 23 24'],
    ['2023-11', '2024-03', 'Nov 2023 – Mar 2024', 'Dec Jan Feb Mar'],
    ['9999-12-29', '9999-12-31', '29–31 Dec 9999', '29 30 31'],
    ['1979', '2009', '1979–2009', '1980 1985 1990 1995 2000 2005'],
  ])('from %s to %s are “%s” and %s', (from, to, span, ticks) => {
    inEveryZone(() => {
      const scale = buildScale([read(from), read(to)]);
      const { labels, rows } = scale ? layoutAxis({ scale, width: 420, language: enGb }) : { labels: [], rows: 0 };
      const textOf = (wanted: (row: number) => boolean) =>
        labels
          .filter(({ row }) => wanted(row))
          .map(({ text }) => text)
          .join(' ');
      expect(textOf((row) => row < rows - 1)).toBe(span);
      expect(textOf((row) => row === rows - 1)).toBe(ticks);
    });
  });

  test('never meet, at the width that they are laid out for or a greater one', () => {
    const width = fc.integer({ min: 240, max: 700 });
    const language = fc.constantFrom(enGb, enUs);
    const wider = fc.integer({ min: 0, max: 900 });
    fc.assert(
      fc.property(
        fc.array(anyEdtf, { minLength: 1, maxLength: 25 }),
        width,
        wider,
        language,
        (texts, least, more, words) => {
          const scale = buildScale(texts.map(read));
          if (scale === null) return;
          const { labels, rows, leads } = layoutAxis({ scale, width: least, language: words });
          expect(labels.length).toBeGreaterThan(0);
          for (let row = 0; row < rows; row++) {
            const boxes = labels.filter((label) => label.row === row).map((label) => measureLabel(label, least + more));
            for (const [index, { left, right }] of boxes.entries()) {
              expect(left).toBeGreaterThanOrEqual(Math.max(0, boxes[index - 1]?.right ?? 0));
              expect(right).toBeLessThanOrEqual(least + more + 1e-9);
              const crossing = leads.filter(
                (at) => (at / 100) * (least + more) > left && (at / 100) * (least + more) < right,
              );
              if (row === 1 && rows === 3) expect(crossing).toEqual([]);
            }
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
