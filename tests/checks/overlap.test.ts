import { expect, test } from 'vitest';
import { runChecks } from '../../src/checks/run-checks.ts';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { edit, makeContent } from '../support/make-content.ts';

test('Passages of two articles are not one inside the other, wherever each stands in its own', () => {
  const { root, remove } = makeContent(
    edit('content/articles/evening-post.mdx', 'sha256: ', '# '),
    edit('content/articles/price-of-storage.mdx', 'sha256: ', '# '),
  );
  try {
    const corpus = readCorpus(root);
    const [article, other] = corpus.articles;
    const [claim] = corpus.claims;
    if (!article || !other || !claim) throw new Error('The harbour has two articles and claims.');
    const quoteOf = (id: string, length: number) => corpus.texts.get(id)?.text.slice(0, length) ?? '';
    const passage = { voice: 'asserted' } as const;
    claim.data.passages = [
      { ...passage, article: article.id, quote: quoteOf(article.id, 40) },
      { ...passage, article: other.id, quote: quoteOf(other.id, 20) },
    ] as typeof claim.data.passages;
    const found = () => runChecks(corpus, '2021-04-01').filter(({ rule }) => rule === 'overlap');
    expect(found()).toEqual([]);
    claim.data.passages[1] = {
      ...claim.data.passages[0],
      quote: quoteOf(article.id, 20),
    } as (typeof claim.data.passages)[0];
    expect(found()).toHaveLength(1);
  } finally {
    remove();
  }
});
