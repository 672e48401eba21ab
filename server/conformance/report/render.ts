import { dirname, relative, sep } from 'node:path';
import type { Report } from '../results.ts';
import { renderBadge } from './badge.ts';
import type { Format, ReportFile } from './formats.ts';
import { renderAnnotations } from './github.ts';
import { renderHar } from './har.ts';
import { renderHtml } from './html.ts';
import { renderJson } from './json.ts';
import { renderJunit } from './junit.ts';
import type { ReportLanguage } from './language.ts';
import { renderMarkdown } from './markdown.ts';
import { renderSarif } from './sarif.ts';

/** The text of each file. A Markdown summary shows the badge if one is written too. */
export function renderReports(
  report: Report,
  files: readonly ReportFile[],
  language: ReportLanguage = 'both',
): { file: string; text: string }[] {
  const options = { language };
  const svg = files.find(({ format }) => format === 'svg')?.file;
  const render: Record<Format, (file: string) => string> = {
    json: () => renderJson(report),
    junit: () => renderJunit(report, options),
    html: () => renderHtml(report, options),
    md: (file) =>
      renderMarkdown(report, svg === undefined ? options : { ...options, badge: linkFrom(file, svg) }),
    svg: () => renderBadge(report),
    har: () => renderHar(report),
    github: () => renderAnnotations([report], options),
    sarif: () => renderSarif([report], options),
  };
  return files.map(({ format, file }) => ({ file, text: render[format](file) }));
}

function linkFrom(file: string, to: string): string {
  return relative(dirname(file), to).split(sep).map(encodeURIComponent).join('/');
}
