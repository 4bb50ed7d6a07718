import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { readFileSync } from 'node:fs';
import { describe, expect, inject, test } from 'vitest';
import { findOne, attribute, readPages } from '../support/built-site.ts';

const { dist } = inject('site');
const nginx = readFileSync(`${dist}.hosting/nginx.conf`, 'utf8');
const header = /add_header Content-Security-Policy "([^"]*)"/.exec(nginx)?.[1] ?? '';
const inPages = readPages(dist).map(({ tree }) => {
  const meta = findOne(tree, (element) => attribute(element, 'httpEquiv') === 'content-security-policy');
  return attribute(meta, 'content') ?? '';
});

describe('The policies, in each page and in the header that hosts send', () => {
  test('have no fault of high or middle weight for Google’s evaluator', () => {
    for (const policy of new Set([header, ...inPages])) {
      const findings = new CspEvaluator(new CspParser(policy).csp).evaluate();
      const heavy = findings.filter(({ severity }) => severity <= Severity.MEDIUM);
      expect(heavy.map(({ directive, description }) => `${directive}: ${description}`)).toEqual([]);
    }
  });

  test('let nothing through that is not named, nothing in the page that has no hash, and no text that is run', () => {
    for (const policy of [header, ...inPages]) {
      expect(policy).toMatch(/^default-src 'none';/);
      expect(policy).not.toMatch(/'unsafe-(?:inline|eval|hashes)'|https?:|\*/);
    }
  });

  test('are one: what a page lets through, the header does too, and the header alone says who may frame', () => {
    const named = new Set(header.split(/;?\s+/));
    for (const policy of inPages) for (const part of policy.split(/;?\s+/)) expect(named, part).toContain(part);
    expect(header).toMatch(/; frame-ancestors 'none'$/);
  });
});
