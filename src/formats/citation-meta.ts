import type { Messages } from '../messages/en.ts';
import type { Claim, Story } from '../model/story/story.ts';

/**
 * What Zotero reads of a claim's page, beside title and description: that it is a web page, not a journal's article, and
 * its date. Where the day of its last change is not known it says that there is none, since Zotero takes the first
 * date on the page otherwise, which is of what the claim tells.
 *
 * @param page its whole address, where the site has one
 * @see https://github.com/zotero/translators/blob/master/Embedded%20Metadata.js
 */
export function listCitationMeta({ data }: Claim, page: string | undefined, { site }: Story, t: Messages): Meta[] {
  const dated = data.changed ?? data.added;
  return [
    { name: 'z:itemType', content: 'webpage' },
    { name: 'citation_title', content: data.statement },
    { name: 'citation_date', content: dated?.edtf ?? t.shell.undated },
    { name: 'citation_language', content: site.language },
    ...(page === undefined ? [] : [{ name: 'citation_public_url', content: page }]),
  ];
}

interface Meta {
  name: string;
  content: string;
}
