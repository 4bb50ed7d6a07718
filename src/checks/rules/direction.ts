import { toString } from 'mdast-util-to-string';
import { turnsDirection } from '../../model/passages/direction.ts';
import { findBodies, listNodes, placeOf } from '../bodies.ts';
import { allFields } from '../fields.ts';
import { issueAt, issueInBody, type Rule } from '../issue.ts';

export const direction: Rule = {
  name: 'direction',
  asks: 'No text turns the order in which it or what follows it is shown.',
  check: (corpus) => [
    ...allFields(corpus).flatMap(({ entry, path, part, value }) =>
      typeof value === 'string' && turnsDirection(value) ? issueAt(entry, path, { ...describeFault(value), part }) : [],
    ),
    ...findBodies(corpus).flatMap(({ entry, tree }) =>
      listNodes(tree)
        .filter(({ type }) => ['paragraph', 'heading', 'tableCell'].includes(type))
        .filter((node) => turnsDirection(toString(node)))
        .map((node) => issueInBody(entry, placeOf(node), describeFault(toString(node)))),
    ),
  ],
};

function describeFault(words: string) {
  const codes = [...new Set(words.match(/[\u202A-\u202E\u2066-\u2069]/g))].map(
    (character) => `U+${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return {
    message: `The text holds ${codes.join(' and ')}, which is not seen, and turns the order of letters and digits.`,
    remedy:
      'Take it out. Where a text runs from right to left, the marks U+200E and U+200F are enough, or U+2067 that U+2069 ends.',
  };
}
