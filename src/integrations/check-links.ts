import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { Parser } from 'htmlparser2';
import { currentPlan } from '../build/build-plan.ts';
import type { StoryHead } from '../build/kept-stories.ts';
import { decodeAddress } from '../model/story/addresses.ts';
import { fault } from '../site/fault.ts';
import { listFiles } from '../site/list-files.ts';

/**
 * Follow every link, picture, script and style of the built pages within the site, before the swap: what leads to a file
 * or a part of a page that is not there, or out of the base path, ends the build. What editors write is checked before
 * the build; what components make, and where on a page a link leads, can only be seen here.
 */
export function checkLinks(): AstroIntegration {
  let base: string;
  return {
    name: 'claimline:check-links',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:done': async ({ dir }) => {
        const broken = await findBrokenLinks(fileURLToPath(dir), base, currentPlan()?.kept);
        if (broken.length === 0) return;
        throw fault(
          `Links of the built pages lead nowhere, so the last site was left in place.\n\n${broken.map(({ page, address, reason, remedy }) => `  ${page}: "${address}" ${reason}\n    ${remedy}`).join('\n\n')}`,
        );
      },
    },
  };
}

/**
 * The addresses in the pages of a folder that lead nowhere within the site. The page of specimens is left out: it shows
 * articles and events that the site does not have.
 *
 * @param base the base path, with a slash at its end
 * @param kept the stories whose pages were taken from an earlier build, which looked at what leads from one to another
 */
export async function findBrokenLinks(
  folder: string,
  base: string,
  kept: readonly Pick<StoryHead, 'links' | 'files'>[] = [],
): Promise<BrokenLink[]> {
  const files = new Set(listFiles(folder));
  const pages = new Map<string, Page>();
  const keptFiles = new Set(kept.flatMap((story) => story.files.map(({ path }) => path)));
  for (const file of [...files].filter((name) => name.endsWith('.html') && !keptFiles.has(name))) {
    pages.set(file, readPage(await readFile(join(folder, file), 'utf8')));
  }
  // Of a story that was kept, what leads out of it is followed.
  const followed = [
    ...[...pages]
      .filter(([file]) => !file.startsWith('design/'))
      .map(([file, { addresses }]) => [file, addresses] as const),
    ...kept.flatMap(({ links }) => links),
  ];
  const find = (file: string) => {
    const page = pages.get(file) ?? readPage(readFileSync(join(folder, file), 'utf8'));
    pages.set(file, page);
    return page;
  };
  return followed.flatMap(([file, addresses]) =>
    [...addresses].flatMap((address) => {
      const page = addressOfFile(file, base);
      const found = findFault(address, page, base, files, find);
      return found ? [{ page, address, ...found }] : [];
    }),
  );
}

/**
 * The addresses in the pages of a story that lead out of it, each with the first page that has it.
 *
 * @param files the files of the story, by their paths from the folder of the site
 * @param base the base path, with a slash at its end
 */
export function listOutwardLinks(
  files: readonly (readonly [path: string, bytes: Uint8Array])[],
  base: string,
): [file: string, addresses: string[]][] {
  const pages = new Map(
    files.flatMap(([file, bytes]) =>
      file.endsWith('.html') ? [[file, readPage(Buffer.from(bytes).toString('utf8'))] as const] : [],
    ),
  );
  const own = new Set(files.map(([file]) => file));
  const seen = new Set<string>();
  return [...pages].map(([file, { addresses }]) => [
    file,
    [...addresses].filter((address) => {
      const url = URL.parse(address, `${here}${addressOfFile(file, base)}`);
      const isNew = !url || (url.origin === here && !seen.has(url.pathname + url.hash));
      if (url) seen.add(url.pathname + url.hash);
      return isNew && findFault(address, addressOfFile(file, base), base, own, (path) => pages.get(path)) !== null;
    }),
  ]);
}

/** The address at which a file stands. */
function addressOfFile(file: string, base: string): string {
  return base + file.replace(/(^|\/)index\.html$/, '$1');
}

function findFault(
  address: string,
  page: string,
  base: string,
  files: ReadonlySet<string>,
  find: (file: string) => Page | undefined,
): Pick<BrokenLink, 'reason' | 'remedy'> | null {
  const url = URL.parse(address, `${here}${page}`);
  if (!url) return { reason: 'is no address.', remedy: 'Write it as a browser shows it, or take the link out.' };
  if (url.origin !== here) return null;
  const path = decodeAddress(url.pathname);
  if (!path.startsWith(base)) {
    return {
      reason: `leads out of the site, which is below ${base}.`,
      remedy: 'Write the whole address, with its host, or one of this site.',
    };
  }
  const inside = path.slice(base.length);
  const file = inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
  if (!files.has(file)) {
    return files.has(`${file}/index.html`)
      ? { reason: 'lacks the slash at its end.', remedy: `Write ${url.pathname}/.` }
      : {
          reason: 'leads to nothing that was built.',
          remedy: 'Correct it, take it out, or put the file into public/.',
        };
  }
  const anchor = decodeAddress(url.hash.slice(1));
  if (anchor === '' || !file.endsWith('.html') || find(file)?.anchors.has(anchor) !== false) return null;
  return {
    reason: `leads to no part of ${url.pathname}: no element has the id "${anchor}".`,
    remedy: 'Name an id that is there, or leave the part after # out.',
  };
}

/** Every address that a page names, and every id that it has. */
function readPage(html: string): Page {
  const page: Page = { addresses: new Set(), anchors: new Set() };
  const parser = new Parser({
    onopentag: (name, { id, href, src, action }) => {
      if (id !== undefined) page.anchors.add(id);
      const isOnlyNamed = name === 'link' && !href?.startsWith('/');
      for (const address of isOnlyNamed ? [] : [href, src, action])
        if (address !== undefined) page.addresses.add(address);
    },
  });
  parser.end(html);
  return page;
}

const here = 'http://site.invalid';

interface Page {
  addresses: Set<string>;
  anchors: Set<string>;
}

export interface BrokenLink {
  /** The address of the page that has it, with the base path. */
  page: string;
  address: string;
  reason: string;
  remedy: string;
}
