import slugify from '@sindresorhus/slugify';
import { id as idSchema } from '../../schemas/fields.ts';
import { allEntries } from '../entries.ts';
import { issueAt, type Rule } from '../issue.ts';

export const id: Rule = {
  name: 'id',
  asks: 'The name of every article, claim and event can stand in an address.',
  check: (corpus) =>
    allEntries(corpus)
      .filter((entry) => entry.file.endsWith('.mdx') && !idSchema.safeParse(entry.id).success)
      .map((entry) => {
        const clean = slugify(entry.id, { decamelize: false }).replace(/[^a-z\d-]+/g, '');
        return issueAt(entry, [], {
          message: `The name "${entry.id}" cannot be an address: it may only hold small letters, digits and single hyphens.`,
          remedy:
            clean === '' ? 'Rename the file in small Latin letters.' : `Rename the file, for instance to ${clean}.mdx.`,
        });
      }),
};
