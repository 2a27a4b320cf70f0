/// The parts of the HTML report that are the same in each.
enum HTMLPage {
  /// The SHA-256 hash of ``style`` in Base64, by which the page's policy lets it act; a test compares it.
  static let styleHash = "EHWOWNVBan3+krpreMTuVpowKZAF7h2wWgIy/2tZNSU="

  /// The SHA-256 hash of ``script`` in Base64, by which the page's policy lets it run; a test compares it.
  static let scriptHash = "XCgWVvGqgL3dothfshOIY7/iWLyrsZlND2cjGyvZt2Y="

  /// The looks, light and dark.
  static let style = """

    :root { color-scheme: light dark; --line: #d0d7de; --soft: #f6f8fa; --dim: #57606a; --link: #0550ae;
      --error: #b42318; --warning: #8a5a00; --info: #0b5cad; --good: #1a7f37; --mark: #ffd8d3; --note: #dbeafe; }
    @media (prefers-color-scheme: dark) { :root { --line: #3d444d; --soft: #1c2129; --dim: #9aa4af; --link: #79b8ff;
      --error: #ff8a80; --warning: #e3b341; --info: #79b8ff; --good: #56d364; --mark: #6e2b26; --note: #1f3a5f; } }
    body { font: 16px/1.5 system-ui, sans-serif; max-width: 76rem; margin: 0 auto; padding: 1rem; }
    h1 { font-size: 1.6rem; margin: 0; } h2 { font-size: 1.25rem; margin: 2rem 0 .5rem; }
    h3 { font: 600 1rem/1.5 ui-monospace, monospace; margin: 1.5rem 0 .5rem; overflow-wrap: anywhere; }
    h4 { font-size: 1rem; margin: 0; overflow-wrap: anywhere; } h5 { font-size: .8rem; margin: 0; color: var(--dim); }
    p { margin: .25rem 0; overflow-wrap: anywhere; } a { color: var(--link); }
    code { font: .9em ui-monospace, monospace; overflow-wrap: anywhere; }
    .verdict { font-weight: 600; } .failed { color: var(--error); } .passed { color: var(--good); }
    .totals { display: flex; flex-wrap: wrap; gap: .5rem 2rem; margin: 1rem 0; }
    .totals dt { color: var(--dim); font-size: .85rem; } .totals dd { margin: 0; font-size: 1.3rem; font-weight: 600; }
    table { border-collapse: collapse; width: 100%; } tbody tr { border-top: 1px solid var(--line); }
    th, td { padding: .2rem .75rem .2rem 0; text-align: right; } th:first-child { text-align: left; font-weight: 400; }
    thead th { color: var(--dim); font-size: .85rem; font-weight: 400; } td { font-variant-numeric: tabular-nums; }
    .bar { width: 40%; padding-right: 0; } .bar svg { display: block; width: 100%; height: .8rem; }
    rect.error { fill: var(--error); } rect.warning { fill: var(--warning); } rect.info { fill: var(--info); }
    form { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: end; padding: .75rem; background: var(--soft);
      border: 1px solid var(--line); border-radius: 6px; position: sticky; top: 0; z-index: 1; }
    form[hidden], [hidden] { display: none; } label { font-size: .85rem; color: var(--dim); }
    input, select, button { font: inherit; height: 2rem; box-sizing: border-box; } input, select { display: block;
      max-width: 14rem; }
    .file { content-visibility: auto; contain-intrinsic-size: auto 600px; }
    article { border: 1px solid var(--line); border-radius: 6px; padding: .75rem; margin: .5rem 0;
      content-visibility: auto; contain-intrinsic-size: auto 190px; }
    .level { border: 1px solid; border-radius: 1rem; padding: 0 .5rem; font-size: .8rem; }
    .level.error { color: var(--error); } .level.warning { color: var(--warning); } .level.info { color: var(--info); }
    .place { color: var(--dim); font-size: .85rem; }
    .sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr)); gap: .5rem;
      margin: .5rem 0; }
    .side { background: var(--soft); padding: .5rem; border-radius: 4px; } .side p { white-space: pre-wrap; }
    mark { color: inherit; background: var(--mark); border-bottom: 2px solid var(--error); }
    mark.note { background: var(--note); border-bottom: 2px dashed var(--info); }
    mark.gap::before { content: "\\2038"; color: var(--error); font-weight: 700; }
    @media print { form { display: none; } .file, article { content-visibility: visible; break-inside: avoid; } }

    """

  /// The filter; its state is the fragment of the address, so that a filtered page can be linked to.
  static let script = """

    (() => {
      const form = document.getElementById("filter");
      if (!form) return;
      const shown = document.getElementById("shown");
      const files = [...document.querySelectorAll(".file")].map((section) => ({
        section,
        path: section.querySelector("h3").textContent.toLowerCase(),
        articles: [...section.querySelectorAll("article")],
      }));
      const total = files.reduce((sum, file) => sum + file.articles.length, 0);
      const texts = new Map();
      const text = (article) => {
        if (!texts.has(article)) texts.set(article, article.textContent.toLowerCase());
        return texts.get(article);
      };
      const fields = ["severity", "rule", "file", "text"];
      const apply = () => {
        const [severity, rule, path, words] = fields.map((name) => form.elements[name].value);
        let count = 0;
        for (const file of files) {
          const isWanted = file.path.includes(path.toLowerCase());
          let some = false;
          for (const article of file.articles) {
            const show = isWanted && (!severity || article.dataset.severity === severity) &&
              (!rule || article.dataset.rule === rule) && (!words || text(article).includes(words.toLowerCase()));
            article.hidden = !show;
            if (show) { some = true; count += 1; }
          }
          file.section.hidden = !some;
        }
        shown.textContent = count + " of " + total + " shown";
      };
      const write = () => {
        const state = new URLSearchParams();
        for (const name of fields) if (form.elements[name].value) state.set(name, form.elements[name].value);
        const hash = state.toString();
        history.replaceState(null, "", hash ? "#" + hash : location.pathname + location.search);
        apply();
      };
      const read = () => {
        const state = new URLSearchParams(location.hash.slice(1));
        for (const name of fields) form.elements[name].value = state.get(name) || "";
        apply();
      };
      let timer;
      form.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(write, 150); });
      form.addEventListener("reset", () => setTimeout(write));
      form.addEventListener("submit", (event) => event.preventDefault());
      window.addEventListener("hashchange", () => {
        read();
        if (location.hash) document.getElementById("findings").scrollIntoView();
      });
      form.hidden = false;
      read();
    })();

    """
}
