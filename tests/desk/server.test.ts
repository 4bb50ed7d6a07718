import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createDesk, type Desk, type Question, type State } from '../../src/desk/server/desk.ts';
import { findRefusal, type Asked } from '../../src/desk/server/guard.ts';
import { writeFiles } from '../../src/desk/server/write-files.ts';
import { makeContent, addStory, moveStory } from '../support/make-content.ts';

describe('A request to the desk', () => {
  const own: Asked = {
    method: 'POST',
    address: '::1',
    host: 'localhost:4321',
    origin: 'http://localhost:4321',
    token: 'w',
  };

  test('from its own page on this machine is answered', () => {
    expect(findRefusal(own, 'w')).toBeNull();
    const other = { address: '::ffff:127.0.0.1', host: '127.0.0.1:1', origin: 'http://127.0.0.1:1' };
    expect(findRefusal({ ...own, ...other }, 'w')).toBeNull();
  });

  test.each([
    ['another machine', { address: '192.168.0.7' }, 'from another'],
    [
      'a name that another site gave this machine',
      { host: 'evil.example:4321', origin: 'http://evil.example:4321' },
      'evil.example',
    ],
    ['a page of another origin', { origin: 'http://localhost:9' }, 'a page of http://localhost:9'],
    ['no page', { origin: undefined }, 'from no page'],
    ['a page without the word', { token: 'x' }, 'Load it again'],
    ['a link', { method: 'GET' }, 'POST only'],
  ])('from %s is refused with a sentence', (_who, part, words) => {
    expect(findRefusal({ ...own, ...part }, 'w')).toContain(words);
  });
});

