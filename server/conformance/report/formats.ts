/** Formats that are written to files, by the name that the command knows them by. */
export const FORMATS = ['json', 'junit', 'html', 'md', 'svg', 'har'] as const;
export type Format = (typeof FORMATS)[number];

export interface ReportFile {
  format: Format;
  file: string;
}
