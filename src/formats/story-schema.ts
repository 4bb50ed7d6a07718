import { z } from 'astro/zod';
import { articleSchema } from '../schemas/article.ts';
import { claimSchema } from '../schemas/claim.ts';
import { correctionSchema } from '../schemas/correction.ts';
import { eventSchema } from '../schemas/event.ts';
import { gapSchema } from '../schemas/gap.ts';
import { keptStateSchema } from '../schemas/history.ts';
import { nameSchema } from '../schemas/name.ts';
import { claimPassageSchema, eventPassageSchema } from '../schemas/passage.ts';
import { siteSchema, storySchema as storyDataSchema } from '../schemas/site.ts';
import { topicSchema } from '../schemas/topic.ts';
import { relations } from '../schemas/vocabularies.ts';

const page = z.string().describe('The address of its page, or of its place on a page.');
const id = z.string().describe('Its name, which lasts.');
const offset = z.int().min(0);

/** What the story says of a run of words beside what an editor wrote. */
const place = {
  id: z.string().describe('Its name, which lasts: the article’s id, “#” and its fragment on the article’s page.'),
  page,
  start: offset.describe('Where it starts in the article’s text, in UTF-16 code units.'),
  end: offset.describe('Where it ends there: after its last code unit.'),
};

const block = z
  .strictObject({
    start: offset.describe('Where it starts in the text, in UTF-16 code units.'),
    end: offset.describe('Where it ends there: after its last code unit.'),
    tag: z.string().describe('What it is in HTML: p, h2, li, td.'),
  })
  .describe('A paragraph, heading, item or cell: its run of the text.');

const relation = z
  .strictObject({
    word: z.enum(relations).describe('How the articles stand to each other.'),
    basis: z
      .enum(['counted', 'computed', 'judged'])
      .describe('By counting who has the claim, by rule from figures, or by an editor.'),
    of: z
      .array(z.string())
      .describe(
        'The ids of the articles that it is of: of none that gives no figure, or that an editor has yet to compare.',
      ),
  })
  .describe('How the articles stand to each other on it, and how that is known.');

/**
 * The whole story as one JSON value: what editors wrote, field by field as in the content's own schemas, and what is
 * computed from it. Of an article's text it holds what the site may publish. Dates are texts in EDTF.
 */
export const storySchema = z.strictObject({
  $schema: z.string().describe('The address of this schema.'),
  story: z
    .strictObject({ id, ...storyDataSchema.pick({ title: true, status: true }).shape })
    .optional()
    .describe('Which story of the site it is, where a site may hold several.'),
  site: siteSchema
    .omit({ editor: true, security: true, address: true, pictures: true, downloads: true })
    .extend({ page })
    .describe('The publication’s own facts and words.'),
  topics: z.array(topicSchema).describe('The questions under which claims stand together.'),
  articles: z
    .array(
      articleSchema.extend({
        id,
        page,
        text: z
          .string()
          .nullable()
          .describe('Its whole text, blocks joined by a space; null where the site does not show the whole.'),
        blocks: z.array(block).describe('The blocks of the text; none where there is no text.'),
      }),
    )
    .describe('The articles that are compared.'),
  claims: z
    .array(
      claimSchema.safeExtend({
        id,
        page,
        computed: relation,
        unread: z.array(z.string()).describe('The ids of the articles that have yet to be read for it.'),
        passages: z.array(claimPassageSchema.safeExtend(place)).describe('The words it rests on.'),
        states: z
          .array(keptStateSchema.omit({ claim: true }).extend({ page }))
          .describe('What it said, from which day, the earliest first; none where no log of it is kept.'),
      }),
    )
    .describe('What the articles claim.'),
  events: z
    .array(
      eventSchema.safeExtend({
        id,
        page,
        passages: z
          .array(eventPassageSchema.extend(place))
          .describe('The words it rests on; none where no article reports it.'),
      }),
    )
    .describe('What happened, in the order of its dates, as far as they give one; what nothing places stands last.'),
  names: z.array(nameSchema).describe('The people, groups and places that the articles name.'),
  gaps: z.array(gapSchema).describe('Questions that none of the articles read for them answers.'),
  corrections: z.array(correctionSchema).describe('What was corrected or withdrawn.'),
});

/** The JSON Schema (2020-12) of that value, for programs of others: without what only the content's editors need. */
export function writeStorySchema(address: string): object {
  return {
    $id: address,
    title: 'A story: articles on one event, claim by claim',
    ...z.toJSONSchema(storySchema, {
      io: 'input',
      override: ({ jsonSchema }) => {
        for (const key of ['refersTo', 'marked', 'ownWords']) Reflect.deleteProperty(jsonSchema, key);
        if (jsonSchema.format !== 'edtf') return;
        delete jsonSchema.format;
        jsonSchema.type = 'string';
      },
    }),
  };
}

export type StoryJson = z.input<typeof storySchema>;
