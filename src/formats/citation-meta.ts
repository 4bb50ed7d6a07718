import type { Messages } from '../messages/en.ts';
import { describeCited } from '../model/story/cite.ts';
import type { Claim, ClaimState, Story } from '../model/story/story.ts';

/**
 * What Zotero reads of the page of a claim or of one of its states, beside title and description: that it is a web page, not a journal's article, and
 * its date. Where the day of its last change is not known it says that there is none, since Zotero takes the first
 * date on the page otherwise, which is of what the claim tells.
 *
 * @param page its whole address, where the site has one
 * @param state the state of the claim whose page it is; without it, the claim's own
 * @see https://github.com/zotero/translators/blob/master/Embedded%20Metadata.js
 */
export function listCitationMeta(
  claim: Claim,
  page: string | undefined,
  { site }: Story,
  t: Messages,
  state?: ClaimState,
): Meta[] {
  const { statement, date } = describeCited(claim, state);
  return [
    { name: 'z:itemType', content: 'webpage' },
    { name: 'citation_title', content: statement },
    { name: 'citation_date', content: date?.edtf ?? t.shell.undated },
    { name: 'citation_language', content: site.language },
    ...(page === undefined ? [] : [{ name: 'citation_public_url', content: page }]),
  ];
}

interface Meta {
  name: string;
  content: string;
}
