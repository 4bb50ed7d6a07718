/**
 * Which of the three kinds of source a text is: by its file's ending, else HTML if it begins like a page or a fragment
 * of one, else plain text. Markdown is never guessed, since plain text may hold any of its signs.
 */
export function detectFormat(name: string, text: string): SourceFormat {
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase();
  if (ending === 'html' || ending === 'htm' || ending === 'xhtml') return 'html';
  if (ending === 'md' || ending === 'markdown' || ending === 'mdx') return 'markdown';
  return /^\s*<(?:!doctype html|html|head|body|article|main|section|div|h1|p)[\s>]/i.test(text) ? 'html' : 'text';
}

export const sourceFormats = ['text', 'html', 'markdown'] as const;
export type SourceFormat = (typeof sourceFormats)[number];
