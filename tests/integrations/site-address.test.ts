import { expect, test } from 'vitest';
import { siteSchema } from '../../src/schemas/site.ts';
import { readAddress } from '../../src/site/address.ts';

test.each([
  [{}, undefined, null, '/'],
  [{ SITE_URL: '', BASE_PATH: '' }, undefined, null, '/'],
  [{ SITE_URL: 'https://zürich.example/' }, undefined, 'https://xn--zrich-kva.example', '/'],
  [{ SITE_URL: 'http://[::1]:8080/' }, undefined, 'http://[::1]:8080', '/'],
  [{ SITE_URL: 'https://news.example.org' }, undefined, 'https://news.example.org', '/'],
  [{ SITE_URL: 'https://editor.github.io/crocus' }, undefined, 'https://editor.github.io', '/crocus/'],
  [{ SITE_URL: 'HTTP://Example.org:8080/a//b/' }, undefined, 'http://example.org:8080', '/a/b/'],
  [{ SITE_URL: 'https://example.org', BASE_PATH: 'news' }, undefined, 'https://example.org', '/news/'],
  [{ SITE_URL: 'https://example.org/news/', BASE_PATH: '/news' }, undefined, 'https://example.org', '/news/'],
  [{ BASE_PATH: '/news/' }, undefined, null, '/news/'],
  [{}, 'https://written.example/crocus', 'https://written.example', '/crocus/'],
  [{ BASE_PATH: '/news/' }, 'https://written.example/crocus', 'https://written.example', '/news/'],
  [{ BASE_PATH: '/' }, 'https://written.example/crocus', 'https://written.example', '/'],
  [{ SITE_URL: 'https://example.org' }, 'https://written.example/crocus', 'https://example.org', '/'],
])('Of %j and the written %s the address is %s, below %s', (environment, written, origin, base) => {
  expect(readAddress(environment, written)).toEqual({ origin, base });
});

test.each([
  [{ SITE_URL: 'news.example.org' }, 'such as https://news.example.org.'],
  [{ SITE_URL: 'localhost:4321' }, 'such as https://news.example.org.'],
  [{ SITE_URL: '//news.example.org' }, 'SITE_URL is "//news.example.org"'],
  [{ SITE_URL: 'javascript:alert(1)' }, 'which is no address'],
  [{ SITE_URL: 'https://a:b@example.org/' }, 'https://example.org/ is an address'],
  [{ SITE_URL: 'https://example.org/?a' }, 'https://example.org/ is an address'],
  [{ SITE_URL: 'https://exa{$x}mple.org/' }, 'its host must be of letters'],
  [{ SITE_URL: "https://exa';mple.org/" }, 'its host must be of letters'],
  [{ SITE_URL: 'https://example.org/a;b' }, 'its path must be of letters'],
  [{ SITE_URL: 'https://example.org/a', BASE_PATH: '/b' }, 'Leave out BASE_PATH'],
  [{ SITE_URL: 'https://example.org/a', BASE_PATH: '/' }, 'Leave out BASE_PATH'],
  [{ BASE_PATH: 'https://example.org/a' }, 'BASE_PATH is "https://example.org/a"'],
  [{ BASE_PATH: '/../etc/' }, 'BASE_PATH is "/../etc/"'],
  [{ BASE_PATH: '/a b"/' }, 'must be of letters'],
])('Of %j no site is built, and the sentence names the remedy', (environment, sentence) => {
  expect(() => readAddress(environment)).toThrow(sentence);
});

test.each([
  ['https://example.org', true],
  ['https://example.org:8080/a/b/', true],
  ['https://zürich.example/', true],
  ['https://exa{$x}mple.org/', false],
  ['https://example.org\n}/', false],
  ['example.org', false],
  ['ftp://example.org/', false],
  ['https://user@example.org/', false],
  ['https://example.org/?a', false],
  ['https://example.org/#a', false],
  ['https://example.org/a;b', false],
])('In site.yaml the address %s may stand: %s', (address, isSound) => {
  expect(siteSchema.shape.address.safeParse(address).success).toBe(isSound);
});
