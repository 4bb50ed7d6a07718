import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { hasErrors } from '../../src/checks/report.ts';
import { runChecks } from '../../src/checks/run-checks.ts';
import { readCorpus } from '../../src/corpus/read-corpus.ts';

/**
 * Changes something of a site of many stories at random, as its editors might, so that the checks still find no error.
 *
 * @param root the folder that holds `content/` and, where the code is to be changed too, a `src/` of its own
 * @param random gives a number from 0 to 1
 * @returns what was done
 */
export function editSite(root: string, random: () => number): string {
  const names = Object.keys(edits);
  const before = `${root}.before`;
  for (let tries = 0; tries < 100; tries++) {
    const name = names[Math.floor(random() * names.length)] ?? 'the names';
    cpSync(join(root, 'content'), before, { recursive: true });
    try {
      if (edits[name]?.({ root, random }) === true && isSound(root)) return name;
      rmSync(join(root, 'content'), { recursive: true });
      renameSync(before, join(root, 'content'));
    } finally {
      rmSync(before, { recursive: true, force: true });
    }
  }
  throw new Error('No edit left the content without errors.');
}

function isSound(root: string): boolean {
  return !hasErrors(runChecks(readCorpus(root), '2026-11-29'));
}

/** Each says whether there was something to change. */
const edits: Record<string, (site: Edited) => boolean> = {
  'a word of an article': (site) =>
    change(pickFile(site, 'articles'), (text) => {
      const words = [...text.slice(text.indexOf('\n---\n')).matchAll(/(?<= )[a-z]{4,}(?= )/g)].map(([word]) => word);
      const word = pick(words, site);
      return word === undefined
        ? text
        : text.replace(` ${word} `, ` ${word}${pick(['é', 'n', 'ő', 's'], site) ?? ''} `);
    }),
  'the title of an article': (site) => changeField(pickFile(site, 'articles'), 'title', `Title ${number(site)}`),
  'the statement of a claim': (site) => changeField(pickFile(site, 'claims'), 'statement', `Statement ${number(site)}`),
  'a claim taken out': (site) => take(pickFile(site, 'claims')),
  'an event taken out': (site) => take(pickFile(site, 'events')),
  'a claim renamed': (site) => {
    const file = pickFile(site, 'claims');
    if (file === undefined) return false;
    const former = basename(file, '.mdx');
    const name = `renamed-${number(site)}`;
    change(file, (text) => text.replace(/^---\n/, `---\nwas: [${former}]\n`));
    renameSync(file, file.replace(/[^/]+$/, `${name}.mdx`));
    return changeAll(site, (text) => text.replaceAll(`/${former}]`, `/${name}]`));
  },
  'an article and what quotes it moved to another story': (site) => {
    const [from, to] = [pick(stories(site), site), pick(stories(site), site)];
    const file = from === to ? undefined : pickFile(site, 'articles', from);
    if (file === undefined || to === undefined) return false;
    const id = basename(file, '.mdx');
    for (const kind of ['claims', 'events'])
      for (const entry of listEntries(join(site.root, 'content', from ?? '', kind)))
        if (readFileSync(entry, 'utf8').includes(`article: ${id}`)) rmSync(entry);
    changeField(file, 'letter', 'Z');
    renameSync(file, join(site.root, 'content', to, 'articles', basename(file)));
    return true;
  },
  'the title of a story': (site) => changeField(storyFile(site), 'title', `Story ${number(site)}`),
  'a story renamed': (site) => {
    const story = pick(stories(site).slice(1), site);
    if (story === undefined) return false;
    const name = `story-${number(site)}`;
    renameSync(join(site.root, 'content', story), join(site.root, 'content', name));
    return changeAll(site, (text) => text.replaceAll(`${story}/`, `${name}/`));
  },
  'a story added': (site) => {
    const folder = join(site.root, 'content');
    const name = `added-${number(site)}`;
    cpSync(join(folder, pick(stories(site), site) ?? ''), join(folder, name), { recursive: true });
    return changeField(join(folder, name, 'story.yaml'), 'title', `Added ${number(site)}`);
  },
  'a story taken out': (site) => {
    const story = pick(stories(site).slice(1), site);
    if (story !== undefined) rmSync(join(site.root, 'content', story), { recursive: true });
    return story !== undefined;
  },
  'another story at the root': (site) => {
    const [front, story] = [stories(site)[0], pick(stories(site), site)];
    if (story === undefined || story === front) return false;
    change(join(site.root, 'content', front ?? '', 'story.yaml'), (text) => `${text}wasFront: true\n`);
    return changeField(join(site.root, 'content/site.yaml'), 'front', story);
  },
  'the title of the site': (site) => changeField(join(site.root, 'content/site.yaml'), 'title', `Site ${number(site)}`),
  'the names': (site) =>
    change(join(site.root, 'content/names.yaml'), (text) =>
      text.replace(/(?<=name: )\S.*/, (name) => `${name.replaceAll('"', '')} ${number(site)}`),
    ),
  'a style': (site) =>
    change(join(site.root, 'src/styles/parts.css'), (text) => `${text}\n.b${number(site)}{color:red}`),
  'a component': (site) =>
    change(join(site.root, 'src/components/shell/SiteFooter.astro'), (text) =>
      text.replace('<footer', `<footer data-n="${number(site)}"`),
    ),
  'a script': (site) =>
    change(join(site.root, 'src/scripts/settings.ts'), (text) => `${text}\nconsole.debug(${number(site)});\n`),
};

/** The ids of the stories, that of the one at the root first. */
function stories({ root }: Edited): string[] {
  return readCorpus(root).stories.map(({ id }) => id);
}

function pickFile(site: Edited, kind: string, story = pick(stories(site), site)): string | undefined {
  return pick(listEntries(join(site.root, 'content', story ?? '', kind)), site);
}

function storyFile(site: Edited): string {
  return join(site.root, 'content', pick(stories(site), site) ?? '', 'story.yaml');
}

function listEntries(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
}

function take(file: string | undefined): boolean {
  if (file !== undefined) rmSync(file);
  return file !== undefined;
}

function changeField(file: string | undefined, name: string, value: string): boolean {
  return change(file, (text) => text.replace(new RegExp(`^${name}: .*$`, 'm'), `${name}: ${value}`));
}

/** Changes all files of the content. */
function changeAll({ root }: Edited, edit: (text: string) => string): true {
  for (const name of readdirSync(join(root, 'content'), { recursive: true, encoding: 'utf8' }))
    if (/\.(?:mdx|yaml)$/.test(name)) change(join(root, 'content', name), edit);
  return true;
}

function change(file: string | undefined, edit: (text: string) => string): boolean {
  if (file === undefined || !existsSync(file)) return false;
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, edit(text));
  return edit(text) !== text;
}

function pick<T>(items: readonly T[], { random }: Edited): T | undefined {
  return items[Math.floor(random() * items.length)];
}

function number({ random }: Edited): number {
  return Math.floor(random() * 1e6);
}

interface Edited {
  root: string;
  random: () => number;
}
