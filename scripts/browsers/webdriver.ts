import { setTimeout as delay } from 'node:timers/promises';

/** An answer of a driver that says no. `message` is the driver's own. */
export class DriverError extends Error {
  override readonly name = 'DriverError';
  /** The driver's word for it: `stale element reference`. */
  readonly kind: string;

  constructor(kind: string, told: string) {
    super(`${kind}: ${told}`);
    this.kind = kind;
  }
}

/** A session with a browser by W3C WebDriver: the few commands that a learner needs, as plain requests. */
export class WebDriver {
  readonly #session: string;
  /** What the browser says of itself. */
  readonly capabilities: Readonly<Record<string, unknown>>;

  private constructor(session: string, capabilities: Readonly<Record<string, unknown>>) {
    this.#session = session;
    this.capabilities = capabilities;
  }

  /**
   * Begins a session as soon as the driver listens.
   * @param driver its address: `http://127.0.0.1:4444`
   * @throws Error when it does not listen within half a minute; DriverError when the browser does not start
   */
  static async begin(driver: string, wanted: Readonly<Record<string, unknown>>): Promise<WebDriver> {
    for (let tries = 0; ; tries += 1) {
      if (
        await fetch(`${driver}/status`).then(
          ({ ok }) => ok,
          () => false,
        )
      )
        break;
      if (tries > 300) throw new Error(`the driver at ${driver} does not answer`);
      await delay(100);
    }
    const begun = await send('POST', `${driver}/session`, { capabilities: { alwaysMatch: wanted } });
    const { sessionId, capabilities } = begun as {
      readonly sessionId: string;
      readonly capabilities: Readonly<Record<string, unknown>>;
    };
    return new WebDriver(`${driver}/session/${sessionId}`, capabilities);
  }

  get(command: string): Promise<unknown> {
    return send('GET', this.#session + command);
  }

  post(command: string, body: Readonly<Record<string, unknown>> = {}): Promise<unknown> {
    return send('POST', this.#session + command, body);
  }

  delete(command: string): Promise<unknown> {
    return send('DELETE', this.#session + command);
  }

  /** Runs a function, given as text, in the frame that was entered last. */
  run(work: string, given: readonly unknown[]): Promise<unknown> {
    // What compiles these scripts names functions with a helper that pages do not have.
    const script = `const __name = (named) => named; return (${work}).apply(null, arguments);`;
    return this.post('/execute/sync', { script, args: given });
  }
}

async function send(method: string, address: string, body?: unknown): Promise<unknown> {
  const response = await fetch(address, {
    method,
    ...(body === undefined
      ? {}
      : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  });
  const { value } = (await response.json()) as { readonly value: unknown };
  if (response.ok) return value;
  const { error = 'unknown error', message = '' } = (value ?? {}) as Partial<Record<string, string>>;
  throw new DriverError(error, message);
}
