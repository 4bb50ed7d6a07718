import { z } from 'astro/zod';
import { id, ownWords, mayBeReviewed, text, title } from './fields.ts';
import { nameKinds } from './vocabularies.ts';

/** A person, group, place, state or institution, with the spellings it goes by. */
export const nameSchema = z.strictObject({
  id: id.describe('Its id.'),
  kind: z.enum(nameKinds).describe('group | person | place | institution | state.'),
  name: title.describe('The name as the site writes it.'),
  count: z.array(text).default([]).describe('Spellings that count as mentions, as whole words.'),
  spellings: z.array(text).default([]).describe('Other spellings a reader may search by.'),
  note: ownWords.optional().describe('What a reader should know of the name.'),
  story: id
    .meta({ refersTo: 'stories' })
    .optional()
    .describe('The id of the story whose articles the note speaks of, where the site has several.'),
  ...mayBeReviewed,
});

export type NameData = z.infer<typeof nameSchema>;
