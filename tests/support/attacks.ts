import type { SourceFormat } from '../../src/import/detect-format.ts';
import { importArticle } from '../../src/import/import-article.ts';

/** A text that runs code wherever a text may be taken for something else: an attribute, a tag, a script, a link, MDX. */
export const attack = `"'><img src=x onerror=alert(1)><script>alert(1)</script></title></textarea></style><svg onload=alert(1)>{alert(1)}[y](javascript:alert(1)) A`;

/** Addresses that run code where a link leads to them, or that end the attribute that they stand in. */
export const attackingAddresses = [
  'javascript:alert(1)',
  ' JavaScript:alert(1)',
  'java\tscript:alert(1)',
  'vbscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'view-source:javascript:alert(1)',
  'blob:https://example.org/a',
  'file:///etc/passwd',
  '\u200Bjavascript:alert(1)',
  'https://example.org/"><img src=x onerror=alert(1)>',
];

/** What someone may write or paste into a body by hand, and no body may hold. */
export const attackingBodies = [
  '<script>alert(1)</script>',
  '<img src="x" onerror="alert(1)" />',
  '<svg onload="alert(1)"></svg>',
  '<iframe src="https://example.org/"></iframe>',
  '<iframe srcdoc="a"></iframe>',
  '<object data="x"></object>',
  '<form action="https://example.org/"><button>a</button></form>',
  '<style>a</style>',
  '<base href="https://example.org/" />',
  '<meta http-equiv="refresh" content="0;url=https://example.org/" />',
  '<link rel="stylesheet" href="https://example.org/" />',
  '<a href="javascript:alert(1)">a</a>',
  '<a href={globalThis.alert(1)}>a</a>',
  '<b style="position:fixed">a</b>',
  '<b onclick="alert(1)">a</b>',
  '<Fragment set:html="<script>alert(1)</script>" />',
  '{alert(1)}',
  'import "data:text/javascript,alert(1)"',
  'export const a = alert(1)',
  '[a](javascript:alert(1))',
  '[a](JAVASCRIPT:alert(1))',
  '[a](&#106;avascript:alert(1))',
  '[a](java&#9;script:alert(1))',
  '[a](vbscript:alert(1))',
  '[a](data:text/html,alert)',
  '[a](<javascript:alert(1)>)',
  '[a][b]\n\n[b]: javascript:alert(1)',
  '![a](https://example.org/picture.png)',
  '![a](data:image/svg+xml,a)',
  '![a](//example.org/picture.png)',
  '<details open ontoggle="alert(1)">a</details>',
  '<input autofocus onfocus="alert(1)" />',
  '<video><source onerror="alert(1)" /></video>',
  '<template shadowrootmode="open"><b>a</b></template>',
  '<svg><a xlink:href="javascript:alert(1)"><text>a</text></a></svg>',
  '<math href="javascript:alert(1)">a</math>',
  '<b {...{ onclick: "alert(1)" }}>a</b>',
  '<b set:html="<img src=x onerror=alert(1)>">a</b>',
  '<b slot="head">a</b>',
  '<a href={`javascript:alert(1)`}>a</a>',
  '<constructor />',
  '<__proto__ />',
  '<Quote.constructor />',
  '<Quote claim={alert(1)} article="one" />',
  '<Quote claim="__proto__" article="one" />',
  '<Figures claim="one" set:html="a" />',
  '<Figures claim="one">{alert(1)}</Figures>',
  'export default () => alert(1)',
  'export const components = {}',
  '{import.meta.env}',
  '{props.alert}',
  '{/* a */ alert(1)}',
  '# {alert(1)}',
  '[^1]\n\n[^1]: {alert(1)}',
  '| a |\n|---|\n| {alert(1)} |',
  '[a](javascript&colon;alert(1))',
  '[a](view-source:javascript:alert(1))',
  '[a](blob:https://example.org/a)',
  '[a](file:///etc/passwd)',
  '![a][b]\n\n[b]: https://example.org/picture.png',
  '<!-- <script>alert(1)</script> -->',
  'Of \u202E115 dead',
  'Of &#x202E;115 dead',
];

/** What a body may hold, and must not become more than it is. */
export const oddBodies = [
  '[a](//example.org)',
  '[a](https://example.org "\\"onmouseover=alert(1) x=\\"")',
  '![" onerror="alert(1)](/favicon.svg)',
  'https://example.org/"onmouseover="alert(1)',
  '``` " onmouseover="alert(1)\na\n```',
  '<b lang="x&quot; onclick=&quot;alert(1)">a</b>',
  '\\<script>alert(1)\\</script> &lt;script&gt;alert(1)&lt;/script&gt;',
];

/** The text of an article that was pasted with attacks in it, as the import writes it from each format that it reads. */
export function importAttacks(): string {
  const paragraph = 'The square was empty that evening. Nobody was hurt, the police said on Tuesday.';
  const sources = {
    text: [paragraph, attack, ...attackingBodies, ...attackingAddresses].join('\n\n'),
    html: `<!doctype html><html lang="en"><title>${attack}</title><body onload="alert(1)"><article><h1>The square</h1>${`<p>${paragraph}</p>`.repeat(8)}<p onclick="alert(1)">${attack}</p>${attackingBodies.map((body) => `<p>${body}</p>`).join('')}${attackingAddresses.map((address) => `<p><a href="${address}">${paragraph}</a></p>`).join('')}</article></body></html>`,
    markdown: ['# The square', paragraph, attack, ...attackingBodies].join('\n\n'),
  } as const;
  return Object.entries(sources)
    .map(([format, source]) => importSource(source, format as keyof typeof sources))
    .join('\n\n');
}

/** The text of an article, as the import writes it. */
export function importSource(source: string, format: SourceFormat): string {
  return importArticle(source, format, { id: 'one' }, [], '2024-01-05').body.trim();
}
