import SXSDocument
import SXSLintCore

/// The report as one page that needs no network: totals, a bar for each rule, and the findings side by side in both
/// languages, to be filtered by rule, severity, file and text.
///
/// The page works without its script, except for the filter. Its policy lets nothing run but that script, whatever the
/// documents hold.
struct HTMLReporter: Reporter {
  /// A browser can do with so many.
  private static let maximumFindings = 20_000

  private let report: Report
  private let options: ReporterOptions
  private let locales: Locales
  private var quota: Quota
  private var findings = HTMLWriter()
  private var path: ByteString?

  init(_ report: Report, _ options: ReporterOptions) {
    self.report = report
    self.options = options
    locales = Locales(report)
    quota = Quota(total: Self.maximumFindings, for: report)
  }

  mutating func add(_ diagnostic: Diagnostic, at locator: inout Locator) {
    guard quota.takes(diagnostic.severity) else { return }
    if path != diagnostic.path {
      if path != nil { findings.write("</section>\n") }
      path = diagnostic.path
      findings.write("<section class=\"file\"><h3 dir=\"ltr\">")
      findings.show(options.paths.fromRoot(diagnostic.path))
      findings.write("</h3>\n")
    }
    let shown = ShownNotes(of: diagnostic, at: &locator)
    let severity = diagnostic.severity.rawValue
    findings.write("<article data-severity=\"\(severity)\" data-rule=\"")
    findings.attribute(ByteString(diagnostic.rule))
    findings.write("\"><h4><span class=\"level \(severity)\">\(severity)</span> <span dir=\"auto\">")
    findings.show(diagnostic.finding.message)
    findings.write("</span></h4><p class=\"place\"><code>")
    findings.show(diagnostic.rule)
    findings.write("</code>")
    if let start = locator.place?.start { findings.write(" line \(start.line), column \(start.column)") }
    if let unit = diagnostic.unit {
      findings.write(", unit <code>")
      findings.show(unit)
      findings.write("</code>")
    }
    findings.write("</p>")
    if let file = locator.file {
      let excerpt = HTMLExcerpt(
        of: diagnostic, in: file, notes: shown.notes, locale: locales[diagnostic.path])
      excerpt.write(to: &findings)
      remarks(of: diagnostic, excerpt.remainingNotes, rest: shown.rest)
    } else {
      findings.write("<p>The file can no longer be read as it was checked.</p>")
      remarks(of: diagnostic, shown.notes, rest: shown.rest)
    }
    findings.write("</article>\n")
  }

  mutating func finish() -> [UInt8] {
    if path != nil { findings.write("</section>\n") }
    var html = HTMLWriter()
    html.write(
      """
      <!DOCTYPE html>
      <html lang="en"><head><meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-\(HTMLPage.styleHash)'; \
      script-src 'sha256-\(HTMLPage.scriptHash)'; base-uri 'none'; form-action 'none'">
      <meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
      <title>sxslint report</title><style>\(HTMLPage.style)</style></head><body>
      <header><h1>sxslint report</h1>

      """)
    totals(to: &html)
    html.write("</header><main>\n")
    problems(to: &html)
    if !report.diagnostics.isEmpty {
      rules(to: &html)
      html.write("<section aria-labelledby=\"findings\"><h2 id=\"findings\">Findings</h2>\n")
      filter(to: &html)
      html.append(findings)
      html.write("</section>\n")
    }
    html.write("</main><script>\(HTMLPage.script)</script></body></html>\n")
    return html.bytes
  }

  /// What stands below the sides.
  private mutating func remarks(of diagnostic: Diagnostic, _ notes: [LocatedNote], rest: String?) {
    for note in notes {
      findings.write("<p><b>Note</b> ")
      findings.show(note.message)
      findings.write(" (<span dir=\"ltr\">")
      findings.show(options.paths.fromRoot(note.path))
      if let start = note.place?.start { findings.write(":\(start.line):\(start.column)") }
      findings.write("</span>)</p>")
    }
    if let rest { findings.write("<p><b>Note</b> \(rest)</p>") }
    if !diagnostic.help.isEmpty {
      findings.write("<p><b>Help</b> ")
      findings.show(diagnostic.help)
      findings.write("</p>")
    }
    if let fix = diagnostic.finding.fix {
      findings.write("<p><b>Fix (\(fix.safety.rawValue))</b> ")
      findings.show(fix.title)
      findings.write("</p>")
    }
  }

