import type { IsoDay } from '../model/dates/uncertain-date.ts';
import { folderOf, placeOf } from '../schemas/collections.ts';
import { schemaOf, type FieldSchema } from '../schemas/field-schema.ts';

/** The kinds of entry that can be started. */
export const starterKinds = ['claim', 'event', 'article'] as const;

/**
 * A file to start an entry from: the fields of its schema, each with what the schema says of it. Those that are needed
 * are there and blank; those that may be left out are comments.
 *
 * @param letter the letter that the next article gets
 * @param added the day on which the entry comes to the site
 */
export function writeStarter(kind: StarterKind, letter: string, added: IsoDay): string {
  const { needed, filled, body } = starters[kind];
  const fields = writeFields(schemaOf(`${kind}s`), {
    needed: [...needed, 'added'],
    filled: { ...filled, letter, added },
    indent: '',
  });
  return ['---', ...fields, `# Below the next line: ${body}`, '---', ''].join('\n');
}

/**
 * The smallest content that builds: the files that no publication can do without, by their paths, each field with what
 * its schema says of it. Their words are there to be replaced.
 */
export function writePublication(): Record<string, string> {
  const site = writeFields(schemaOf('site'), {
    needed: [],
    filled: {
      title: 'A new publication',
      description: 'What the articles on one event say, compared claim by claim.',
      language: 'en-GB',
      lead: 'The articles on one event, read side by side.',
    },
    indent: '',
  });
  return {
    'content/site.yaml': ['# The publication and the words of its home page.', ...site, ''].join('\n'),
    ...writeTopics(),
  };
}

/** The smallest story that builds beside others: its files, by their paths. */
export function writeStory(id: string): Record<string, string> {
  const fields = writeFields(schemaOf('story'), {
    needed: [],
    filled: { title: 'A new story', lead: 'The articles on one event, read side by side.' },
    indent: '',
  });
  const folder = folderOf(id);
  return {
    [placeOf('story', folder)]: ['# The story and the words of its home page.', ...fields, ''].join('\n'),
    ...writeTopics(folder),
  };
}

function writeTopics(folder?: string): Record<string, string> {
  const topic = writeFields(schemaOf('topics'), {
    needed: [],
    filled: { id: 'event', name: 'The event', question: 'What happened?', order: '1' },
    indent: '  ',
  });
  return {
    [placeOf('topics', folder)]: [
      '# The questions under which the claims stand, in the order in which they are shown.',
      ...topic.map((line, index) => (index === 0 ? line.replace(/^ {2}/, '- ') : line)),
      '',
    ].join('\n'),
  };
}

function writeFields(schema: FieldSchema, plan: Plan): string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const isNeeded = schema.required?.includes(name) === true || plan.needed.includes(name);
    const value = plan.filled[name] ?? '';
    const lead = plan.indent + (isNeeded ? '' : '# ');
    const comment = [field.description, formatValues(field)].filter((part) => part).join(' ');
    const shown = value === '' && field.items && !field.items.properties ? '[]' : value;
    const line = `${lead}${name}:${shown === '' ? '' : ` ${shown}`}${comment === '' ? '' : ` # ${comment}`}`;
    return [line, ...writeItem(field, isNeeded, plan)];
  });
}

/** The fields of the items of a list, or of a map: one item, to be filled in or copied. */
function writeItem(field: FieldSchema, isNeeded: boolean, plan: Plan): string[] {
  const indent = `${plan.indent}  ${field.items ? '  ' : ''}`;
  const fields = writeFields(field.items ?? field, { needed: [], filled: {}, indent }).map((line) =>
    isNeeded ? line : `${plan.indent}# ${line.slice(plan.indent.length).replace(/^(\s*)# /, '$1')}`,
  );
  const [first, ...rest] = fields;
  if (first === undefined) return [];
  return [field.items ? first.replace(/^((?:# )?\s*) {2}(?=\S)/, '$1- ') : first, ...rest];
}

/** The values of a closed vocabulary. Where the description lists them already, nothing. */
function formatValues({ enum: values = [], description }: FieldSchema): string {
  if (values.length === 0 || values.every((value) => description?.includes(String(value)))) return '';
  return `(${values.join(' | ')})`;
}

/** What is needed beyond the schema, and what is filled in already. */
const starters = {
  claim: {
    needed: ['finding', 'comparedIn', 'silent', 'terms'],
    filled: {},
    body: 'the analysis, where there is anything to say of how the words were read.',
  },
  event: {
    needed: ['date', 'passages'],
    filled: {},
    body: 'what else there is to say of it, if anything.',
  },
  article: {
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

export type StarterKind = (typeof starterKinds)[number];
