/** Formats that are written to files, by the name that the command knows them by. */
export const FORMATS = ['json', 'junit', 'html', 'md', 'svg', 'har', 'github', 'sarif'] as const;
export type Format = (typeof FORMATS)[number];

export interface ReportFile {
  format: Format;
  /** `-` is standard output. */
  file: string;
}
