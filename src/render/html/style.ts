/** The style of a rendered fragment. Every rule is about what stands in `.zfx`, and nothing is fetched. */
const rules = `
.zfx {
  --ink: #1c2024; --soft: #5c6570; --faint: #8a929c; --line: #dfe3e8; --paper: #fff; --band: #f6f7f9;
  --mark: #fff7e0; --seal: #b3261e; --up: #0a58b5; --down: #9a4a00;
  --ins: #0f5b2d; --ins-paper: #e3f6e8; --del: #9b1c1c; --del-paper: #fde8e8;
  color-scheme: light dark; box-sizing: border-box; container-type: inline-size;
  margin: 0 auto; max-width: 78rem; padding: clamp(1rem, 4vw, 3rem); overflow-wrap: anywhere;
  background: var(--paper); color: var(--ink);
  font: 16px/1.75 system-ui, -apple-system, "PingFang SC", "Hiragino Sans GB", "Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei", sans-serif;
  font-variant-numeric: lining-nums tabular-nums; text-size-adjust: 100%; -webkit-text-size-adjust: 100%;
}
@media (prefers-color-scheme: dark) {
  .zfx {
    --ink: #e6e8eb; --soft: #a7afb9; --faint: #7d8691; --line: #343a41; --paper: #15181b; --band: #1d2125;
    --mark: #35301d; --seal: #ff8a80; --up: #85b8ff; --down: #f5a962;
    --ins: #8ddfa6; --ins-paper: #14301e; --del: #ffaba4; --del-paper: #3d1a1a;
  }
}
.zfx *, .zfx *::before { box-sizing: border-box; }
.zfx h1, .zfx h2, .zfx h3 { font-family: "Songti SC", "Noto Serif CJK SC", "Source Han Serif SC", SimSun, Georgia, serif; line-height: 1.4; text-wrap: balance; }
.zfx h1 { margin: 0 0 1.25rem; padding-bottom: 1rem; border-bottom: 2px solid var(--seal); font-size: clamp(1.35rem, 3.4vw, 2rem); text-align: center; letter-spacing: .02em; }
.zfx h2 { margin: 3rem 0 1rem; font-size: 1.3rem; }
.zfx h3 { margin: 2rem 0 .75rem; font-size: 1.08rem; }
.zfx p { margin: .6em 0; max-width: 46em; }
.zfx header p { margin: .25em auto; color: var(--soft); text-align: center; }
.zfx header ul { display: flex; flex-wrap: wrap; justify-content: center; gap: .5rem; margin: 0; padding: 0; list-style: none; }
.zfx header li { margin: 0; padding: .15rem .75rem; border: 1px solid var(--line); border-radius: 99px; color: var(--soft); font-size: .875rem; }
.zfx.zfx-text { max-width: 62rem; }
.zfx.zfx-report > p { max-width: none; text-indent: 2em; text-align: justify; }
.zfx hr { margin: 2.5rem 0; border: 0; border-top: 1px solid var(--line); }
.zfx .zfx-remark { color: var(--soft); font-size: .875rem; text-indent: 0; }
.zfx ul { margin: .75rem 0; padding-left: 1.25rem; }
.zfx li { margin: .35rem 0; }
.zfx .zfx-scroll { position: relative; margin: 1rem 0; max-height: 88vh; overflow: auto; border: 1px solid var(--line); border-radius: 8px; }
.zfx .zfx-scroll:focus-visible, .zfx summary:focus-visible { outline: 2px solid var(--up); outline-offset: 2px; }
.zfx table { width: 100%; border-collapse: separate; border-spacing: 0; font-size: .9375rem; line-height: 1.45; }
.zfx caption { padding: .6rem .75rem; color: var(--soft); font-size: .875rem; text-align: left; }
.zfx th, .zfx td { padding: .5rem .75rem; border: 0; border-bottom: 1px solid var(--line); font-weight: 400; text-align: right; vertical-align: middle; }
.zfx tbody tr:last-child > * { border-bottom: 0; }
.zfx thead > tr > * { position: sticky; top: 0; z-index: 1; background: var(--band); color: var(--soft); font-size: .8125rem; text-align: right; vertical-align: bottom; }
.zfx thead > tr > :first-child { border-top-left-radius: 7px; }
.zfx thead > tr > :last-child { border-top-right-radius: 7px; }
.zfx caption + thead > tr > * { border-radius: 0; }
.zfx tbody tr:last-child > :first-child { border-bottom-left-radius: 7px; }
.zfx tbody tr:last-child > :last-child { border-bottom-right-radius: 7px; }
.zfx thead th { min-width: 5.2em; word-break: keep-all; overflow-wrap: normal; }
.zfx thead > tr > :first-child, .zfx tbody th { position: sticky; left: 0; text-align: left; }
.zfx thead > tr > :first-child { z-index: 2; }
.zfx tbody th { background: var(--paper); width: 40%; }
.zfx tbody th > span { display: inline-block; min-width: 8em; max-width: 26em; }
.zfx .zfx-over th { background: var(--band); color: var(--soft); font-size: .8125rem; }
.zfx .zfx-over th > span { position: sticky; left: .75rem; }
.zfx tbody th.zfx-d1 { padding-left: 1.5rem; }
.zfx tbody th.zfx-d2 { padding-left: 2.5rem; }
.zfx td { white-space: nowrap; }
.zfx .zfx-same, .zfx .zfx-none, .zfx .zfx-blank { color: var(--faint); }
.zfx .zfx-none, .zfx .zfx-blank { font-size: .8125rem; }
.zfx td.zfx-changed { background: var(--mark); }
.zfx td.zfx-changed > span:first-child { font-weight: 600; }
.zfx td small { display: block; color: var(--soft); font-size: .75rem; font-weight: 400; }
.zfx .zfx-up { color: var(--up); }
.zfx .zfx-down { color: var(--down); }
.zfx .zfx-only { color: var(--soft); }
.zfx sup { margin-left: .15em; color: var(--seal); font-size: .7em; line-height: 0; }
.zfx .zfx-table { min-width: 0; }
.zfx .zfx-tables { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 30rem), 1fr)); gap: 0 1.25rem; align-items: start; }
.zfx .zfx-notes { margin: -.25rem 0 1rem; padding: 0; color: var(--soft); font-size: .8125rem; list-style: none; }
.zfx .zfx-notes li { margin: 0; }
.zfx .zfx-sentences { padding: 0; list-style: none; }
.zfx .zfx-sentences li { position: relative; margin: .6rem 0; padding-left: 3.75rem; }
.zfx .zfx-sentences b { position: absolute; left: 0; top: .3em; padding: 0 .45em; border: 1px solid currentColor; border-radius: 4px; color: var(--soft); font-size: .75rem; font-weight: 400; line-height: 1.5; }
.zfx:lang(en) .zfx-sentences li { padding-left: 5.5rem; }
.zfx .zfx-moved b { position: static; margin-right: .4em; }
.zfx .zfx-sentences li.zfx-moved { padding-left: 0; }
.zfx .zfx-new b, .zfx ins { color: var(--ins); }
.zfx .zfx-gone b, .zfx del { color: var(--del); }
.zfx ins { background: var(--ins-paper); text-decoration: underline; text-underline-offset: .2em; }
.zfx del { background: var(--del-paper); text-decoration: line-through; }
.zfx .zfx-kept { color: var(--soft); }
.zfx .zfx-figure { display: inline-block; margin-left: .35em; padding: 0 .5em; border-radius: 4px; background: var(--mark); font-size: .8125rem; white-space: nowrap; }
.zfx details { margin: .6rem 0; }
.zfx summary { color: var(--soft); font-size: .875rem; cursor: pointer; }
.zfx .zfx-cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 15.5rem), 1fr)); gap: 1rem; margin: 1rem 0; }
.zfx figure { display: flex; flex-direction: column; margin: 0; padding: .9rem 1rem .6rem; border: 1px solid var(--line); border-radius: 8px; }
.zfx figcaption { flex: 1; line-height: 1.45; }
.zfx figcaption b { display: block; font-weight: 600; }
.zfx figcaption small, .zfx figure p small { color: var(--soft); font-size: .75rem; }
.zfx figure p { display: flex; align-items: baseline; gap: .5em; margin: .4rem 0 0; }
.zfx strong { font-size: 1.5rem; font-weight: 600; line-height: 1.2; }
.zfx svg { display: block; width: 100%; height: auto; overflow: visible; }
.zfx polyline { fill: none; stroke: var(--up); stroke-width: 1.75; stroke-linecap: round; stroke-linejoin: round; }
.zfx circle { fill: var(--up); stroke: var(--paper); stroke-width: 1; }
.zfx svg text { fill: var(--faint); font-size: 10px; }
.zfx .zfx-last { text-anchor: end; }
.zfx .zfx-base { stroke: var(--line); }
.zfx .zfx-form { stroke: var(--faint); stroke-dasharray: 2 3; }
.zfx thead .zfx-new { border-left: 2px dashed var(--faint); }
.zfx thead .zfx-gap { color: var(--faint); }
.zfx .zfx-sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@container (min-width: 62rem) {
  .zfx .zfx-scroll { max-height: none; overflow: visible; }
}
@container (max-width: 36rem) {
  .zfx tbody th { width: auto; }
  .zfx tbody th > span { max-width: 9.5em; font-size: .875rem; }
  .zfx tbody th.zfx-d1 { padding-left: 1rem; }
  .zfx tbody th.zfx-d2 { padding-left: 1.5rem; }
  .zfx .zfx-sentences li, .zfx:lang(en) .zfx-sentences li { padding-left: 0; }
  .zfx .zfx-sentences b { position: static; margin-right: .4em; }
}
@media print {
  .zfx { --paper: #fff; --band: #f3f3f3; --ink: #000; --soft: #333; --faint: #666; --line: #999; --mark: #f3f3f3; color-scheme: light; max-width: none; padding: 0; font-size: 10pt; }
  .zfx .zfx-scroll { max-height: none; overflow: visible; border-radius: 0; }
  .zfx thead > tr > *, .zfx tbody th { position: static; }
  .zfx tr, .zfx figure, .zfx li { break-inside: avoid; }
  .zfx h2, .zfx h3 { break-after: avoid; }
}
`;

/** The style in one line. */
export const style: string = rules.replace(/\n\s*/g, '');
