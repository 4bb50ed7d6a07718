import { z } from 'astro/zod';
import { id, text, title } from './fields.ts';

/** A topic: the question under which claims stand together. */
export const topicSchema = z.strictObject({
  id: id.describe('Its id.'),
  name: title.describe('Its name.'),
  question: text.describe('The question that its claims answer.'),
  order: z.number().describe('Its place among the topics, smallest first.'),
});

export type TopicData = z.infer<typeof topicSchema>;
