import { stdin, stdout } from 'node:process';
import { createInterface } from 'node:readline/promises';
import { findFault, type Basis, type Given } from '../import/import-article.ts';
import { Refusal } from '../import/refusal.ts';
import { knowableFields, type Known } from '../import/source-reading.ts';
import { schemaOf } from '../schemas/field-schema.ts';
import { waysOfKnowing } from '../schemas/vocabularies.ts';

/**
 * Asks for what neither the editor nor the copy says of an article, and how each value is known. What cannot be is asked
 * again at once; what is answered by nothing stays open.
 *
 * @param ask puts a question and gives the answer
 */
export async function askMissing(known: Known, ask: Ask): Promise<{ given: Given; basis: Basis }> {
  const given: Given = {};
  const basis: Basis = {};
  const fields = schemaOf('articles').properties ?? {};
  for (const field of knowableFields) {
    const { value, is } = known[field] ?? {};
    if (value === undefined) {
      given[field] = await askUntil(ask, `${field}: ${fields[field]?.description ?? ''}`, (answer) =>
        findFault(field, answer),
      );
    }
    const has = value ?? given[field];
    if (field === 'language' || is !== undefined || has === undefined || has === '') continue;
    const answer = await askUntil(
      ask,
      `How is the ${names[field] ?? field} known, “${has}”? stated: in the text itself; inferred: from it; background: from a named source outside it.`,
      (typed) => (findWay(typed) ? null : `"${typed}" is none of ${waysOfKnowing.join(', ')}.`),
    );
    const way = findWay(answer);
    if (!way) continue;
    const how = await ask('From what is that known? A sentence.');
    basis[field] = { is: way, ...(how !== '' && { how }) };
  }
  return { given, basis };
}

/** How something is known, by its name. */
export function findWay(name: string): (typeof waysOfKnowing)[number] | undefined {
  return waysOfKnowing.find((way) => way === name);
}

const names: Partial<Record<string, string>> = { title: 'headline', published: 'day of publication', url: 'address' };

async function askUntil(ask: Ask, question: string, findProblem: (answer: string) => string | null): Promise<string> {
  for (let words = question; ;) {
    const answer = await ask(words);
    const problem = answer === '' ? null : findProblem(answer);
    if (problem === null) return answer;
    words = problem;
  }
}

/** Does something with someone at the terminal to be asked, whose answers may be typed ahead. */
export async function withTerminal<T>(work: (ask: Ask) => Promise<T>): Promise<T> {
  const terminal = createInterface({ input: stdin, output: stdout });
  const lines = terminal[Symbol.asyncIterator]();
  console.log('What neither the options nor the copy say is asked for; Enter alone leaves it open.');
  try {
    return await work(async (question) => {
      console.log(`\n${question}`);
      terminal.prompt();
      const line = await lines.next();
      if (line.done === true) throw new Refusal('\nNothing was written.');
      return line.value.trim();
    });
  } finally {
    terminal.close();
  }
}

export type Ask = (question: string) => Promise<string>;
