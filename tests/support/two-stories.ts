import { appendFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { crocus, makeSite, type Site } from './build-site.ts';
import { edit, makeContent, moveStory } from './make-content.ts';

/** The content of a whole publication and of the harbour on one site, with a name and a claim that lead from one to the other. */
export function makeTwoStories(): Site {
  const site = makeSite({ from: crocus });
  moveStory('crocus')(site.root);
  const other = makeContent(moveStory('harbour'));
  renameSync(join(other.root, 'content/harbour'), join(site.root, 'content/harbour'));
  other.remove();
  edit('content/harbour/claims/injured.mdx', 'related: [', 'related: [crocus/death-toll, ')(site.root);
  appendFileSync(
    join(site.root, 'content/names.yaml'),
    '\n- { id: port, kind: place, name: A port or a hall, count: [port, concert] }\n',
  );
  return site;
}
