/** What a test says about a window; properties that are left out are as in a page opened by itself. */
export interface WindowParts {
  readonly parent?: Window;
  readonly opener?: Window | null;
  readonly closed?: boolean;
  /** Further properties, such as an API object. */
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly online?: () => boolean;
}

/** As much of a browser window as looking for an API touches. */
export function fakeWindow(parts: WindowParts = {}): Window {
  const { parent, opener = null, closed = false, properties = {}, online = () => true } = parts;
  const own: Record<string, unknown> = { opener, closed, location: { hostname: 'lms.example.org' } };
  Object.defineProperties(own, Object.getOwnPropertyDescriptors(properties));
  Object.defineProperty(own, 'navigator', {
    value: Object.defineProperty({}, 'onLine', { get: online, enumerable: true }),
  });
  const self = own as unknown as Window;
  own['parent'] = parent ?? self;
  Object.defineProperty(own, 'top', { get: () => (parent ? parent.top : self) });
  return self;
}

/** Properties of a window that the browser shows to pages of another origin. */
const PUBLIC = new Set<PropertyKey>([
  'parent',
  'top',
  'opener',
  'closed',
  'self',
  'window',
  'frames',
  'length',
]);

/** A window of another origin: it shows where it hangs, and throws at every other look. */
export function crossOriginWindow(parts: WindowParts = {}): Window {
  const inner = fakeWindow(parts);
  const outer: Window = new Proxy(inner, {
    get(target, key): unknown {
      if (!PUBLIC.has(key))
        throw new DOMException('Blocked a frame from accessing a cross-origin frame.', 'SecurityError');
      const value: unknown = Reflect.get(target, key);
      return value === inner ? outer : value;
    },
  });
  return outer;
}
