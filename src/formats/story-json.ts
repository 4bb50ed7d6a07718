import { allEvents } from '../model/story/build-story.ts';
import type { Article, Passage, Story } from '../model/story/story.ts';
import { listRelated } from '../model/story/tally.ts';
import { basisOf } from '../model/timeline/summary.ts';
import { passageId, passagePage } from './passages.ts';
import type { Whereabouts } from './whereabouts.ts';
import type { StoryJson } from './story-schema.ts';

/**
 * The whole story as one JSON value (see `story-schema.ts`). No word of an article is in it that the site does not show.
 *
 * @param schema the address of its JSON Schema
 */
export function toStoryJson(story: Story, schema: string, where: Whereabouts): StoryJson {
  const { to, address } = where;
  const { editor: _e, security: _s, address: _a, pictures: _p, downloads: _d, ...site } = story.site;
  const articleOf = (id: string) => story.articles.find((article) => article.id === id);
  const plain = {
    $schema: schema,
    ...(story.id !== '' && { story: { id: story.id, title: story.title, status: story.status } }),
    site: {
      ...site,
      page: address(to.home()),
      keyFacts: site.keyFacts.map((fact) => withShownContext(fact, articleOf(fact.article))),
    },
    topics: story.topics.map(({ claims: _, ...topic }) => topic),
    articles: story.articles.map((article) => ({
      id: article.id,
      page: address(to.article(article.id)),
      ...article.data,
      unclaimed: article.data.unclaimed
        .filter((_, index) => article.unclaimed[index]?.isShown)
        .map((run) => withShownContext(run, article)),
      text: article.shown.isWhole ? article.text.text : null,
      blocks: article.shown.isWhole ? article.text.blocks : [],
    })),
    claims: story.claims.map((claim) => {
      const { id, data, relation, sides, unread, states, changed } = claim;
      return {
        id,
        page: address(to.claim(id)),
        ...data,
        changed: changed ?? undefined,
        computed: { word: relation.word, basis: relation.basis, of: listRelated(claim).map((article) => article.id) },
        unread: unread.map((article) => article.id),
        passages: sides.flatMap(({ passages }) => passages.map((passage) => place(passage, where))),
        states: states.map(({ name, data: { claim: _c, ...state }, sides }) => ({
          page: address(to.claim(id, name)),
          ...state,
          passages: sides.flatMap(({ article, quotes }) =>
            article ? quotes.map((quote) => ({ article: article.id, quote })) : [],
          ),
        })),
      };
    }),
    events: allEvents(story).map((event) => ({
      id: event.id,
      page: address(to.timeline(event.id)),
      ...event.data,
      basis: basisOf(event),
      passages: event.sides.flatMap(({ passages }) => passages.map((passage) => place(passage, where))),
    })),
    names: story.names.map(({ unreviewed: _, mentions: _m, ...name }) => name),
    gaps: story.gaps.map(({ unreviewed: _, ...gap }) => gap),
    corrections: story.corrections,
  };
  return writeDates(plain) as StoryJson;
}

function place(passage: Passage, where: Whereabouts) {
  return {
    id: passageId(passage),
    page: passagePage(passage, where),
    ...withShownContext(passage.data, passage.article),
    ...passage.span,
  };
}

/** The fields of a quotation, without the words around it where the site does not show them. */
function withShownContext<T extends object>(quoted: T, article: Article | undefined): T {
  return article?.shown.isWhole === true ? quoted : { ...quoted, prefix: undefined, suffix: undefined };
}

/** A value as JSON has it, each date as its EDTF. */
function writeDates(value: object): unknown {
  return JSON.parse(
    JSON.stringify(value, (_key, inner: unknown) =>
      typeof inner === 'object' && inner !== null && 'edtf' in inner ? inner.edtf : inner,
    ),
  );
}
