import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { makeSite } from '../../support/build-site.ts';
import { editContent } from '../../support/edit-content.ts';
import { testPublication } from '../../support/test-publication.ts';

testPublication('A publication without claims', () => {
  const site = makeSite({ from: 'tests/fixtures/harbour' });
  rmSync(join(site.root, 'content/claims'), { recursive: true });
  const { read, write } = editContent(site);
  write('content/events/fire.mdx', read('content/events/fire.mdx').replace(/^claims:.*\n/m, ''));
  return site;
});