  private func totals(to html: inout HTMLWriter) {
    let summary = Summary(report)
    html.write(
      "<p class=\"verdict \(summary.isFailed ? "failed" : "passed")\">\(summary.verdict).</p>\n<dl class=\"totals\">"
    )
    var numbers = report.listedSeverities.map { ("\($0.rawValue)s", report.count($0).grouped) }
    numbers += [
      ("files checked", report.files.count.grouped),
      ("units", (report.units + report.recoveredUnits).grouped),
      ("units \(report.cleanCondition)", report.cleanShare),
    ]
    for (name, number) in numbers { html.write("<div><dt>\(name)</dt><dd>\(number)</dd></div>") }
    html.write("</dl>\n")
  }

  private func problems(to html: inout HTMLWriter) {
    guard !report.isWhole else { return }
    html.write("<section aria-labelledby=\"unread\"><h2 id=\"unread\">Not read</h2><ul>")
    for problem in report.problems {
      html.write("<li><code dir=\"ltr\">")
      html.show(options.paths.fromRoot(problem.path))
      html.write("</code> ")
      html.show(problem.message)
      html.write("</li>")
    }
    html.write("</ul></section>\n")
  }

  /// A row for each rule, with a bar for the number of its findings.
  private func rules(to html: inout HTMLWriter) {
    let tallies = RuleTally.all(of: report)
    let most = tallies.map(\.total).max() ?? 1
    let severities = report.listedSeverities
    html.write(
      "<section aria-labelledby=\"rules\"><h2 id=\"rules\">Rules</h2>\n<table><thead><tr><th scope=\"col\">rule</th>"
    )
    for severity in severities { html.write("<th scope=\"col\">\(severity.rawValue)s</th>") }
    html.write("<th scope=\"col\">files</th><td></td></tr></thead><tbody>\n")
    for tally in tallies {
      html.write("<tr><th scope=\"row\"><a href=\"#rule=")
      html.write(ByteString(tally.rule).percentEncoded)
      html.write("\">")
      html.show(tally.rule)
      html.write("</a></th>")
      for severity in severities { html.write("<td>\((tally.counts[severity] ?? 0).grouped)</td>") }
      html.write(
        "<td>\(tally.files.grouped)</td><td class=\"bar\"><svg viewBox=\"0 0 \(most) 1\" preserveAspectRatio=\"none\" aria-hidden=\"true\">"
      )
      var start = 0
      for severity in severities {
        let count = tally.counts[severity] ?? 0
        if count > 0 {
          html.write("<rect class=\"\(severity.rawValue)\" x=\"\(start)\" width=\"\(count)\" height=\"1\"/>")
        }
        start += count
      }
      html.write("</svg></td></tr>\n")
    }
    html.write("</tbody></table></section>\n")
  }

  private func filter(to html: inout HTMLWriter) {
    html.write(
      """
      <form id="filter" role="search" aria-label="Filter the findings" hidden>
      <label>Severity <select name="severity"><option value="">all</option>
      """)
    for severity in report.listedSeverities {
      html.write("<option>\(severity.rawValue)</option>")
    }
    html.write("</select></label>\n<label>Rule <select name=\"rule\"><option value=\"\">all</option>")
    for rule in Set(report.diagnostics.lazy.map(\.rule)).sorted() {
      html.write("<option>")
      html.attribute(ByteString(rule))
      html.write("</option>")
    }
    html.write(
      """
      </select></label>
      <label>File <input name="file" type="search" autocomplete="off"></label>
      <label>Text <input name="text" type="search" autocomplete="off"></label>
      <button type="reset">Clear</button> <output id="shown" aria-live="polite"></output></form>

      """)
    let left = report.diagnostics.count - Self.maximumFindings
    if left > 0 {
      html.write("<p>\(left.counted("finding")) of the least severe are not listed.</p>\n")
    }
  }
}
