/** SCORM 2004: times lie between 1970 and 2038. */
const LAST_MOMENT = Date.UTC(2038, 11, 31);

/** SCORM 1.2 CMITimespan `HHHH:MM:SS`, capped at 9999 hours. */
export function timespan12(seconds: number): string {
  const whole = Math.min(wholeSeconds(seconds), 9999 * 3600);
  const part = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  return `${part(whole / 3600)}:${part((whole % 3600) / 60)}:${part(whole % 60)}`;
}

/** SCORM 1.2 CMITime `HH:MM:SS`: the local time of day. */
export function timeOfDay12(at: number): string {
  const date = new Date(moment(at));
  return [date.getHours(), date.getMinutes(), date.getSeconds()]
    .map((value) => String(value).padStart(2, '0'))
    .join(':');
}

/** SCORM 2004 timeinterval `PT3723S`; seconds only, which every LMS reads. */
export function interval2004(seconds: number): string {
  return `PT${wholeSeconds(seconds)}S`;
}

/**
 * SCORM 2004 time(second,10,0) with two decimals: a zone is legal only after a fraction,
 * and `toISOString()` with its three decimals is refused by ADL's tester and Moodle.
 */
export function timestamp2004(at: number): string {
  return `${new Date(moment(at)).toISOString().slice(0, 22)}Z`;
}

/** A clock that was set wrong, or no number at all, must not cost the answer. */
function wholeSeconds(seconds: number): number {
  return Number.isFinite(seconds) ? Math.max(0, Math.round(seconds)) : 0;
}

function moment(at: number): number {
  return Number.isFinite(at) ? Math.min(Math.max(0, at), LAST_MOMENT) : 0;
}
