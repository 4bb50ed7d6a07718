import { escapeHtml } from '../model/escape-html.ts';
import type { Claim, ClaimState, Story } from '../model/story/story.ts';
import type { Whereabouts } from './whereabouts.ts';

/** The HTML with which a page of another site shows the card of a state. It needs no script there. */
export function writeFrame({ id }: Claim, { name, data }: ClaimState, { to, address }: Whereabouts): string {
  return `<iframe src="${address(to.card(id, name))}" title="${escapeHtml(data.statement)}" width="100%" height="${String(height)}" loading="lazy"></iframe>`;
}

/**
 * The card of a state as oEmbed has it, for programs that make a frame of an address: a static file cannot heed how wide
 * or high they want it.
 *
 * @see https://oembed.com
 */
export function toOEmbed(claim: Claim, state: ClaimState, { site }: Story, where: Whereabouts): object {
  return {
    version: '1.0',
    type: 'rich',
    title: state.data.statement,
    provider_name: site.title,
    provider_url: where.address(where.to.home()),
    html: writeFrame(claim, state, where),
    width: 600,
    height,
  };
}

/** In CSS pixels: that of most cards on a phone; of a higher one, the frame scrolls. */
const height = 360;
