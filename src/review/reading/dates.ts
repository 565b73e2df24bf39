/** Languages whose names of months are known; Moodle writes dates in the language of who downloads the report. */
const LANGUAGES = [
  'es',
  'en',
  'pt',
  'fr',
  'de',
  'it',
  'ca',
  'gl',
  'eu',
  'nl',
  'pl',
  'ro',
  'sv',
  'id',
  'ru',
  'uk',
  'ar',
  'tr',
];

let months: ReadonlyMap<string, number> | undefined;

/**
 * A moment as Moodle writes it: «Monday, 23 November 2026, 11:06 PM», «lunes, 23 de noviembre de 2026, 23:06», or as
 * ISO 8601. It is taken in the time zone of this computer.
 * @returns milliseconds since 1970; null when it can't be read for certain: `03/04/2026` says nothing
 */
export function momentOf(text: string): number | null {
  if (/^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/.test(text)) {
    const at = Date.parse(text.replace(' ', 'T'));
    return Number.isNaN(at) ? null : at;
  }
  const year = /(?<!\d)(19|20)\d\d(?!\d)/.exec(text)?.[0];
  const month = monthIn(text);
  const day = /(?<![\d:])(\d{1,2})(?![\d:])/.exec(text.replace(/\d{1,2}[:.]\d{2}.*$/, ''))?.[1];
  if (year === undefined || month === null || day === undefined) return null;
  const [hour, minute] = timeIn(text);
  return new Date(Number(year), month, Number(day), hour, minute).getTime();
}

function timeIn(text: string): [number, number] {
  const [, hour = '0', minute = '0', half = ''] =
    /(\d{1,2})[:.](\d{2})(?:\s*([ap])\.?\s*m\b)?/i.exec(text) ?? [];
  const hours = Number(hour) % (half === '' ? 24 : 12);
  return [hours + (half.toLowerCase() === 'p' ? 12 : 0), Number(minute)];
}

function monthIn(text: string): number | null {
  months ??= monthNames();
  for (const word of text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []) {
    const month = months.get(word);
    if (month !== undefined) return month;
  }
  return null;
}

/** Long and short names by language; a name that means different months in two languages is left out. */
function monthNames(): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  const unclear = new Set<string>();
  for (const lang of LANGUAGES) {
    for (const style of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(lang, { day: 'numeric', month: style, year: 'numeric' });
      for (let month = 0; month < 12; month += 1) {
        const part = format.formatToParts(new Date(2026, month, 15)).find(({ type }) => type === 'month');
        const [name = ''] = (part?.value ?? '').toLowerCase().match(/[\p{L}\p{M}]+/u) ?? [];
        if (name === '') continue;
        if ((names.get(name) ?? month) !== month) unclear.add(name);
        names.set(name, month);
      }
    }
  }
  for (const name of unclear) names.delete(name);
  return names;
}
