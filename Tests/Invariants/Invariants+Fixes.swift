import SXSDocument
import SXSLintCore
import TestSupport

extension Invariants {
  /// How many fixes of a rule are tried.
  private static let limit = 4

  /// What does not hold for fixes that may be applied unseen: each by itself removes its finding, and the document keeps its
  /// units, its fields and what can be read of it.
  func fixViolations(of report: Report, _ document: Document) async -> [String] {
    var violations: [String] = []
    var tried: [String: Int] = [:]
    for diagnostic in report.diagnostics {
      guard let fix = diagnostic.finding.fix, fix.safety == .safe,
        tried[diagnostic.rule, default: 0] < Self.limit
      else { continue }
      tried[diagnostic.rule, default: 0] += 1
      let file = document.file.applying(fix.edits)
      var parser = DocumentParser()
      let mended = parser.parse(file)
      var broken: [String] = []
      if ids(mended) != ids(document) { broken.append("changes the units") }
      if fields(mended) != fields(document) { broken.append("changes the fields") }
      if mended.frontMatter?.isReadable != document.frontMatter?.isReadable {
        broken.append("changes whether the front matter can be read")
      }
      if document.unreadParts.isEmpty, !mended.unreadParts.isEmpty { broken.append("hides text") }
      let after = await lint(file)
      if count(diagnostic, in: after) >= count(diagnostic, in: report) { broken.append("leaves its finding") }
      violations += broken.map { "the fix of \(diagnostic.rule) at \(diagnostic.finding.range) \($0)" }
    }
    return violations
  }

  private func ids(_ document: Document) -> [String] {
    document.units.flatMap { [$0.target, $0.source] }.map { $0.map { document.text($0.idRange) } ?? "" }
  }

  private func fields(_ document: Document) -> [String] {
    (document.frontMatter?.fields ?? []).map { $0.key.string }.sorted()
  }

  private func count(_ diagnostic: Diagnostic, in report: Report) -> Int {
    report.diagnostics.count {
      $0.rule == diagnostic.rule && $0.finding.message == diagnostic.finding.message
    }
  }
}
