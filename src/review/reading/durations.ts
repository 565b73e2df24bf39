/** How units of time begin in the languages that Moodle writes them in: «12 minutes 30 seconds», «1 hora». */
const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^(d|j|tag|gio)/i, 86_400],
  [/^(h|ora|std|stu|uur)/i, 3_600],
  [/^m/i, 60],
  [/^s/i, 1],
];

/**
 * Seconds of a length of time as a standard or Moodle's pages write it: `0000:12:30.5` (SCORM 1.2), `PT12M30S`
 * (SCORM 2004), «12 minutes 30 seconds».
 * @returns null when it is none of these
 */
export function secondsOf(text: string): number | null {
  const clock = /^(\d{1,4}):([0-5]?\d):([0-5]?\d(?:\.\d+)?)$/.exec(text);
  if (clock) return Number(clock[1]) * 3600 + Number(clock[2]) * 60 + Number(clock[3]);
  return isoSeconds(text) ?? wordySeconds(text);
}

const ISO = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;

function isoSeconds(text: string): number | null {
  const parts = ISO.exec(text);
  if (!parts || text === 'P') return null;
  const [days, hours, minutes, seconds] = parts.slice(1).map((part) => Number(part ?? 0));
  return (days ?? 0) * 86_400 + (hours ?? 0) * 3_600 + (minutes ?? 0) * 60 + (seconds ?? 0);
}

function wordySeconds(text: string): number | null {
  const parts = [...text.matchAll(/(\d+(?:[.,]\d+)?)\s*(\p{L}+)/gu)];
  if (parts.length === 0) return null;
  let sum = 0;
  for (const [, amount = '', word = ''] of parts) {
    const unit = UNITS.find(([beginning]) => beginning.test(word));
    if (!unit) return null;
    sum += Number(amount.replace(',', '.')) * unit[1];
  }
  return sum;
}
