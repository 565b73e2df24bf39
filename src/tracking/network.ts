/** Servers on the learner's own machine, which need no network. */
const OWN_MACHINE = /^(localhost|.+\.localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** Whether an LMS can have received what it says it received: not while the browser knows of no network. */
export function mayReachLms({ navigator, location }: Window): boolean {
  return navigator.onLine || OWN_MACHINE.test(location.hostname);
}
