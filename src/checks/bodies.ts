import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Corpus, Entry } from '../corpus/read-corpus.ts';
import type { Position } from '../corpus/read-yaml.ts';
import { allEntries } from './entries.ts';

/** The bodies that could be read, those of entries with faults in their fields among them. */
export function findBodies(corpus: Corpus): { entry: Entry<unknown>; tree: Root }[] {
  return allEntries(corpus).flatMap((entry) => (entry.tree ? [{ entry, tree: entry.tree }] : []));
}

/** Every node of a body, in order. */
export function listNodes(tree: Root): Nodes[] {
  const nodes: Nodes[] = [];
  visit(tree, (node) => void nodes.push(node));
  return nodes;
}

/** Where a node stands, its lines counted from the body's first. */
export function placeOf({ position }: Nodes): Position {
  if (!position) return { line: 1, column: 1, length: 1 };
  const { start, end } = position;
  return { line: start.line, column: start.column, length: end.line === start.line ? end.column - start.column : 1 };
}
