import type { Call } from './protocol.ts';
import { FUNCTIONS } from './runtime.ts';
import type { Runtime } from './runtime.ts';

/** Characters of one argument that the log keeps: the whole `cmi.suspend_data` of SCORM 1.2. */
const ARGUMENT_LIMIT = 4096;

/** The API object that content finds: functions by name, as the standard calls them. */
export type ApiObject = Readonly<Record<string, (...values: unknown[]) => unknown>>;

/** The API as content calls it: each call goes to the runtime and is told to `onCall`. It never throws, as the standards ask. */
export function loggedApi(runtime: Runtime, onCall: (call: Call) => void): ApiObject {
  let position = 0;
  const functionOf =
    (name: string) =>
    (...values: unknown[]): unknown => {
      const at = Date.now();
      const texts = values.map(String);
      let result: unknown;
      try {
        result = runtime.call(name, texts);
      } catch (error) {
        console.error(error);
        result = 'false';
      }
      onCall({
        position,
        at,
        name,
        arguments: texts.map(cut),
        result: cut(String(result)),
        error: runtime.lastError(),
      });
      position += 1;
      return result;
    };
  return Object.fromEntries(FUNCTIONS[runtime.standard].map((name) => [name, functionOf(name)]));
}

function cut(text: string): string {
  return text.length <= ARGUMENT_LIMIT
    ? text
    : `${text.slice(0, ARGUMENT_LIMIT)}… (${text.length} characters)`;
}
