import { join } from 'node:path';
import { projectRoot } from '../support/build-site.ts';
import { nameStory } from './generate-archive.ts';
import type { StoryText } from './generate-story.ts';

/**
 * The files of a site of the same texts for Eleventy: a page for each article and for each story, a list of the stories,
 * and a layout around them. Bodies are read as Markdown alone, which Eleventy is quickest at.
 *
 * @param bodies the file of each article in the site that it is compared with: its body is the same
 * @returns paths from the site's folder, with their text
 */
export function writeEleventySite(
  texts: readonly StoryText[],
  perStory: number,
  bodies: Readonly<Record<string, string>>,
): Record<string, string> {
  const files: Record<string, string> = {
    'eleventy.config.js': CONFIG,
    'in/_includes/page.liquid': LAYOUT,
    'in/index.liquid': HOME,
    'in/articles/articles.json': '{ "layout": "page.liquid", "tags": "articles" }\n',
  };
  const stories = [];
  for (let at = 0; at * perStory < texts.length; at++) {
    const own = texts.slice(at * perStory, (at + 1) * perStory);
    const story = nameStory(at);
    stories.push({
      id: story,
      title: `Story ${String(at + 1)}`,
      articles: own.map(({ id, title }) => ({ id, title })),
    });
    for (const { id, title } of own) {
      const [, , body = ''] = bodies[`content/${story}/articles/${id}.mdx`]?.split(/^---\n/m) ?? [];
      const front = { title, story, permalink: `/${story}/${id}/` };
      files[`in/articles/${id}.md`] = `---json\n${JSON.stringify(front)}\n---\n${body}`;
    }
  }
  return {
    ...files,
    'in/_data/stories.json': JSON.stringify(stories),
    'in/stories.liquid': STORY,
  };
}

/** The commands that build it and index what was built, one after the other. */
export const eleventyCommands = [
  [process.execPath, join(projectRoot, 'node_modules/@11ty/eleventy/cmd.cjs'), '--quiet'],
  [process.execPath, join(projectRoot, 'node_modules/pagefind/lib/runner/bin.cjs'), '--site', 'dist', '--quiet'],
];

const CONFIG = `export default function (config) {
  config.setUseGitIgnore(false);
  return { dir: { input: 'in', output: 'dist' }, markdownTemplateEngine: false };
}
`;

const LAYOUT = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>{{ title | escape }}</title>
  </head>
  <body>
    <nav><a href="/">Stories</a>{% if story %} <a href="/{{ story }}/">Story</a>{% endif %}</nav>
    <main data-pagefind-body>
      <h1>{{ title | escape }}</h1>
      {{ content }}
    </main>
  </body>
</html>
`;

const HOME = `---
layout: page.liquid
title: Stories
---
<ul>
{%- for story in stories %}
  <li><a href="/{{ story.id }}/">{{ story.title | escape }}</a></li>
{%- endfor %}
</ul>
`;

const STORY = `---
layout: page.liquid
pagination:
  data: stories
  size: 1
  alias: one
permalink: "/{{ one.id }}/"
eleventyComputed:
  title: "{{ one.title }}"
---
<ul>
{%- for article in one.articles %}
  <li><a href="/{{ one.id }}/{{ article.id }}/">{{ article.title | escape }}</a></li>
{%- endfor %}
</ul>
`;
