declare module 'saxen' {
  /** Reads XML and tells what it meets. It knows XML's own entities and no others: none can be defined. */
  export class Parser {
    on(
      event: 'openTag',
      hear: (name: string, attributes: () => Readonly<Record<string, string>>) => void,
    ): this;
    /** Also told of elements that close themselves. */
    on(event: 'closeTag', hear: (name: string) => void): this;
    on(event: 'text', hear: (text: string, decode: (text: string) => string) => void): this;
    on(event: 'cdata', hear: (text: string) => void): this;
    on(event: 'error', hear: (error: Error) => void): this;
    /** Takes the next piece of a text. */
    write(xml: string): this;
    end(): Error | null;
  }
}
