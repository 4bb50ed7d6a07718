import { createRandom, generateArticles } from './generate-articles.ts';

/**
 * The files of a story that no one wrote: articles, for each twenty of them ten claims of three passages and five
 * events, and what else a publication needs. The same for the same seed.
 *
 * @param articles how many
 * @returns paths from the site's folder, with their text
 */
export function generateStory(articles: number, seed = 1): Record<string, string> {
  const random = createRandom(seed);
  const made = generateArticles(articles, seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const files: Record<string, string> = {
    'content/site.yaml':
      'title: Generated articles\ndescription: Articles that no one wrote.\nlanguage: en-GB\nlead: Generated articles.\n',
    'content/topics.yaml': ['one', 'two', 'three', 'four']
      .map(
        (topic, at) =>
          `- id: topic-${topic}\n  name: Topic ${topic}\n  question: What of ${topic}?\n  order: ${String(at + 1)}\n`,
      )
      .join(''),
    'content/names.yaml': '[]\n',
    'content/gaps.yaml': '[]\n',
    'content/corrections.yaml': '[]\n',
  };
  made.forEach(({ id, title, date, paragraphs }, at) => {
    files[`content/articles/${id}.mdx`] =
      `---\nletter: ${toLetter(at)}\ntitle: ${title}\nkind: report\npublished: ${date}\npublisher: Paper ${String((at % 9) + 1)}\n` +
      `url: https://example.org/${id}\nlanguage: en\ndisplay: full\n---\n\n${paragraphs.join('\n\n')}\n`;
  });
  const quote = () => {
    const { id, paragraphs } = pick(made);
    const sentence = pick(pick(paragraphs).split(/(?<=\.) /));
    return { article: id, words: sentence.split(' ').slice(0, 9).join(' ') };
  };
  for (let at = 0; at < Math.ceil(articles / 2); at++) {
    const passages = new Map<string, string>();
    while (passages.size < Math.min(3, articles)) {
      const { article, words } = quote();
      if (!passages.has(article)) passages.set(article, words);
    }
    const listed = [...passages].map(
      ([article, words]) => `  - article: ${article}\n    quote: "${words}"\n    voice: asserted\n`,
    );
    files[`content/claims/claim-${String(at + 1)}.mdx`] =
      `---\nstatement: ${[...passages.values()][0]?.split(' ').slice(0, 6).join(' ') ?? ''}\ntopic: topic-${pick(['one', 'two', 'three', 'four'])}\n` +
      `kind: fact\nrelation: agree\npassages:\n${listed.join('')}---\n`;
  }
  for (let at = 0; at < Math.ceil(articles / 4); at++) {
    const { article, words } = quote();
    files[`content/events/event-${String(at + 1)}.mdx`] =
      `---\ntitle: Event ${String(at + 1)}\ndate: 20${String(10 + (at % 15))}-0${String((at % 9) + 1)}-1${String(at % 9)}\nbasis: inferred\n` +
      `how: it was generated so\ntopic: topic-one\npassages:\n  - article: ${article}\n    quote: "${words}"\n---\n`;
  }
  return files;
}

/** A, B … Z, AA, AB … */
function toLetter(at: number): string {
  return (at >= 26 ? toLetter(Math.floor(at / 26) - 1) : '') + String.fromCharCode(65 + (at % 26));
}
