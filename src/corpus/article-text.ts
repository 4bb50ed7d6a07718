import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { readText, type ArticleText } from '../model/article-text.ts';

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkGfm);
const toHast = unified().use(remarkRehype);

/**
 * The text of an article as a reader gets it, from the MDX of its body.
 *
 * @throws where the body is not MDX, with the line in the message's `place`
 */
export function parseArticleText(body: string): ArticleText {
  return readText(toHast.runSync(parser.parse(body)));
}
