import type { CatalogueCheck, ConformanceGroup, RequestRecipe } from '../../generated/conformance.ts';
import type { Clause } from '../../server/conformance/results.ts';
import type { Language } from './languages.ts';

const INTRODUCTION = {
  zh: `\`staff-service conform\` 的全部检查项。每项的 id 稳定不变。依据链接到 [SOURCES.md](../openapi/SOURCES.md)，其中说明记号 [S]、[F]、[V]、[D]。`,
  en: `Every check of \`staff-service conform\`. An id never changes. Its clause is a link to [SOURCES.md](../openapi/SOURCES.md), which explains the marks [S], [F], [V] and [D].`,
};

/** `generated/CONFORMANCE.md`: all checks, Chinese and English. */
export function cataloguePage(groups: readonly ConformanceGroup[], clauses: readonly Clause[]): string {
  const links = new Map(clauses.map((clause) => [clause.id, linkTo(clause)]));
  const count = groups.reduce((sum, { checks }) => sum + checks.length, 0);
  return [
    '<!-- Generated from openapi/vectors/conformance by `npm run codegen`. Do not edit. -->',
    `# 一致性测试的检查项 / Conformance checks (${count})`,
    INTRODUCTION.zh,
    INTRODUCTION.en,
    ...groups.flatMap(({ title, group, checks }) => [
      `## ${title.zh} / ${title.en} (\`${group}\`)`,
      table(checks),
      ...checks.map((check) => details(check, links.get(check.clause)!)),
    ]),
  ].join('\n\n');
}

function table(checks: readonly CatalogueCheck[]): string {
  const rows = checks.map(
    (check) =>
      `| [\`${check.id}\`](#${check.id}) | ${check.profile} | ${check.roles.join(', ')} | ${plain(check.title.zh)}<br>${plain(check.title.en)} |`,
  );
  return ['| id | profile | roles | 要求 / Requirement |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

/** From `generated/`. */
function linkTo({ id, title, sources }: Clause): string {
  const marks = sources.map((mark) => `[${mark}]`).join(' ');
  return `[${plain(`${title.zh} / ${title.en} ${marks}`)}](../openapi/SOURCES.md#${id})`;
}

function details(check: CatalogueCheck, clause: string): string {
  const line = (language: Language) =>
    plain(
      language === 'zh'
        ? `${check.title.zh}。${check.explanation.zh}修改建议：${check.remedy.zh}`
        : `${check.title.en}. ${check.explanation.en} How to fix it: ${check.remedy.en}`,
    );
  return [
    `### ${check.id}`,
    line('zh'),
    line('en'),
    `- ${check.requirement}, \`${check.profile}\`${check.warnsFrom ? ` (warning from \`${check.warnsFrom}\`)` : ''}, ${check.roles.join(', ')}\n- ${clause}\n${how(check)}`,
  ].join('\n\n');
}

function how({ code, requests, order, connection, scenario, judgement }: CatalogueCheck): string {
  const played = scenario === undefined ? [] : [`${JSON.stringify(scenario).replaceAll('`', "'")}`];
  if (judgement !== undefined)
    return `- 按收到的全部请求评判 / judged over all requests received: \`${[judgement, ...played].join('`, `')}\``;
  if (scenario !== undefined) return `- \`${played[0]}\``;
  if (code !== undefined) return `- 由代码执行 / run in code: \`${code}\``;
  const traits = [order === 'parallel' ? 'parallel' : '', connection === 'same' ? 'same connection' : ''];
  const where = traits.filter((trait) => trait !== '').join(', ');
  return `- ${where && `${where}: `}${(requests ?? []).map(request).join(' → ')}`;
}

function request(recipe: RequestRecipe): string {
  const text = JSON.stringify(recipe);
  return `\`${(text.length > 300 ? `${text.slice(0, 300)}…` : text).replaceAll('`', "'")}\``;
}

/** A text that must not become markup. */
function plain(text: string): string {
  return text.replaceAll(/[\\|*_<[\]`]/g, '\\$&');
}
