/** The gate's verdict, and the entries that a changelog should have. */
import type { Bilingual } from '../codegen/documents.ts';
import { type Change, highest, IMPACTS } from './change.ts';
import { BREAKS, SIDE_TEXTS } from './texts.ts';
import { compareVersions, nextVersion } from './versions.ts';

export interface Compared {
  /** The last release, and what the document calls itself. */
  base: string;
  version: string;
  changes: Change[];
}

/** Texts alone may change under a version; what they are released with is the next one. */
export function isAllowed({ base, version, changes }: Compared): boolean {
  const impact = highest(changes);
  if (compareVersions(version, base) < 0) return false;
  return impact === 'patch' || compareVersions(version, nextVersion(base, impact)) >= 0;
}

/** What has to be done, or nothing. */
export function explainRefusal(compared: Compared): string {
  const { base, version, changes } = compared;
  if (isAllowed(compared)) return '';
  if (compareVersions(version, base) < 0)
    return `info.version ${version} < ${base}：低于已发布的版本 / lower than what was released\n`;
  const impact = highest(changes);
  const shown = changes.filter((change) => change.impact === impact);
  const sides = [...new Set(shown.map(({ side }) => side))];
  const heading =
    impact === 'major'
      ? `改动会影响接入方 / these changes break partners (${base} → ${version})`
      : `规范有新增内容，版本号没有变 / the contract has grown, its version has not (${base} → ${version})`;
  const groups = sides.map((side) => {
    const { zh, en } = SIDE_TEXTS[side];
    const lines = shown.filter((change) => change.side === side).map((change) => `    ${describe(change)}\n`);
    const whom = impact === 'major' ? `    → ${BREAKS[side].zh}\n    → ${BREAKS[side].en}\n` : '';
    return `  ${zh} / ${en}\n${lines.join('')}${whom}`;
  });
  const right = nextVersion(base, impact);
  return (
    `${heading}\n${groups.join('')}` +
    `→ 撤销这些改动，或把 openapi/openapi.yaml 的 info.version 改为 ${right}，并写入 openapi/CHANGELOG.md\n` +
    `→ undo them, or set info.version in openapi/openapi.yaml to ${right} and say so in openapi/CHANGELOG.md\n`
  );
}

/** Of words, only where they stand. */
function describe({ place, what, impact }: Change): string {
  return impact === 'patch' ? place : `${place}: ${what.zh} / ${what.en}`;
}

/** All changes, the gravest first. */
export function listChanges({ base, version, changes }: Compared): string {
  if (changes.length === 0) return `与 ${base} 相同 / the same as ${base}\n`;
  const lines = IMPACTS.toReversed().flatMap((impact) =>
    changes
      .filter((change) => change.impact === impact)
      .map((change) => `${impact}  ${SIDE_TEXTS[change.side].en} · ${describe(change)}\n`),
  );
  return `${base} → ${version}\n${lines.join('')}`;
}

const HEADINGS: Record<'major' | 'minor', Bilingual> = {
  major: { zh: '不兼容的改动', en: 'What breaks' },
  minor: { zh: '新增的、放宽的', en: 'What is new, or wider' },
};

/**
 * A section for openapi/CHANGELOG.md: what changed, in both languages, for an author to complete. Texts are left out: which
 * of them matter is for the author to say.
 */
export function proposeEntries({ base, version, changes }: Compared): string {
  const impact = highest(changes);
  const title = compareVersions(version, base) > 0 ? version : nextVersion(base, impact);
  const sections = (['major', 'minor'] as const).flatMap((kind) => {
    const own = changes.filter((change) => change.impact === kind);
    if (own.length === 0) return [];
    const list = (language: keyof Bilingual) =>
      own
        .map(({ side, place, what }) => {
          const colon = language === 'zh' ? '：' : ': ';
          const whom =
            kind === 'major'
              ? `${{ zh: '。受影响的是', en: '. It breaks ' }[language]}${BREAKS[side][language]}`
              : '';
          const end = language === 'zh' ? '。' : '.';
          return `- **${capitalize(SIDE_TEXTS[side][language])}**${colon}\`${place}\` ${what[language]}${whom}${end}\n`;
        })
        .join('');
    return [`${HEADINGS[kind].zh} / ${HEADINGS[kind].en}:\n\n${list('zh')}\n<!-- -->\n\n${list('en')}`];
  });
  const texts = changes.filter((change) => change.impact === 'patch').map(({ place }) => place);
  const note =
    texts.length > 0 ? `\n<!-- 只改了文字 / texts alone: ${[...new Set(texts)].join(', ')} -->\n` : '';
  return `## ${title}\n\n${sections.join('\n')}${note}`;
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
