import { articleSchema } from '../schemas/article.ts';
import { claimSchema } from '../schemas/claim.ts';
import { eventSchema } from '../schemas/event.ts';
import { siteSchema } from '../schemas/site.ts';
import { topicSchema } from '../schemas/topic.ts';

/** The kinds of entry that can be started. */
export const starterKinds = ['claim', 'event', 'article'] as const;

/**
 * A file to start an entry from: the fields of its schema, each with what the schema says of it. Those that are needed
 * are there and blank; those that may be left out are comments.
 *
 * @param letter the letter that the next article gets
 */
export function writeStarter(kind: StarterKind, letter: string): string {
  const { schema, needed, filled, body } = starters[kind];
  const fields = writeFields(schema as unknown as Schema, { needed, filled: { ...filled, letter }, indent: '' });
  return ['---', ...fields, `# Below the next line: ${body}`, '---', ''].join('\n');
}

/**
 * The smallest content that builds: the files that no publication can do without, by their paths, each field with what
 * its schema says of it. Their words are there to be replaced.
 */
export function writePublication(): Record<string, string> {
  const site = writeFields(siteSchema as unknown as Schema, {
    needed: [],
    filled: {
      title: 'A new publication',
      description: 'What the articles on one event say, compared claim by claim.',
      language: 'en-GB',
      lead: 'The articles on one event, read side by side.',
    },
    indent: '',
  });
  const topic = writeFields(topicSchema as unknown as Schema, {
    needed: [],
    filled: { id: 'event', name: 'The event', question: 'What happened?', order: '1' },
    indent: '  ',
  });
  return {
    'content/site.yaml': ['# The publication and the words of its home page.', ...site, ''].join('\n'),
    'content/topics.yaml': [
      '# The questions under which the claims stand, in the order in which they are shown.',
      ...topic.map((line, index) => (index === 0 ? line.replace(/^ {2}/, '- ') : line)),
      '',
    ].join('\n'),
  };
}

function writeFields(schema: Schema, plan: Plan): string[] {
  return Object.entries(schema.shape ?? {}).flatMap(([name, field]) => {
    const { inner, isOptional } = unwrap(field);
    const isNeeded = !isOptional || plan.needed.includes(name);
    const value = plan.filled[name] ?? '';
    const lead = plan.indent + (isNeeded ? '' : '# ');
    const meaning = field.description ?? inner.description ?? '';
    const comment = [meaning, formatValues(inner, meaning)].filter((part) => part).join(' ');
    const shown = value === '' && inner.type === 'array' && inner.element?.type !== 'object' ? '[]' : value;
    const line = `${lead}${name}:${shown === '' ? '' : ` ${shown}`}${comment === '' ? '' : ` # ${comment}`}`;
    return [line, ...writeItem(name, inner, isNeeded, plan)];
  });
}

/** The fields of the items of a list, or of a map: one item, to be filled in or copied. */
function writeItem(name: string, inner: Schema, isNeeded: boolean, plan: Plan): string[] {
  const item = inner.type === 'array' && inner.element ? unwrap(inner.element).inner : inner;
  if (item.type !== 'object') return [];
  const indent = `${plan.indent}  ${inner.type === 'array' ? '  ' : ''}`;
  const fields = writeFields(item, { needed: [], filled: {}, indent }).map((line) =>
    isNeeded ? line : `${plan.indent}# ${line.slice(plan.indent.length).replace(/^(\s*)# /, '$1')}`,
  );
  const [first = '', ...rest] = fields;
  const dashed = inner.type === 'array' ? first.replace(/^((?:# )?\s*) {2}(?=\S)/, '$1- ') : first;
  return name === 'basis' ? [] : [dashed, ...rest];
}

/** The values of a closed vocabulary. Where what the field means lists them already, nothing. */
function formatValues({ options }: Schema, meaning: string): string {
  const values = options?.filter((option) => typeof option === 'string') ?? [];
  if (values.length === 0 || values.every((value) => meaning.includes(value))) return '';
  return `(${values.join(' | ')})`;
}

function unwrap(schema: Schema): { inner: Schema; isOptional: boolean } {
  if (!schema.unwrap || schema.shape || schema.element) return { inner: schema, isOptional: false };
  return { inner: unwrap(schema.unwrap()).inner, isOptional: true };
}

/** What is needed beyond the schema, and what is filled in already. */
const starters = {
  claim: {
    schema: claimSchema,
    needed: ['finding', 'comparedIn', 'terms'],
    filled: {},
    body: 'the analysis, where there is anything to say of how the words were read.',
  },
  event: {
    schema: eventSchema,
    needed: ['date', 'passages'],
    filled: {},
    body: 'what else there is to say of it, if anything.',
  },
  article: {
    schema: articleSchema,
    needed: [],
    filled: { display: 'full' },
    body: 'the text of the article, unchanged.',
  },
} as const satisfies Record<StarterKind, unknown>;

interface Plan {
  needed: readonly string[];
  filled: Readonly<Record<string, string>>;
  indent: string;
}

/** The parts of a Zod schema by which it can be walked through. */
interface Schema {
  type?: string;
  unwrap?: () => Schema;
  shape?: Record<string, Schema>;
  element?: Schema;
  options?: readonly unknown[];
  description?: string;
}

export type StarterKind = (typeof starterKinds)[number];
