/** Reports of several runs for people: Markdown and a terminal. */
import { styleText } from 'node:util';
import type { Bilingual } from '@staff-service/client';
import { visibleLine } from '../../../telemetry/visible.ts';
import { describeBaseline } from '../baseline/marks.ts';
import { wrapLines } from '../columns.ts';
import { inLanguage } from '../language.ts';
import { cell, imageLink, type MarkdownOptions, renderMarkdown, SYMBOLS } from '../markdown.ts';
import { renderPretty } from '../pretty.ts';
import { describeCounts, describeVerdict } from '../summary.ts';
import { type PrettyOptions, type Style, VERDICT_STYLES } from '../terminal-styles.ts';
import { TEXTS as REPORT, ROLES, VERDICT_SYMBOLS } from '../texts.ts';
import { describeMerged, describeScope, type MergedReport } from './merged-report.ts';
import { TEXTS } from './texts.ts';

/** A table of the parts, and then each of them whole. */
export function renderMergedMarkdown(
  merged: MergedReport,
  { language = 'both', badge }: MarkdownOptions,
): string {
  const say = (text: Bilingual) => inLanguage(text, language);
  const title = `${say(describeMerged(merged))} · ${say(describeScope(merged))}`;
  const rows = merged.parts.map((part) =>
    [
      say(ROLES[part.role]),
      cell(part.target),
      `${SYMBOLS[part.verdict]} ${say(describeVerdict(part))}`,
      say(describeCounts(part)),
    ].join(' | '),
  );
  const head = [REPORT.role, REPORT.target, TEXTS.verdict, TEXTS.counts].map(say).join(' | ');
  return [
    `# ${SYMBOLS[merged.verdict]} ${title}`,
    ...(badge === undefined ? [] : [imageLink(title, badge)]),
    [`| ${head} |`, '|---|---|---|---|', ...rows.map((row) => `| ${row} |`)].join('\n'),
    ...merged.parts.map((part) => renderMarkdown(part, { language })),
  ].join('\n\n');
}

/** Each part, and last, where the eye is, a line for each and the verdict. */
export function renderMergedPretty(merged: MergedReport, options: PrettyOptions = {}): string {
  const { color = false, columns = 80, language = 'both' } = options;
  const say = (text: Bilingual) => inLanguage(text, language);
  const paint = (style: Style, text: string) =>
    color ? styleText(style, text, { validateStream: false }) : text;
  const wrapped = (text: string, indent: number, style: Style) =>
    wrapLines(visibleLine(text), Math.max(40, columns) - indent).map(
      (line) => ' '.repeat(indent) + paint(style, line),
    );
  const lines = merged.parts.flatMap((part) => {
    const baseline = describeBaseline(part);
    return [
      ...wrapped(
        `${VERDICT_SYMBOLS[part.verdict]} ${say(ROLES[part.role])}: ${say(describeVerdict(part))}`,
        0,
        VERDICT_STYLES[part.verdict],
      ),
      ...wrapped(
        [part.target, say(describeCounts(part)), ...(baseline ? [say(baseline)] : [])].join(' · '),
        2,
        'dim',
      ),
    ];
  });
  const { verdict } = merged;
  const last = `${VERDICT_SYMBOLS[verdict]} ${say(describeMerged(merged))} · ${say(describeScope(merged))}`;
  return [
    ...merged.parts.map((part) => renderPretty(part, options).trimEnd()),
    '',
    paint(['bold', 'underline'], `${say(TEXTS.parts)} (${merged.parts.length})`),
    ...lines,
    '',
    ...wrapped(last, 0, VERDICT_STYLES[verdict]),
    '',
  ].join('\n');
}
