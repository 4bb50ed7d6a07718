import { expect, test } from 'vitest';
import { listRenamed } from '../../src/corpus/list-renamed.ts';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { addStory, edit, makeContent, moveStory } from '../support/make-content.ts';

test('A story that stood at the root leads from the addresses that it had there to those that it has', () => {
  const { root, remove } = makeContent(
    moveStory('harbour'),
    addStory('storm'),
    edit('content/site.yaml', 'front: harbour', 'front: storm'),
    edit('content/harbour/story.yaml', 'title:', 'wasFront: true\ntitle:'),
    edit('content/harbour/claims/injured.mdx', 'topic: fire', 'was: [hurt]\ntopic: fire'),
  );
  try {
    const renamed = listRenamed(readCorpus(root));
    expect(renamed).toContainEqual({ from: 'claims/injured/', to: 'harbour/claims/injured/' });
    expect(renamed).toContainEqual({ from: 'articles/evening-post/', to: 'harbour/articles/evening-post/' });
    expect(renamed).toContainEqual({ from: 'harbour/claims/hurt/', to: 'harbour/claims/injured/' });
  } finally {
    remove();
  }
});
