import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { readFileSync } from 'node:fs';
import { describe, expect, inject, test } from 'vitest';
import { attribute, byTag, findAll, findOne, readPages } from '../support/built-site.ts';

const { dist } = inject('site');
const nginx = readFileSync(`${dist}.hosting/nginx.conf`, 'utf8').replace(
  '$framed" always',
  `frame-ancestors 'none'" always`,
);
const headers = new Map(
  [...nginx.matchAll(/add_header (\S+) "([^"]*)" always/g)].map(([, name = '', value = '']) => [name, value]),
);
const header = headers.get('Content-Security-Policy') ?? '';
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

/**
 * What MDN's observatory asks of an answer, with the points that it gives or takes, as version 1.4.8 of its package has
 * them; with all of them nginx as shipped has 130, and 100 are an A+. That http leads to https, and that no cookie is
 * set, is for the server block around ours.
 *
 * @see https://github.com/mdn/mdn-http-observatory/blob/main/src/grader/charts.js
 */
const observed = [
  ['Content-Security-Policy', /^default-src 'none';(?!.*'unsafe-).*; form-action 'self'/, '+10, else -25'],
  ['Content-Security-Policy', /; frame-ancestors 'none'$/, '+5, else -20'],
  ['Cross-Origin-Resource-Policy', /^same-(?:origin|site)$/, '+10'],
  ['Referrer-Policy', /^(?:no-referrer|same-origin|strict-origin|strict-origin-when-cross-origin)$/, '+5'],
  ['Strict-Transport-Security', /^max-age=31536000$/, 'else -10'],
  ['X-Content-Type-Options', /^nosniff$/, 'else -5'],
] as const;

describe('MDN’s observatory gives what nginx is shipped with an A+', () => {
  test.each(observed)('%s is as it asks: %s (%s)', (name, wanted) => {
    expect(headers.get(name)).toMatch(wanted);
  });

  test('Every script is the site’s own (else -5 to -50)', () => {
    for (const { tree } of readPages(dist))
      for (const { properties } of findAll(tree, byTag('script')))
        expect(properties['src'] ?? '/').toMatch(/^\/(?!\/)/);
  });
});

test('The policy fits into a line as long as Cloudflare reads', () => {
  expect(`  Content-Security-Policy: ${header}`.length).toBeLessThan(2000);
});
