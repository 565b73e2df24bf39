import { UnreadableFile } from './notice.ts';
import type { Notice, NoticeKind, NoticeValues } from './notice.ts';

/** A file as the trainer gave it. */
export interface ReportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Gathers what reading one file finds, and keeps each repeated text once. */
export class ReadingContext {
  readonly file: string;
  readonly notices: Notice[] = [];
  readonly #tell: (share: number) => void;
  readonly #texts: Map<string, string>;

  /**
   * @param texts shared by all files of one reading
   * @param tell hears how much of the file is read, 0 to 1
   */
  constructor(
    file: string,
    texts = new Map<string, string>(),
    tell: (share: number) => void = () => undefined,
  ) {
    this.file = file;
    this.#texts = texts;
    this.#tell = tell;
  }

  say<Kind extends NoticeKind>(kind: Kind, values: NoticeValues[Kind]): void {
    this.notices.push(this.#notice(kind, values));
  }

  /** Gives up on the file. @throws UnreadableFile always */
  refuse<Kind extends NoticeKind>(kind: Kind, values: NoticeValues[Kind]): never {
    throw new UnreadableFile(this.#notice(kind, values));
  }

  progress(share: number): void {
    this.#tell(share);
  }

  /**
   * The same text, kept once: answers repeat thousands of times, and a piece of a long text would keep all of it.
   */
  keep(text: string): string {
    const kept = this.#texts.get(text);
    if (kept !== undefined) return kept;
    // Joined from its characters: engines let a long piece of a text hang on the whole of it.
    const own = text.length < 13 ? text : [...text].join('');
    this.#texts.set(own, own);
    return own;
  }

  #notice<Kind extends NoticeKind>(kind: Kind, values: NoticeValues[Kind]): Notice {
    // The compiler can't see that kind and values belong together, though the parameters say so.
    return { kind, file: this.file, values } as unknown as Notice;
  }
}
