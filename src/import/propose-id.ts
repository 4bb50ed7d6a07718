import slugify from '@sindresorhus/slugify';
import { id } from '../schemas/fields.ts';

/**
 * An id for an article, as it stands in its address: its title in small Latin letters, digits and hyphens, cut between
 * words at 60 characters. A title that cannot be written so (Chinese, say) gives way to the publisher's name, and that
 * to `article`, each with the article's letter. Without a title, likewise.
 */
export function proposeId(letter: string, title: string | undefined, publisher: string | undefined): string {
  const fromTitle = makeSlug(title ?? '');
  if (fromTitle.length >= 3) return fromTitle;
  const fromPublisher = makeSlug(publisher ?? '');
  return `${fromPublisher.length >= 2 ? fromPublisher : 'article'}-${letter.toLowerCase()}`;
}

/** Whether a text can be an id, and so an address, and is short enough for a file's name. */
export function isCleanId(text: string): boolean {
  return id.max(80).safeParse(text).success;
}

function makeSlug(text: string): string {
  // The slug's rules know contractions only with a straight apostrophe; what is still not Latin afterwards is dropped.
  const slug = slugify(text.slice(0, 300).replaceAll('’', "'"), { decamelize: false, customReplacements: [["'", '']] })
    .replace(/[^a-z\d-]+/g, '')
    .replace(/-{2,}/g, '-')
    .replace(/^-|-$/g, '');
  return slug.length <= 60
    ? slug
    : slug
        .slice(0, 61)
        .replace(/-[^-]*$/, '')
        .slice(0, 60);
}
