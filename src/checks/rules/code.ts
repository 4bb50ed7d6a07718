import type { Corpus, Entry } from '../../corpus/read-corpus.ts';
import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { findClose, formatChoice } from '../../corpus/did-you-mean.ts';
import { bodyAttributes, bodyComponents, bodyElements } from '../../schemas/body.ts';
import { findBodies, listNodes, placeOf } from '../bodies.ts';
import { issueInBody, type Finding, type Rule } from '../issue.ts';

export const code: Rule = {
  name: 'code',
  asks: 'No body runs code: it is Markdown, plain elements of HTML and, in claims, the components on the list.',
  check: (corpus) =>
    findBodies(corpus).flatMap(({ entry, tree }) => listNodes(tree).flatMap((node) => checkNode(node, entry, corpus))),
};

function checkNode(node: Nodes, entry: Entry<unknown>, corpus: Corpus): Finding[] {
  const report = (message: string, remedy: string, at: Nodes = node) => [
    issueInBody(entry, placeOf(at), { message, remedy }),
  ];
  switch (node.type) {
    case 'mdxjsEsm':
      return report(
        `The line "${firstLine(node.value)}" is read as code, which imports or exports something.`,
        'Take it out; where it is meant as text, write its first letter as &#x69; (import) or &#x65; (export).',
      );
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      // A comment is an expression without anything in it.
      return node.data?.estree?.body.length === 0
        ? []
        : report(
            `The braces "{${firstLine(node.value)}}" are read as code, which would be run.`,
            'Put a backslash before each brace that is meant as a character: \\{ and \\}.',
          );
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return /^\p{Lu}|[.:]/u.test(node.name ?? '')
        ? checkComponent(node, entry, corpus, report)
        : checkElement(node, report);
    default:
      return [];
  }
}

function checkElement(node: Tag, report: Report): Finding[] {
  const name = node.name ?? '';
  if (!bodyElements.has(name)) {
    return report(
      name === '' ? 'The tag "<>" is none of HTML.' : `The element <${name}> may not stand in a body.`,
      'Take it out, or write what is meant in Markdown; where it is meant as text, put a backslash before its "<".',
    );
  }
  return node.attributes.flatMap((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value === 'object') {
      return report(`The element <${name}> has an attribute in braces, which would be run.`, 'Take the attribute out.');
    }
    if (bodyAttributes.has(attribute.name)) return [];
    return report(
      `The element <${name}> has the attribute "${attribute.name}", which may not stand in a body.`,
      `Take it out. ${formatChoice(findClose(attribute.name, bodyAttributes), bodyAttributes)}`,
    );
  });
}

function checkComponent(node: Tag, entry: Entry<unknown>, corpus: Corpus, report: Report): Finding[] {
  const name = node.name ?? '';
  if (entry.collection !== 'claims') {
    return report(
      `The component <${name}> stands in the body of an ${entry.collection.replace(/s$/, '')}; only that of a claim may use one.`,
      'Take it out; where it is meant as text, put a backslash before its "<".',
    );
  }
  const known = Object.keys(bodyComponents);
  if (!known.includes(name)) {
    return report(`There is no component <${name}>.`, formatChoice(findClose(name, known), known));
  }
  const allowed: readonly string[] = bodyComponents[name as keyof typeof bodyComponents];
  const given = new Map<string, string>();
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value === 'object') {
      return report(
        `The component <${name}> has an attribute in braces, which would be run.`,
        'Write each value in quotation marks: claim="death-toll".',
      );
    }
    if (!allowed.includes(attribute.name)) {
      return report(
        `The component <${name}> has no attribute "${attribute.name}".`,
        formatChoice(findClose(attribute.name, allowed), allowed),
      );
    }
    given.set(attribute.name, attribute.value ?? '');
  }
  return checkTarget(name, given, corpus, report);
}

/** Whether what a component names is there: the claim and, for a quotation, the passage. */
function checkTarget(name: string, given: ReadonlyMap<string, string>, corpus: Corpus, report: Report): Finding[] {
  const wanted = given.get('claim');
  const claims = corpus.claims.map(({ id }) => id);
  if (wanted === undefined) {
    return report(`The component <${name}> does not say of which claim.`, `Add it: <${name} claim="…">.`);
  }
  const claim = corpus.claims.find(({ id }) => id === wanted);
  if (!claim) {
    const isInvalid = corpus.invalid.some(({ entry }) => entry.collection === 'claims' && entry.id === wanted);
    return isInvalid
      ? []
      : report(
          `The component <${name}> names the claim "${wanted}", which is not there.`,
          formatChoice(findClose(wanted, claims), claims),
        );
  }
  if (name !== 'Quote') return [];
  const articles = [...new Set(claim.data.passages.map(({ article }) => article))];
  const article = given.get('article');
  if (article === undefined || !articles.includes(article)) {
    return report(
      article === undefined
        ? 'The component <Quote> does not say of which article.'
        : `The claim "${wanted}" has no passage of "${article}".`,
      formatChoice([], articles),
    );
  }
  const count = claim.data.passages.filter((passage) => passage.article === article).length;
  const number = given.get('number') ?? '1';
  if (/^[1-9]\d*$/.test(number) && Number(number) <= count) return [];
  return report(
    `The claim "${wanted}" has no passage number "${number}" of ${article}.`,
    `Write a number from 1 to ${count}.`,
  );
}

function firstLine(code: string): string {
  const line = code.split('\n', 1)[0] ?? '';
  return line.length <= 80 ? line : `${line.slice(0, 79)}…`;
}

type Tag = MdxJsxFlowElement | MdxJsxTextElement;
type Report = (message: string, remedy: string) => Finding[];
