import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runChecks } from '../../src/checks/run-checks.ts';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { makeSite, projectRoot } from '../support/build-site.ts';
import { useDesk, type DeskDriver } from '../support/desk-driver.ts';
import { findChromium } from '../support/find-chromium.ts';
import { startBrowser } from '../support/open-browser.ts';
import { startDev } from '../support/start-dev.ts';

/**
 * Counts what it takes to add a wire report at the desk, by mouse: twelve passages, three new claims and two events, to
 * a list of work that is empty. `--picture FILE` keeps a picture of the desk with some words selected.
 */
const picture = process.argv[process.argv.indexOf('--picture') + 1];
const site = makeSite({ from: 'tests/fixtures/harbour' });
const server = await startDev(site);
const browser = await startBrowser(findChromium());
const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
const before = readLines();
try {
  const desk = useDesk(page, 'mouse');
  await page.goto(server.url, { timeout: 120_000 });
  await desk.open();
  await desk.fold('New');
  await desk.fold('An article');
  await desk.fill('Text, or HTML', readFileSync(join(projectRoot, 'tests/fixtures/wire-report.txt'), 'utf8'));
  await desk.fill('Published', '2021-03-08');
  await desk.fill('How the date', 'inferred');
  await desk.fill('Publisher', 'Wire');
  await desk.fill('How the publisher', 'background');
  await desk.fill('Language', 'en');
  await desk.fill('Id, for', 'wire');
  await desk.press('Write it');
  await page.waitForURL('**/articles/wire/');

  const pin = async (words: string, ...further: (() => Promise<void>)[]) => {
    await desk.select(words);
    for (const step of further) await step();
    await desk.press('Write (');
  };
  const to = (typed: string, choice: string) => () => desk.find(typed, choice);
  const fill = (label: string, value: string) => () => desk.fill(label, value);
  const read = () => desk.tick('I read the finding');
  const alone = () => desk.tick('I read the other articles');
  const show = async () => {
    if (!process.argv.includes('--picture') || picture === undefined) return;
    await page.locator('#desk .preview:not(:empty)').waitFor();
    await page.screenshot({ path: picture });
  };
  await pin('At least 21 people were injured, the regional hospital said', to('injured', 'claims/injured'), read);
  await pin('A warehouse burned at the port of Lundhaven', to('warehouse', 'claims/warehouse-burned'), read);
  await pin(
    'had smelled gas for about an hour before the alarm was raised',
    to('gas', 'claims/smell-of-gas'),
    fill('How the articles', 'agree'),
    read,
  );
  await pin('Three ships were moved to the outer harbour', to('ships', 'claims/ships-moved'), show, read);
  await pin(
    'Drums of solvent were stored in the building',
    to('goods', 'claims/dangerous-goods'),
    fill('Who says', 'A: there were none\nB, C: there were'),
    read,
  );
  await pin('lists 140 drums', to('goods', 'claims/dangerous-goods'));
  await pin('A warehouse burned', to('burns', 'events/fire'));
  await pin(
    'Ferries to the islands were cancelled for two days',
    to('new claim', '+claim'),
    fill('Statement', 'Ferries to the islands were cancelled'),
    fill('Topic', 'fire'),
    fill('Kind', 'fact'),
    alone,
  );
  await pin(
    'The roof had not been inspected since 2016',
    to('new claim', '+claim'),
    fill('Statement', 'The roof had not been inspected for years'),
    fill('Topic', 'cause'),
    fill('Kind', 'fact'),
    alone,
  );
  await pin(
    'The mayor must explain why nothing was done',
    to('new claim', '+claim'),
    fill('Statement', 'The mayor has to explain what was not done'),
    fill('Topic', 'cause'),
    alone,
  );
  await pin(
    'Police opened an investigation on Friday',
    to('new event', '+event'),
    fill('What happened', 'Police open an investigation'),
    fill('When', '2021-03-05'),
    fill('How the date', 'inferred'),
  );
  await pin(
    'On Saturday the council voted to pay for rooms',
    to('new event', '+event'),
    fill('What happened', 'The council pays for rooms'),
    fill('When', '2021-03-06'),
    fill('How the date', 'inferred'),
  );
  await desk.press('I compared these');
  if (await desk.named('I read it for these').isVisible()) await desk.press('I read it for these');
  if (await desk.named('I read these').isVisible()) await desk.press('I read these');
  await desk.fold('I read these');
  await desk.fill('Why', 'of no weight here');
  await desk.press('Write that');
  await page.locator('#desk .done').waitFor();
  const after = readLines();
  const lines = [...after]
    .filter(([file]) => file !== 'articles/wire.mdx')
    .reduce((sum, [file, text]) => sum + Math.max(0, text.length - (before.get(file)?.length ?? 0)), 0);
  const files = [...after].filter(([file, text]) => text.join('\n') !== before.get(file)?.join('\n')).length;
  console.log(
    `Files opened by hand: 0; files written: ${String(files)}; lines written by the desk, the article's own aside: ${String(lines)}.`,
  );
  console.log(
    `Clicks: ${String(desk.count.clicks)}; keys: ${String(desk.count.keys)}, in ${String(desk.count.words)} words.`,
  );
  console.log(estimateTime(desk.count));
  console.log(
    'The check finds:',
    runChecks(readCorpus(site.root), '2026-11-25').map(({ message }) => message),
  );
} finally {
  await browser.close();
  await server.stop();
  site.remove();
}

/**
 * The time of a practised hand by the keystroke-level model (Card, Moran and Newell, 1980), in seconds: 1.1 to point, and
 * again to where a selection ends, 0.2 to press and let go, 0.28 a key (some 40 words a minute), 0.4 to bring a hand from mouse to keys or back, and 1.35 to
 * think before each press and each field. To this come reading the article once, at 238 words a minute (Brysbaert, 2019),
 * and what the desk was waited for here. Judging the words takes as long as it takes.
 */
function estimateTime({ clicks, drags, keys, fields, waited }: DeskDriver['count']): string {
  const hands = clicks * (1.1 + 0.2) + drags * 1.1 + keys * 0.28 + fields * 2 * 0.4;
  const thinking = (clicks + fields) * 1.35;
  const reading = (465 / 238) * 60;
  const all = hands + thinking + reading + waited / 1000;
  const parts = { hands, thinking, reading, waiting: waited / 1000 };
  const named = Object.entries(parts).map(([part, seconds]) => `${part} ${seconds.toFixed(0)} s`);
  return `A practised hand: ${(all / 60).toFixed(1)} minutes by the keystroke-level model (${named.join(', ')}).`;
}

function readLines(): Map<string, string[]> {
  const folder = join(site.root, 'content');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.includes('.'));
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8').split('\n')]));
}
