import { z } from 'astro/zod';
import { claimOfAnyStory, dated, edtfText, id, idOf, markedTitle, ownWords, reviewed, text } from './fields.ts';
import { claimPassageSchema } from './passage.ts';
import { referenceSchema } from './reference.ts';
import { claimKinds, qualifiers, writtenRelations } from './vocabularies.ts';

const backgroundFigure = z.strictObject({
  value: z.number().describe('The number reported.'),
  qualifier: z.enum(qualifiers).exclude(['between']).describe('What the number was said to be.'),
  asOf: edtfText.describe('The day on which it was reported (EDTF).'),
  by: text.optional().describe('Who gave it.'),
  reference: referenceSchema.describe('Where it was reported.'),
});

/** One claim, with the passages that it rests on. The body of the file is the analysis. */
export const claimSchema = z
  .strictObject({
    statement: markedTitle.describe('One neutral sentence: what is claimed, not whether it is so.'),
    was: z.array(id).optional().describe('Ids that it had before: their addresses lead to this one.'),
    topic: idOf('topics').describe('The id of its topic.'),
    kind: z
      .enum(claimKinds)
      .describe(
        'figure: a number; fact: what happened or is so; attribution: who did it; judgement: how it is to be seen; forecast: what may come; recommendation: what should be done.',
      ),
    key: z.boolean().default(false).describe('Whether its topic leads with it, and the home page with its figure.'),
    unit: text.optional().describe('For figures: what is counted.'),
    cumulative: z.boolean().default(false).describe('For a unit that can only grow, such as a toll.'),
    relation: z
      .enum(writtenRelations)
      .optional()
      .describe(
        'agree: they say the same; partly: they agree in part; differ: they say different things, which can both hold; contradict: they cannot both hold. Only where articles meet and there is no figure to compute from.',
      ),
    finding: ownWords.optional().describe('What only a reader can see; who has it and who is silent is computed.'),
    positions: z
      .array(
        z.strictObject({
          says: markedTitle.describe('What these articles say, in a few words.'),
          articles: z.array(idOf('articles')).min(1, 'needs at least one article').describe('Their ids.'),
        }),
      )
      .default([])
      .describe('For three articles and more without figures: who says the same with whom.'),
    silent: z.array(idOf('articles')).default([]).describe('The articles that were read and do not make the claim.'),
    ...reviewed,
    ...dated,
    asked: z.array(text).default([]).describe('Ways in which a reader may ask for it.'),
    terms: z.array(text).default([]).describe('Words by which one would know that an article speaks of it.'),
    related: z.array(claimOfAnyStory).default([]).describe('Ids of claims to read beside it.'),
    references: z.array(referenceSchema).default([]).describe('Where anything is known from that no article says.'),
    background: z.array(backgroundFigure).default([]).describe('For figures: values reported elsewhere.'),
    passages: z.array(claimPassageSchema).min(1, 'needs at least one passage').describe('The words it rests on.'),
  })
  .superRefine((claim, context) => {
    const figures = claim.passages.some((passage) => passage.value !== undefined);
    if (claim.kind === 'figure' && !figures) {
      context.addIssue({ code: 'custom', path: ['kind'], message: 'is "figure", and no passage has a `value`' });
    }
    if (figures && claim.unit === undefined) {
      context.addIssue({
        code: 'custom',
        path: ['passages'],
        message: 'has a `value`, and `unit` does not say what is counted',
      });
    }
  });

export type ClaimData = z.infer<typeof claimSchema>;
