import type { Bilingual } from '@staff-service/client';
import type { Report } from '../results.ts';
import { type Markup, markup } from './markup.ts';
import { describeVerdict, selectOutcome } from './summary.ts';
import { ROLES, TEXTS } from './texts.ts';

const COLOURS = { conforms: '#1a7f37', doesNotConform: '#c5221f', couldNotRun: '#59636e' };

/** A badge for a README, as SVG: which contract, which profile, whether the target conforms. */
export function renderBadge(report: Report): string {
  const { role, verdict, profile, only } = report;
  return drawBadge(`staff-service ${role}`, {
    verdict,
    profile,
    isPartial: only.length > 0,
    failed: selectOutcome(report, 'fail').length,
    said: [TEXTS.title, ROLES[role], describeVerdict(report)],
  });
}

export interface BadgeFacts extends Pick<Report, 'verdict' | 'profile'> {
  /** Only some of the checks: they do not make a conforming implementation. */
  isPartial: boolean;
  failed: number;
  /** What it says to whoever cannot see it. */
  said: readonly Bilingual[];
}

export function drawBadge(left: string, { verdict, profile, isPartial, failed, said }: BadgeFacts): string {
  const partial = verdict === 'conforms' && isPartial;
  const right = {
    conforms: `${partial ? 'partial' : 'conforms'} · ${profile}`,
    doesNotConform: `${failed} failed · ${profile}`,
    couldNotRun: 'could not be run',
  }[verdict];
  const colour = COLOURS[partial ? 'couldNotRun' : verdict];
  const title = (['zh', 'en'] as const).map((language) => said.map((one) => one[language]).join(' · '));
  const [leftWidth, rightWidth] = [width(left), width(right)];
  const all = leftWidth + rightWidth;
  // No ids: several badges may stand in one page.
  return markup`<svg xmlns="http://www.w3.org/2000/svg" width="${all}" height="20" viewBox="0 0 ${all} 20" role="img" aria-label="${title.join(' / ')}">
  <title>${title.join(' / ')}</title>
  <path fill="#3b434b" d="M3 0H${leftWidth}V20H3a3 3 0 0 1-3-3V3a3 3 0 0 1 3-3z"/>
  <path fill="${colour}" d="M${leftWidth} 0H${all - 3}a3 3 0 0 1 3 3V17a3 3 0 0 1-3 3H${leftWidth}z"/>
  <g fill="#fff" font-family="Verdana,DejaVu Sans,Geneva,sans-serif" font-size="11">
    ${label(left, 0, leftWidth)}
    ${label(right, leftWidth, rightWidth)}
  </g>
</svg>
`.text;
}

const MARGIN = 7;

/** Pixels, about those of Verdana; `textLength` makes any other font fit. */
function width(text: string): number {
  const narrow = text.match(/[fijlrt1 ·.,-]/g)?.length ?? 0;
  return Math.round(narrow * 4.6 + (text.length - narrow) * 7.1) + 2 * MARGIN;
}

function label(text: string, x: number, boxWidth: number): Markup {
  return markup`<text x="${x + MARGIN}" y="14" textLength="${boxWidth - 2 * MARGIN}" lengthAdjust="spacingAndGlyphs">${text}</text>`;
}
