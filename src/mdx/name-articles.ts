import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { currentCorpus } from '../corpus/current-corpus.ts';
import { findStory } from '../corpus/find-story.ts';
import { namesByLetter, nameArticles } from '../model/story/own-words.ts';

/**
 * Put the articles' names in the place of their markers, in the bodies of claims and events: those are the site's own
 * words, as the front matter is. The bodies of articles are not.
 *
 * @throws where a marker stands for no article; the checks refuse that
 */
export function nameArticlesInBodies() {
  return (tree: Root, file: VFile): void => {
    const found = /^(.*\/)(content\/(?:[^/]+\/)?(?:claims|events)\/.*)$/.exec(file.path.replaceAll('\\', '/'));
    const [, root, path] = found ?? [];
    if (root === undefined || path === undefined) return;
    const names = namesByLetter(findStory(currentCorpus(root), path).articles);
    visit(tree, 'text', (node) => {
      node.value = nameArticles(node.value, names);
    });
  };
}
