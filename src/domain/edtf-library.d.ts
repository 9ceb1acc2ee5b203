// The package `edtf` ships no types. Only what src/domain/edtf.ts uses is declared.
declare module "edtf" {
  /** A date as read: year, month (from 0), day, then the time of day; masks tell what is not known. */
  interface ParsedDate {
    type: "Date";
    values: number[];
    uncertain?: boolean | number;
    approximate?: boolean | number;
    unspecified?: number;
  }
  /** Throws where the text is no EDTF of these types and of this level or below. */
  export function parse(text: string, only: { level: 0 | 1 | 2; types: ["Date"] }): ParsedDate;
}
