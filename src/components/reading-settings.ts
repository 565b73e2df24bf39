/** How the learner wants to read, by attribute of the page (`data-theme`); the first of each is what the device says. */
export const READING_CHOICES = {
  theme: ['', 'light', 'dark', 'contrast'],
  size: ['', 'l', 'xl', 'xxl'],
  spacing: ['', 'wide'],
  font: ['', 'serif', 'legible'],
  /** Whether single keys do something (WCAG 2.2, 2.1.4 Character Key Shortcuts: they can be turned off). */
  keys: ['', 'off'],
} as const;

export type ReadingChoice = keyof typeof READING_CHOICES;
/** The chosen value by name; what is left out is as the device has it. */
export type ReadingSettings = Readonly<Partial<Record<ReadingChoice, string>>>;

/** One for all courses of an LMS: eyes are the same in each of them. */
const KEY = 'course-reading';

/** What was chosen in this browser; nothing when its storage is blocked. */
export function readSettings(storage: () => Storage): ReadingSettings {
  try {
    return asSettings(JSON.parse(storage().getItem(KEY) ?? '{}'));
  } catch {
    return {};
  }
}

/** @returns whether they are kept for the next time */
export function keepSettings(settings: ReadingSettings, storage: () => Storage): boolean {
  try {
    storage().setItem(KEY, JSON.stringify(settings));
    return true;
  } catch {
    return false;
  }
}

/** Shows the page as the learner wants it: the style sheet goes by these attributes. */
export function applySettings(settings: ReadingSettings, page: HTMLElement): void {
  for (const name of Object.keys(READING_CHOICES) as ReadingChoice[]) {
    const value = settings[name];
    if (value) page.dataset[name] = value;
    else Reflect.deleteProperty(page.dataset, name);
  }
}

function asSettings(data: unknown): ReadingSettings {
  const found = Object(data) as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.entries(READING_CHOICES).flatMap(([name, values]) =>
      values.slice(1).flatMap((value) => (value === found[name] ? [[name, value]] : [])),
    ),
  );
}
