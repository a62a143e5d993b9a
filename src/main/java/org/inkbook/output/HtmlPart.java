package org.inkbook.output;

/**
 * The style sheet of fragments, in parts.
 *
 * <p>A fragment cannot know whether the page around it is light or dark: inside Jupyter that is no
 * matter of the operating system. So text takes the page's own colour, surfaces are translucent,
 * and the few colours (Okabe and Ito's, told apart by colour-blind readers) hold 3 : 1 contrast on
 * white and on black; a page that knows better sets the {@code --ib-} properties. Rules that a host
 * has its own for (tables, lists) repeat their class to win.
 */
enum HtmlPart {
  BASE(
      """
      .ib{--a:var(--ib-accent,#0072b2);--w:var(--ib-warn,#d55e00);--g:var(--ib-good,#009e73);
      --l:rgba(128,128,128,.3);--s:rgba(128,128,128,.09);
      line-height:1.5;margin:.3rem 0;max-width:60rem}
      :is([data-jp-theme-light=false],.vscode-dark) .ib{--a:#56b4e9;--w:#f08a3c;--g:#2bb88f}
      .ib.ib p{margin:.5rem 0}
      .ib .ib-title{font-weight:600;margin:0 0 .7rem}
      .ib .ib-note{opacity:.75;font-size:.875em}
      .ib pre{white-space:pre-wrap;overflow-wrap:anywhere;margin:0;background:none;padding:0;
      font:.9em/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
      .ib details{margin:.7rem 0 0}
      .ib summary{cursor:pointer;font-size:.875em;opacity:.85}
      .ib details[open]>summary{margin-bottom:.6rem}
      .ib-scroll{overflow:auto;max-height:32rem}
      """),
  TABLE(
      """
      .ib.ib.ib table{border-collapse:collapse;border:0;margin:0;width:auto;table-layout:auto;font-size:.9375em;
      font-variant-numeric:tabular-nums}
      .ib.ib.ib tr{background:none}
      .ib.ib.ib :is(th,td){padding:.35rem .9rem .35rem 0;border:0;border-bottom:1px solid var(--l);
      text-align:left;vertical-align:middle;background:none;max-width:24rem}
      .ib.ib.ib th{font-weight:600}
      .ib.ib.ib .ib-n{text-align:right;white-space:nowrap;padding:.35rem .2rem .35rem 1.1rem}
      .ib.ib.ib .ib-n+td:not(.ib-n){padding-left:1.1rem}
      """),
  GRID(
      """
      .ib-grid{display:flex;flex-wrap:wrap;gap:.9rem .8rem}
      .ib.ib figure{margin:0}
      .ib.ib figcaption{font-size:.8125em;line-height:1.35;margin-top:.3rem;text-align:center;
      overflow-wrap:break-word}
      .ib-tile{width:min-content;min-width:3.6rem;max-width:16rem}
      .ib.ib img{display:block;margin:0 auto;max-width:100%;height:auto;border-radius:4px}
      .ib.ib .ib-tile img{max-width:none;box-shadow:0 0 0 1px var(--l)}
      .ib.ib .ib-right img{box-shadow:0 0 0 2px var(--g)}
      .ib.ib .ib-wrong img{box-shadow:0 0 0 2px var(--w)}
      .ib .ib-px{image-rendering:pixelated}
      """),
  CHART(
      """
      .ib-plot{display:block;width:100%;min-width:30rem;max-width:46rem;font-family:inherit;
      font-variant-numeric:tabular-nums}
      .ib-legend{display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;font-size:.875em;margin:0 0 .5rem}
      .ib-legend svg{vertical-align:middle}
      .ib path.ib-c1{stroke:var(--a)}.ib path.ib-c2{stroke:var(--w)}.ib path.ib-c3{stroke:var(--g)}
      .ib circle.ib-c1{fill:var(--a)}.ib circle.ib-c2{fill:var(--w)}.ib circle.ib-c3{fill:var(--g)}
      """),
  MATRIX(
      """
      .ib.ib.ib .ib-matrix :is(th,td){border:1px solid var(--l);text-align:right;min-width:3rem;
      padding:.3rem .45rem;white-space:nowrap}
      .ib.ib.ib .ib-matrix thead th:first-child{font-weight:400;font-size:.875em;opacity:.75}
      .ib.ib.ib .ib-matrix .ib-hit{background:rgba(0,114,178,.26)}
      .ib.ib.ib .ib-matrix .ib-e1{background:rgba(213,94,0,.14)}
      .ib.ib.ib .ib-matrix .ib-e2{background:rgba(213,94,0,.26)}
      .ib.ib.ib .ib-matrix .ib-e3{background:rgba(213,94,0,.38)}
      .ib.ib.ib .ib-matrix .ib-e4{background:rgba(213,94,0,.5)}
      .ib.ib.ib .ib-matrix td:not([class]){color:rgba(128,128,128,.7)}
      .ib.ib.ib .ib-matrix .ib-sum{background:var(--s)}
      """),
  BARS(
      """
      .ib.ib.ib .ib-bars{width:100%;max-width:30rem}
      .ib.ib.ib .ib-bars :is(th,td){border:0;padding:.15rem .5rem .15rem 0}
      .ib.ib.ib .ib-bars td:nth-child(2){width:100%}
      .ib-bar{background:var(--a);height:.85rem;border-radius:2px}
      """),
  NETWORK(
      """
      .ib.ib.ib .ib-net{list-style:none;display:grid;gap:1rem;margin:0;padding:0;
      grid-template-columns:repeat(auto-fill,minmax(8.9rem,1fr))}
      .ib.ib.ib .ib-net li{display:flex;flex-direction:column;margin:0;position:relative;
      padding:.7rem .8rem;border-radius:8px;background:var(--s);font-size:.875em;line-height:1.4}
      .ib-net svg{align-self:flex-start;margin-bottom:.5rem}
      .ib-net .ib-c1{stroke:var(--a);fill:var(--a)}
      .ib-net .ib-shape{margin-top:auto;padding-top:.35rem;font-variant-numeric:tabular-nums}
      .ib-net small{opacity:.75;font-size:.9em}
      .ib-net li+li::before{content:"→";position:absolute;left:-1rem;top:2.6rem;opacity:.6}
      """),
  STEPS(
      """
      .ib.ib.ib .ib-steps{list-style-position:inside;display:grid;gap:1.2rem;margin:0;padding:0;
      grid-template-columns:repeat(auto-fill,minmax(min(100%,15rem),1fr));list-style:none;
      counter-reset:s}
      .ib.ib.ib .ib-steps li{margin:0;counter-increment:s}
      .ib.ib .ib-steps figcaption{text-align:left;font-size:.875em;line-height:1.45}
      .ib-steps figcaption b::before{content:counter(s) ". "}
      .ib.ib .ib-steps img{margin:0;box-shadow:0 0 0 1px var(--l)}
      """),
  READING(
      """
      .ib-photo{display:block;max-width:100%;height:auto;border-radius:6px;
      font-family:ui-sans-serif,system-ui,sans-serif}
      .ib.ib .ib-digits{font-size:1.6em;line-height:1.35;letter-spacing:.06em;
      font-variant-numeric:tabular-nums;margin:.8rem 0 .2rem}
      .ib-digits em{font-style:normal;border-bottom:3px dashed var(--w)}
      """),
  PROGRESS(".ib progress{width:100%;max-width:30rem;height:.8rem;accent-color:var(--a)}"),
  FAILURE(
      """
      .ib-failure{border-left:4px solid var(--w);background:var(--s);border-radius:0 8px 8px 0;
      padding:.7rem 1rem}
      .ib.ib .ib-failure p{margin:.2rem 0;white-space:pre-wrap;overflow-wrap:anywhere}
      .ib.ib .ib-failure .ib-hint{margin-top:.6rem}
      """);

  private final String css;

  HtmlPart(String css) {
    this.css = css.replace("\n", "");
  }

  String css() {
    return css;
  }
}
