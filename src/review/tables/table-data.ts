/** What a cell holds; null is blank. */
export type CellValue = string | number | null;

/** A table as it is exported: what stands on the screen may look otherwise, and holds the same. */
export interface TableData {
  readonly name: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
}
