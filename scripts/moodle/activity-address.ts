import { UsageError } from '../options.ts';
import { say } from '../messages/say.ts';

/** Where an activity stands in a Moodle. */
export interface ActivityAddress {
  /** The address of Moodle itself, without a slash at its end: `https://aula.example.org/moodle`. */
  readonly root: string;
  /** The number after `view.php?id=`. */
  readonly id: number;
  /** The view page, as learners open it. */
  readonly view: string;
}

const VIEW_PATH = /^(.*)\/mod\/scorm\/view\.php$/;

/** Reads the address of an activity's view page. @throws UsageError when it is not one */
export function readActivityAddress(given: string): ActivityAddress {
  const address = URL.canParse(given) ? new URL(given) : null;
  const [, folder] = VIEW_PATH.exec(address?.pathname ?? '') ?? [];
  const id = address?.searchParams.get('id') ?? '';
  if (!address?.protocol.startsWith('http') || folder === undefined || !/^\d+$/.test(id)) {
    throw new UsageError(
      say`--url ${given} is no SCORM activity; expected its page in Moodle, such as https://aula.example.org/mod/scorm/view.php?id=12`,
    );
  }
  const root = `${address.origin}${folder}`;
  return { root, id: Number(id), view: `${root}/mod/scorm/view.php?id=${id}` };
}
