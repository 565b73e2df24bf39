/** SCORM 1.2 CMITimespan, `0001:05:12.5`. */
const TIMESPAN = /^(\d{1,4}):(\d{2}):(\d{2}(?:\.\d+)?)$/;

/** SCORM 2004 timeinterval, `P1DT2H3M4.5S`; years and months have no length that could be added up. */
const INTERVAL = /^P(?:\d+Y)?(?:\d+M)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;

/** The seconds of a span of time as either standard writes it; 0 for anything else. */
export function secondsOf(text: string): number {
  const [, hours, minutes, seconds] = TIMESPAN.exec(text) ?? [];
  if (hours !== undefined) return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  const interval = INTERVAL.exec(text);
  if (!interval) return 0;
  const [days = 0, intervalHours = 0, intervalMinutes = 0, intervalSeconds = 0] = interval
    .slice(1)
    .map((part) => Number(part ?? 0));
  return days * 86_400 + intervalHours * 3600 + intervalMinutes * 60 + intervalSeconds;
}

/** `1 h 05 min`, `4 min 12 s`, `9 s`: the units are the same in all our languages. */
export function readableDuration(seconds: number): string {
  const whole = Math.round(seconds);
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor((whole % 3600) / 60);
  const rest = whole % 60;
  if (hours > 0) return `${hours} h ${String(minutes).padStart(2, '0')} min`;
  return minutes > 0 ? `${minutes} min ${String(rest).padStart(2, '0')} s` : `${rest} s`;
}
