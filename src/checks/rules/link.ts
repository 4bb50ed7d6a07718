import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { findBodies, placeOf } from '../bodies.ts';
import { issueInBody, type Issue, type Rule } from '../issue.ts';

export const link: Rule = {
  name: 'link',
  asks: 'A link leads to an address of this site, or by http, https or mailto; a picture is one of this site.',
  check: (corpus) =>
    findBodies(corpus).flatMap(({ entry, tree }) => {
      const issues: Issue[] = [];
      visit(tree, (node: Nodes) => {
        const fault = findFault(node);
        if (fault) issues.push(issueInBody(entry, placeOf(node), { rule: 'link', ...fault }));
      });
      return issues;
    }),
};

function findFault(node: Nodes): { message: string; remedy: string } | null {
  if (node.type === 'image' && leadsAway(node.url)) {
    return {
      message: `The picture ${node.url} would be fetched from another site by everyone who reads the page.`,
      remedy: 'Take it out, or put the picture into public/ and write its address here.',
    };
  }
  if (node.type !== 'link' && node.type !== 'definition' && node.type !== 'image') return null;
  const scheme = schemeOf(node.url);
  if (scheme === null || allowed.includes(scheme)) return null;
  return {
    message: `The link to "${node.url}" has the scheme "${scheme}:".`,
    remedy: 'Only http:, https: and mailto: may be followed from here; take the link out, and leave its words.',
  };
}

/** The scheme of an address, as a browser reads it: without regard to white space and control characters. */
function schemeOf(address: string): string | null {
  return /^([a-z][a-z0-9+.-]*):/i.exec(address.replace(/[\p{Cc}\s]/gu, ''))?.[1]?.toLowerCase() ?? null;
}

function leadsAway(address: string): boolean {
  return schemeOf(address) !== null || /^[\s\p{Cc}]*[/\\]{2}/u.test(address);
}

const allowed = ['http', 'https', 'mailto'];