describe('The desk', () => {
  let content: ReturnType<typeof makeContent>;
  let desk: Desk;
  const file = 'content/claims/injured.mdx';
  beforeEach(() => {
    content = makeContent();
    desk = createDesk(content.root, () => '2026-11-25');
  });
  afterEach(() => content.remove());
  const path = (name = file) => join(content.root, name);
  const read = (name = file) => readFileSync(path(name), 'utf8');
  const ask = (question: unknown) => desk.answer(question as Question) as { seen: Record<string, string> };
  const seen = () => ask({ ask: 'state', article: 'evening-post' }).seen;
  const finding = { do: 'set', collection: 'claims', id: 'injured', path: [], fields: { finding: 'New words.' } };

  test('shows what it will write, writes it, takes it back and does it again', () => {
    const before = read();
    const preview = ask({ ask: 'preview', actions: [finding] });
    expect(preview).toMatchObject({ changes: [{ file, line: 8, in: ['finding: New words.'] }], faults: [] });
    expect(read()).toBe(before);
    ask({ ask: 'write', actions: [finding], seen: preview.seen });
    const after = read();
    expect(after).toBe(before.replace(/^finding: .*$/m, 'finding: New words.'));
    ask({ ask: 'undo' });
    expect(read()).toBe(before);
    ask({ ask: 'redo' });
    expect(read()).toBe(after);
    expect(() => ask({ ask: 'redo' })).toThrow('nothing to do again');
  });

  test('works on the story of the page that asks', () => {
    moveStory('harbour')(content.root);
    addStory('storm')(content.root);
    const on = (page: string, question: unknown) => desk.answer(question as Question, page);
    expect(on('storm/articles/', { ask: 'state', article: null })).toMatchObject({ claims: [], page: '/articles/' });
    expect(on('claims/', { ask: 'state', article: null })).toMatchObject({ folder: 'content/harbour', path: '' });
    const gap = { do: 'create', collection: 'gaps', data: { id: 'wind', question: 'How strong was the wind?' } };
    expect(on('storm/', { ask: 'write', actions: [gap], seen: {} })).toMatchObject({
      written: ['content/storm/gaps.yaml'],
    });
    const text = 'The storm broke two windows of the harbour office in the night.';
    const actions = [{ do: 'import', text, given: { id: 'night', title: 'A storm', kind: 'report' }, basis: {} }];
    expect(on('storm/', { ask: 'preview', actions })).toMatchObject({
      changes: [{ file: 'content/storm/articles/night.mdx' }],
    });
    on('', { ask: 'write', actions: [finding], seen: seen() });
    expect(read('content/harbour/claims/injured.mdx')).toContain('finding: New words.');
  });

  test('undoes a step across files, new ones among them', () => {
    const passage = { article: 'evening-post', quote: 'The cause is not known', voice: 'asserted' };
    const create = {
      do: 'create',
      collection: 'claims',
      id: 'cause',
      data: {
        statement: 'The cause is unknown',
        topic: 'fire',
        kind: 'fact',
        silent: ['price-of-storage'],
        passages: [passage],
      },
    };
    ask({ ask: 'write', actions: [finding, create], seen: seen() });
    expect(read('content/claims/cause.mdx')).toContain('added: 2026-11-25');
    ask({ ask: 'undo' });
    expect(readdirSync(path('content/claims')).sort()).not.toContain('cause.mdx');
    expect(read()).not.toContain('New words');
  });

  test('refuses what was changed on the disk since it was shown, and loses nothing', () => {
    const shown = seen();
    writeFileSync(path(), `${read()}\nA further sentence.\n`);
    const changed = read();
    expect(() => ask({ ask: 'write', actions: [finding], seen: shown })).toThrow(
      /changed on the disk since it was shown/,
    );
    expect(read()).toBe(changed);
    ask({ ask: 'write', actions: [finding], seen: seen() });
    writeFileSync(path(), `${read()}\nAnd another.\n`);
    expect(() => ask({ ask: 'undo' })).toThrow(/your changes there would be lost/);
    expect(read()).toContain('And another.');
  });

  test('writes nothing by which the check would find an error, and says which', () => {
    const before = read();
    const wrong = {
      do: 'pin',
      collection: 'claims',
      id: 'injured',
      passage: { article: 'evening-post', quote: 'no such words', voice: 'asserted' },
    };
    expect(() => ask({ ask: 'write', actions: [wrong], seen: seen() })).toThrow(/"no such words" does not stand in/);
    expect(read()).toBe(before);
  });

  test('touches nothing outside content/, also where a link leads there', () => {
    expect(() => {
      writeFiles(content.root, new Map([['content/../outside.mdx', 'x']]));
    }).toThrow(/outside content/);
    const outside = join(content.root, 'elsewhere');
    mkdirSync(outside);
    symlinkSync(outside, path('content/linked'));
    expect(() => {
      writeFiles(content.root, new Map([['content/linked/new.mdx', 'x']]));
    }).toThrow(/outside content/);
    expect(readdirSync(outside)).toEqual([]);
  });

  test('leaves nothing beside the files that it wrote', () => {
    const before = readdirSync(path('content/claims'));
    ask({ ask: 'write', actions: [finding], seen: seen() });
    expect(readdirSync(path('content/claims'))).toEqual(before);
  });

  test('puts back what an import took out where it stood, seals the text anew, and asks for the rest', () => {
    const article = 'content/articles/third.mdx';
    const text = 'By Ann Lee\n\nA crane fell.\n\nAdvertisement\n\nIt was old.\n\nAdvertisement\n';
    const given = { id: 'third', title: 'A third', kind: 'report', language: 'en' };
    const act = (...actions: object[]) => {
      ask({ ask: 'write', actions, seen: ask({ ask: 'state', article: 'third' }).seen });
    };
    const left = () => {
      const { work } = ask({ ask: 'state', article: 'third' }) as unknown as State;
      return work?.removed.map(({ text: words, times }) => [words, times]);
    };
    act({ do: 'import', text, given, basis: { title: { is: 'stated' }, kind: { is: 'inferred' } } });
    const sealed = read(article);
    expect(left()).toEqual([
      ['Advertisement', 2],
      ['By Ann Lee', undefined],
    ]);
    act({ do: 'restore', article: 'third', removed: 0, behind: 1 });
    expect(read(article)).toMatch(/\n\nA crane fell\.\n\nAdvertisement\n\nIt was old\.\n$/);
    act({ do: 'restore', article: 'third', removed: 1, behind: 0 });
    expect(read(article)).toMatch(/---\n\nBy Ann Lee\n\nA crane fell\./);
    expect(ask({ ask: 'state', article: 'third' })).toMatchObject({ work: { blanks: [] } });
    act({ do: 'set', collection: 'articles', id: 'third', path: ['removed', 0], fields: { confirmed: true } });
    expect(left()).toEqual([]);
    for (let steps = 0; steps < 3; steps++) ask({ ask: 'undo' });
    expect(read(article)).toBe(sealed);
  });

  test('takes out a question that an article answers, the last one too, and keeps what is said beside it', () => {
    const gaps = 'content/gaps.yaml';
    writeFileSync(path(gaps), `# Asked by readers.\n${read(gaps)}`);
    ask({ ask: 'write', actions: [{ do: 'drop', collection: 'gaps', id: 'owner' }], seen: seen() });
    expect(read(gaps)).toBe('# Asked by readers.\n');
  });

  test('takes a pasted text for a new article, with how each field is known', () => {
    const given = { id: 'third', title: 'A third', kind: 'report', language: 'en', published: '2021-03-06' };
    const stated = { is: 'stated' };
    const action = {
      do: 'import',
      text: 'A crane fell.\n',
      given,
      basis: { title: stated, kind: { is: 'inferred', how: 'it tells what happened' }, published: stated },
    };
    ask({ ask: 'write', actions: [action], seen: seen() });
    expect(read('content/articles/third.mdx')).toContain('title:\n    is: stated\n');
    expect(ask({ ask: 'state', article: 'third' })).toMatchObject({ article: 'third', work: { blanks: [] } });
  });
});
