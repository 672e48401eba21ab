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
import { renderMergedMarkdown } from './merged/for-people.ts';
import { renderMergedHtml } from './merged/html.ts';
import { isMerged, type MergedReport } from './merged/merged-report.ts';
import { renderMergedBadge, renderMergedHar, renderMergedJson, renderMergedJunit } from './merged/render.ts';
import { renderSarif } from './sarif.ts';

type Renderers = Record<Format, (badge: string | undefined) => string>;

/** The text of each file. A Markdown summary shows the badge if one is written too. */
export function renderReports(
  report: Report | MergedReport,
  files: readonly ReportFile[],
  language: ReportLanguage = 'both',
): { file: string; text: string }[] {
  const svg = files.find(({ format }) => format === 'svg')?.file;
  const render = isMerged(report) ? renderersOfParts(report, language) : renderers(report, language);
  return files.map(({ format, file }) => ({
    file,
    text: render[format](svg === undefined ? undefined : linkFrom(file, svg)),
  }));
}

function renderers(report: Report, language: ReportLanguage): Renderers {
  const options = { language };
  return {
    json: () => renderJson(report),
    junit: () => renderJunit(report, options),
    html: () => renderHtml(report, options),
    md: (badge) => renderMarkdown(report, badge === undefined ? options : { ...options, badge }),
    svg: () => renderBadge(report),
    har: () => renderHar(report),
    github: () => renderAnnotations([report], options),
    sarif: () => renderSarif([report], options),
  };
}

function renderersOfParts(merged: MergedReport, language: ReportLanguage): Renderers {
  const options = { language };
  return {
    json: () => renderMergedJson(merged),
    junit: () => renderMergedJunit(merged, language),
    html: () => renderMergedHtml(merged, language),
    md: (badge) => renderMergedMarkdown(merged, badge === undefined ? options : { ...options, badge }),
    svg: () => renderMergedBadge(merged),
    har: () => renderMergedHar(merged),
    github: () => renderAnnotations(merged.parts, options),
    sarif: () => renderSarif(merged.parts, options),
  };
}

function linkFrom(file: string, to: string): string {
  return relative(dirname(file), to).split(sep).map(encodeURIComponent).join('/');
}
