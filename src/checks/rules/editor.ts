import { issueAt, type Rule } from '../issue.ts';

export const editor: Rule = {
  name: 'editor',
  asks: 'A site that is built for an address on the web names an editor whom readers can reach.',
  check: (corpus, _today, { siteUrl: asked }) =>
    corpus.site.flatMap((entry) => {
      const { editor: address } = entry.data;
      // As the build has it: the environment wins over what is written.
      const siteUrl = asked === '' ? entry.data.address : (asked ?? entry.data.address);
      if (siteUrl === undefined || onThisMachine.test(siteUrl) || address === undefined || !placeholder.test(address))
        return [];
      return issueAt(entry, ['editor'], {
        message: `The editor’s address "${address}" is a placeholder, and the site is built for ${siteUrl}.`,
        remedy: 'Write an address at which readers can report errors, or take `editor` out.',
      });
    }),
};

const onThisMachine = /^https?:\/\/localhost(?::\d+)?(?:\/|$)/;

/**
 * An address under a name that is kept for examples and never leads anywhere.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6761
 */
const placeholder = /[@.](?:example\.(?:com|net|org)|example|invalid|test|localhost)$/i;
