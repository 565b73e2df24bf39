/** Something on a learner's screen. What it is only the screen knows that gave it. */
export interface Spot {
  readonly isSpot: true;
}

/** What a work is given inside the page for what it was given outside. */
export type Inside<T> = T extends Spot ? HTMLElement : T;
type InsideAll<Given extends readonly unknown[]> = { [Index in keyof Given]: Inside<Given[Index]> };

/** Something done inside a page: it is sent there as text, and knows nothing of what stands around it here. */
export type Work<Given extends readonly unknown[], Result> = (...given: InsideAll<Given>) => Result;

/**
 * The page that holds the course, in whatever browser and in whatever frame. Puppeteer drives some browsers and
 * WebDriver others; a learner does not know which.
 */
export interface Screen {
  /** Does something in the page. @param given texts, numbers and spots @returns what can be written as JSON */
  run<Given extends readonly unknown[], Result>(
    work: Work<Given, Result>,
    ...given: Given
  ): Promise<Awaited<Result>>;
  /** The element that a work finds, as soon as it finds one. @throws Error after `patience` milliseconds */
  find<Given extends readonly unknown[]>(
    patience: number,
    work: Work<Given, Element | null | undefined>,
    ...given: Given
  ): Promise<Spot>;
  /** Clicks in the middle of what is on the screen already. */
  click(spot: Spot): Promise<void>;
  /** Types into a field, key by key. */
  type(spot: Spot, text: string): Promise<void>;
  /** Where the page came from; null while there is no course on the screen. */
  address(): Promise<string | null>;
}
