/** The colours of both schemes stand side by side in `light-dark()`; every text has a contrast of at least 4.5. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --page: light-dark(#f6f7f9, #0f1318);
  --paper: light-dark(#fff, #171c23);
  --sunk: light-dark(#f1f3f6, #10151b);
  --line: light-dark(#d9dee5, #2c343f);
  --ink: light-dark(#1c2128, #e4e8ee);
  --quiet: light-dark(#57606c, #9ba6b4);
  --link: light-dark(#0b57d0, #83b4ff);
  --fail: light-dark(#b3261e, #ff8f87);
  --error: light-dark(#6e40c9, #c3a5ff);
  --warning: light-dark(#8a5300, #f2b84b);
  --note: light-dark(#0b6478, #6fc9de);
  --pass: light-dark(#16692e, #6fd08c);
  --skipped: light-dark(#57606c, #9ba6b4);
  --disabled: light-dark(#57606c, #9ba6b4);
  font: 15px/1.6 system-ui, -apple-system, "Segoe UI", "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif;
}
:root:has(#light:checked) { color-scheme: light; }
:root:has(#dark:checked) { color-scheme: dark; }
:root:has(#zh:checked) body [lang="en"]:not(.always) { display: none; }
:root:has(#en:checked) body [lang="zh-CN"]:not(.always) { display: none; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 1080px; padding: 16px 24px 64px; background: var(--page); color: var(--ink); overflow-wrap: anywhere; }
a { color: var(--link); text-underline-offset: 3px; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 4px; }
h1, h2, h3, h4, p, ul, dl, dd, pre { margin: 0; }
h2 { font-size: 1.3rem; margin: 44px 0 14px; line-height: 1.3; scroll-margin-top: 12px; }
h3 { font-size: 1.08rem; line-height: 1.4; }
h4 { font-size: .87rem; margin: 16px 0 2px; color: var(--quiet); font-weight: 600; }
.label { font-size: .8rem; margin: 0 0 4px; font-weight: 600; }
code, pre { font-family: ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; font-size: .84rem; }
.label .quiet, .quiet { color: var(--quiet); font-size: .87rem; font-weight: 400; }
.count { color: var(--quiet); font-weight: 400; font-size: .9em; }

.controls { display: flex; flex-wrap: wrap; gap: 4px 20px; justify-content: flex-end; font-size: .84rem; color: var(--quiet); }
fieldset { border: 0; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: 4px 12px; align-items: center; min-width: 0; }
legend { float: left; padding: 0; margin-right: 4px; }
label { display: inline-flex; align-items: center; gap: 5px; cursor: pointer; min-height: 28px; }
input { accent-color: var(--link); margin: 0; }

header { margin: 12px 0 20px; padding: 24px 28px; border-radius: 14px; border: 1px solid var(--line); --tone: var(--error); background: linear-gradient(to right, var(--tone) 7px, var(--paper) 7px); overflow: hidden; }
header.conforms { --tone: var(--pass); }
header.doesNotConform { --tone: var(--fail); }
header .kind { color: var(--quiet); font-size: .9rem; }
h1 { font-size: 2rem; line-height: 1.25; margin: 2px 0 8px; color: var(--tone); letter-spacing: -.01em; }
.target { font-family: ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; font-size: 1rem; }
.headline { margin-top: 8px; font-weight: 600; }
.problem { margin-top: 12px; max-width: 70ch; white-space: pre-line; }

.bar { display: block; width: 100%; height: 10px; border-radius: 5px; }
.bar .fail { fill: var(--fail); } .bar .error { fill: var(--error); } .bar .warning { fill: var(--warning); }
.bar .note { fill: var(--note); } .bar .pass { fill: var(--pass); } .bar .skipped { fill: var(--line); }
.tally { list-style: none; padding: 0; margin: 12px 0 20px; display: flex; flex-wrap: wrap; gap: 6px 24px; }
.tally li { color: var(--tone); }
.tally b { font-size: 1.5rem; font-variant-numeric: tabular-nums; }
.tally a { color: inherit; }
.fail { --tone: var(--fail); } .error { --tone: var(--error); } .warning { --tone: var(--warning); } .note { --tone: var(--note); }
.pass { --tone: var(--pass); } .skipped { --tone: var(--skipped); } .disabled { --tone: var(--disabled); }

.facts { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(230px, 44%), 1fr)); gap: 14px 24px; padding: 18px 28px; background: var(--paper); border: 1px solid var(--line); border-radius: 14px; }
dt { color: var(--quiet); font-size: .84rem; }
.slow { color: var(--warning); }

.index { columns: 2 300px; column-gap: 32px; margin: 20px 0 0; padding-left: 2em; font-size: .93rem; }
.index li { break-inside: avoid; padding: 1px 0; }
.index li::marker { color: var(--tone); font-variant-numeric: tabular-nums; }

.card { background: var(--paper); border: 1px solid var(--line); border-left: 5px solid var(--tone); border-radius: 12px; padding: 20px 24px; margin: 0 0 16px; scroll-margin-top: 12px; }
.card > .quiet { margin-top: 2px; }
.card:target { box-shadow: 0 0 0 2px var(--tone); }
.text { display: grid; grid-template-columns: repeat(auto-fit, minmax(300px, 1fr)); gap: 0 32px; }
.facing { display: grid; grid-template-columns: repeat(auto-fit, minmax(260px, 1fr)); gap: 12px; margin: 14px 0 0; }
.facing > div { background: var(--sunk); border-radius: 8px; padding: 10px 14px; border-top: 3px solid var(--pass); min-width: 0; }
.facing > .actual { border-color: var(--tone); }
.facing dd { white-space: pre-line; max-height: 16em; overflow: auto; }
pre { background: var(--sunk); border-radius: 8px; padding: 12px 14px; overflow: auto; max-height: 26em; white-space: pre-wrap; line-height: 1.5; }
pre b { font-weight: 600; }
.command { white-space: pre; overflow-wrap: normal; border: 1px solid var(--line); }
.box { position: relative; }
.copy { position: absolute; top: 6px; right: 6px; font: inherit; font-size: .8rem; color: var(--ink); background: var(--paper); border: 1px solid var(--line); border-radius: 6px; padding: 2px 10px; cursor: pointer; }
summary { cursor: pointer; }
.evidence, .follows { margin-top: 14px; }
.evidence > summary, .follows > summary { color: var(--link); font-size: .87rem; }
.follows > .card { margin: 14px 0 0; border-left-width: 3px; background: none; }
.exchange { display: grid; grid-template-columns: repeat(auto-fit, minmax(300px, 1fr)); gap: 12px; margin: 12px 0 0; }
.exchange > div { min-width: 0; }
.none { color: var(--error); font-size: .9rem; }

.proven { display: grid; grid-template-columns: repeat(auto-fit, minmax(300px, 1fr)); gap: 0 40px; }
.proven ul { padding-left: 1.2em; }
.proven li { margin: 4px 0; padding-left: .3em; }
.proven li::marker { content: "✓ "; color: var(--pass); font-weight: 700; }
.proven .open li::marker { content: "○ "; color: var(--quiet); }

.filter { margin: 0 0 12px; gap: 4px 18px; font-size: .9rem; }
table { width: 100%; border-collapse: collapse; background: var(--paper); border: 1px solid var(--line); border-radius: 12px; border-spacing: 0; border-collapse: separate; overflow: hidden; }
th, td { text-align: left; vertical-align: top; padding: 10px 14px; border-top: 1px solid var(--line); }
thead th { border-top: 0; font-size: .84rem; color: var(--quiet); font-weight: 600; }
.outcome { color: var(--tone); white-space: nowrap; font-weight: 600; }
.check { width: 60%; }

header.neutral { --tone: var(--ink); }
.parts .check { width: 34%; }
.wide { overflow-x: auto; }
.comparison th[scope="row"] { font-weight: 400; min-width: 16em; }
.comparison .group th { background: var(--sunk); font-weight: 600; }
.comparison .outcome { white-space: normal; min-width: 7em; }
.comparison .none { color: var(--quiet); }
.comparison .reason { color: var(--ink); font-weight: 400; max-width: 40ch; }
.comparison .column { display: none; }
.change { white-space: nowrap; }
.legend { white-space: nowrap; margin-right: 12px; }
section:has(> .filter .differing:checked) .alike { display: none; }
.part { margin-top: 56px; padding-top: 8px; border-top: 3px solid var(--line); scroll-margin-top: 12px; }
.verdict { color: var(--tone); font-weight: 600; }
.baseline { margin-top: 12px; color: var(--tone); font-weight: 600; }
.mark-known, .mark-passing, .mark-expired, .mark-new { font-size: .87rem; margin-top: 4px; padding-left: 8px; border-left: 3px solid var(--tone); --tone: var(--warning); }
.mark-known { --tone: var(--quiet); }
.known { padding-left: 1.2em; }
.known li { margin: 8px 0; }
.reason { font-size: .87rem; }
.clause { color: var(--quiet); font-size: .87rem; }
.clauses > div { padding: 6px 0; scroll-margin-top: 12px; }
.mark-of-source { color: inherit; }
.sources { margin-top: 14px; }
.sources > div { display: flex; gap: 8px; scroll-margin-top: 12px; }
.sources > div:target { font-weight: 600; }
.clauses > div:target { box-shadow: -3px 0 0 var(--link); padding-left: 10px; }
.number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
${['fail', 'error', 'warning', 'note', 'pass', 'skipped', 'disabled']
  .map((outcome) => `section:has(> .filter .show-${outcome}:not(:checked)) tr.${outcome} { display: none; }`)
  .join('\n')}

@media (max-width: 640px) {
  body { padding: 8px 12px 40px; }
  .controls { justify-content: flex-start; }
  header, .facts, .card { padding: 16px; }
  h1 { font-size: 1.5rem; }
  .box .command { padding-top: 42px; }
  .facing, .exchange, .proven, .text { grid-template-columns: 1fr; }
  thead { position: absolute; clip-path: inset(50%); height: 1px; width: 1px; overflow: hidden; }
  table, tbody { display: block; }
  tr { display: grid; grid-template-columns: 1fr auto; padding: 10px 14px; border-top: 1px solid var(--line); }
  tbody tr:first-child { border-top: 0; }
  td { border: 0; padding: 0; }
  .comparison tr { grid-template-columns: 1fr; }
  .comparison th { border: 0; padding: 0; }
  .comparison .column { display: inline; color: var(--quiet); font-weight: 400; }
  .check { grid-area: 2 / 1 / 3 / 3; width: auto; }
  .clause { grid-area: 3 / 1 / 4 / 3; }
}
@media print {
  :root, :root:has(#dark:checked) { color-scheme: light; font-size: 10.5pt; }
  @page { margin: 16mm 14mm; }
  body { max-width: none; padding: 0; background: none; }
  .controls, .filter, .copy { display: none; }
  header, .facts, .card, table { border-color: #bbb; }
  .facts { grid-template-columns: repeat(3, 1fr); }
  header { margin-top: 0; }
  .bar, header, .facing > div { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  h2, h3, h4, .label { break-after: avoid; }
  tr, .facing, .facts > div, li { break-inside: avoid; }
  pre, .facing dd { max-height: 32em; overflow: hidden; }
  pre { border: 1px solid #ccc; }
  .command { max-height: none; white-space: pre-wrap; overflow-wrap: anywhere; }
  .card .evidence::details-content, .card .follows::details-content { content-visibility: visible; height: auto; }
  a { color: inherit; text-decoration: none; }
}
`;
