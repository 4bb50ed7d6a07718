import type { Corpus, Entry } from '../corpus/read-corpus.ts';
import { languageTag } from '../schemas/fields.ts';
import type { ArticleData } from '../schemas/article.ts';

/**
 * The articles that have a text, with the fields that the rules need to ask for them. Articles with faults in their fields
 * are among them, so that one that was just imported is asked for at once.
 */
export function articlesWithText(corpus: Corpus): Entry<AskedArticle>[] {
  const faulty = corpus.invalid.flatMap(({ entry }) => {
    if (entry.collection !== 'articles') return [];
    const language = languageTag.safeParse((entry.data as Partial<ArticleData>).language);
    return [{ ...entry, data: { language: language.success ? language.data : 'und' } }];
  });
  return [...corpus.articles, ...faulty].filter(({ id }) => /[\p{L}\p{N}]/u.test(corpus.texts.get(id)?.text ?? ''));
}

export type AskedArticle = Pick<ArticleData, 'language' | 'changed'>;
