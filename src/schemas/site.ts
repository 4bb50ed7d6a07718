import { z } from 'astro/zod';
import { id, idOf, languageTag, ownWords, reviewed, text, webAddress } from './fields.ts';
import { eventPassageSchema } from './passage.ts';
import { extents, statuses } from './vocabularies.ts';

/** What is of the site as a whole. */
const facts = {
  title: ownWords.describe('The title of the publication.'),
  description: ownWords.describe('What it is, in one or two sentences.'),
  address: webAddress
    .regex(
      /^https?:\/\/[\p{L}\p{M}\p{N}.-]+(?::\d+)?(?:\/[\w.~-]+)*\/?$/u,
      'must be of a host and, at most, a path of letters, digits, hyphens and dots',
    )
    .optional()
    .describe(
      'Where the site lives, with its path, such as https://news.example.org/crocus/; SITE_URL and BASE_PATH win over it.',
    ),
  language: languageTag.describe('The language of the site’s own words and dates (BCP 47).'),
  editor: z.email('must be an e-mail address').optional().describe('Where errors are reported to.'),
  madeBy: text.optional().describe('Who compares the articles: names, or a role; the page of the method says it.'),
  security: z
    .strictObject({
      contact: z
        .union(
          [z.email(), z.url({ protocol: /^https$/ })],
          'must be an e-mail address or one that starts with https://',
        )
        .describe('An e-mail address, or one of a page with a form.'),
      expires: z.iso
        .date('must be a day such as 2027-06-30')
        .describe('The day until which this holds, at most a year ahead.'),
    })
    .optional()
    .describe('Whom to tell of a hole in the site’s security: security.txt at the root of the host says it.'),
  hub: webAddress
    .optional()
    .describe(
      'A WebSub hub that is told when the feeds have changed: they name it, so that readers hear of it at once.',
    ),
  licence: z
    .strictObject({
      name: text.describe('What it is called, such as CC BY 4.0.'),
      url: webAddress.describe('Where it can be read.'),
    })
    .optional()
    .describe('Under which licence others may use the site’s own words and data; without one, none is given.'),
  pictures: z
    .enum(extents)
    .optional()
    .describe(
      'Pictures for sharing. page: one for each article, each claim and some other pages, as without this field; story: one for each story, which all its pages name.',
    ),
  downloads: z
    .enum(extents)
    .optional()
    .describe(
      'Citations, figures, texts and linked data. page: a file for each article and each claim, as without this field; story: one of each format for a whole story, for a site of thousands of articles, whose host may count files.',
    ),
};

/** What is of one story: the words of its home page. */
const words = {
  lead: ownWords.describe('What the site sets side by side, for the home page.'),
  keyFacts: z.array(eventPassageSchema).default([]).describe('What happened, in the articles’ words.'),
  differences: ownWords.optional().describe('Where the articles part.'),
  selection: ownWords.optional().describe('Why these articles and no others, for the page of the method.'),
  ...reviewed,
  summaries: z
    .record(idOf('articles'), ownWords)
    .default({})
    // An article may be called like a part of every object, "constructor".
    .transform((summaries): Record<string, string> => Object.assign(Object.create(null) as object, summaries))
    .describe('For each article, by its id: what it says in short.'),
};

/** The site's own facts and the words of its home page, where the site has one story, which lies in `content/` itself. */
export const siteSchema = z.strictObject({ ...facts, ...words });

/** The site's own facts, where each story lies in a folder of its own. Which one is at the root is read before all else. */
export const sharedSiteSchema = z
  .strictObject({ ...facts, front: id.describe('The id of the story that stands at the root of the site.') })
  .transform(({ front: _, ...rest }) => rest);

/** A story that lies in a folder of its own: what it is called, and the words of its home page. */
export const storySchema = z.strictObject({
  title: ownWords.describe('The title of the story.'),
  status: z.enum(statuses).default('open').describe('open: more articles may come; closed: none is expected.'),
  wasFront: z
    .boolean()
    .default(false)
    .describe(
      'Whether it stood at the root of the site before: the addresses of its articles and claims there lead to it.',
    ),
  ...words,
});

export type SiteData = z.infer<typeof siteSchema>;
export type StoryData = z.infer<typeof storySchema>;
