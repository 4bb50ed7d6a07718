/**
 * Whether a line is nothing but the date of a page, with or without a label, weekday, hour and zone: "Published: Saturday,
 * 23 March 2024, 10:15 GMT", "2024-03-23", "2024年3月23日". A dateline within a sentence ("MOSCOW, March 23 — …") is text.
 */
export function isDateLine(line: string): boolean {
  if (line.length > 100) return false;
  if (/^\d{4}[年년]\s*\d{1,2}[月월]\s*\d{1,2}[日일](?:\s*\d{1,2}:\d{2})?$/u.test(line)) return true;
  const words = fold(line).match(/[\p{L}\p{M}]+|\d+(?=st|nd|rd|th)|\d+/gu) ?? [];
  const numbers = words.filter((word) => /^\d+$/.test(word));
  const names = words.filter((word) => !/^\d+$/.test(word));
  const years = numbers.filter((word) => /^(?:1[5-9]|20)\d\d$/.test(word));
  const hasDay = names.some((word) => months.has(word)) || numbers.length >= 3;
  return (
    years.length > 0 && hasDay && names.every((word) => months.has(word) || weekdays.has(word) || labels.has(word))
  );
}

/**
 * The words `date 2024-03-23` that some collectors put before a text, in its first line; undefined where there are
 * none.
 */
export function findDatePrefix(line: string): string | undefined {
  return /^date:?\s+\d{4}-\d{2}-\d{2}(?=\s)/iu.exec(line)?.[0];
}

/** The one calendar day written as year-month-day in a date line, if it is a day that exists. */
export function readIsoDay(line: string): string | undefined {
  const [day, another] = line.match(/\b\d{4}-\d{2}-\d{2}\b/g) ?? [];
  if (day === undefined || another !== undefined) return undefined;
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day) ? day : undefined;
}

const languages = 'en de fr es it pt nl sv da nb fi pl cs uk ru tr el ro hu id ar fa he hi vi'.split(' ');
const months = listNames('month', 12, (step) => Date.UTC(2024, step, 15));
const weekdays = listNames('weekday', 7, (step) => Date.UTC(2024, 0, 1 + step));
const labels = new Set(
  [
    'date published updated last posted first modified on at of the st nd rd th',
    'am pm gmt utc bst est edt cst pst pdt cet cest msk ist t z h',
    'datum veröffentlicht aktualisiert stand vom am um uhr',
    'publié mis à jour le',
    'publicado actualizado fecha de del el las pubblicato aggiornato il alle ore',
    'atualizado em às gepubliceerd bijgewerkt op om publicerad uppdaterad kl den',
    'opublikowano aktualizacja опубликовано обновлено дата года г в опубліковано року',
  ].flatMap((words) => words.split(' ').map(fold)),
);

/** Month and weekday names as a date in each language writes them: alone and beside a day, long and short. */
function listNames(unit: 'month' | 'weekday', count: number, at: (step: number) => number): Set<string> {
  const names = new Set<string>();
  for (const language of languages)
    for (const width of ['long', 'short'] as const)
      for (const beside of [{}, { day: 'numeric' }] as const) {
        const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, {
          [unit]: width,
          ...beside,
          timeZone: 'UTC',
        });
        for (let step = 0; step < count; step += 1)
          for (const { type, value } of format.formatToParts(at(step)))
            if (type === unit) for (const word of fold(value).match(/[\p{L}\p{M}]+/gu) ?? []) names.add(word);
      }
  return names;
}

function fold(text: string): string {
  return text.normalize('NFC').toLowerCase();
}
