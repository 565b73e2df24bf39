/** Numbers, shares, moments and lengths of time as a language writes them. */
export interface Format {
  readonly lang: string;
  /** At most one decimal. */
  number(value: number): string;
  /** Two decimals, as coefficients are given. */
  coefficient(value: number): string;
  /** 0 to 1 as whole per cent. */
  percent(share: number): string;
  moment(at: number): string;
  day(at: number): string;
  /** «1 h 12 min»; seconds below two minutes. */
  duration(seconds: number): string;
  list(texts: readonly string[]): string;
}

/** Makes the format of a language. */
export function formatOf(lang: string): Format {
  const number = new Intl.NumberFormat(lang, { maximumFractionDigits: 1 });
  const coefficient = new Intl.NumberFormat(lang, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const percent = new Intl.NumberFormat(lang, { style: 'percent', maximumFractionDigits: 0 });
  const moment = new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeStyle: 'short' });
  const day = new Intl.DateTimeFormat(lang, { dateStyle: 'medium' });
  const list = new Intl.ListFormat(lang, { type: 'conjunction' });
  return {
    lang,
    number: (value) => number.format(value),
    coefficient: (value) => coefficient.format(value),
    percent: (share) => percent.format(share),
    moment: (at) => moment.format(at),
    day: (at) => day.format(at),
    duration,
    list: (texts) => list.format(texts),
  };
}

/** The signs h, min and s are those of the International System of Units: the same in every language. */
function duration(seconds: number): string {
  if (seconds < 120) return `${Math.round(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return `${minutes} min`;
  const rest = minutes % 60;
  return rest === 0 ? `${minutes / 60} h` : `${Math.floor(minutes / 60)} h ${rest} min`;
}
