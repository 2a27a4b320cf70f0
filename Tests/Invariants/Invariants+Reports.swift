import SXSDocument
import SXSLintCore
import SXSLintReporters
import SXSLintRules

extension Invariants {
  /// What does not hold for reports in which each text is a part of these bytes: zero bytes divide them, and what is left
  /// is the document.
  func reportViolations(of bytes: ContiguousArray<UInt8>) -> [String] {
    let parts = bytes.split(separator: 0, maxSplits: 7, omittingEmptySubsequences: false).map(Array.init)
    func part(_ index: Int) -> ByteString { ByteString(index < parts.count ? parts[index] : []) }
    func text(_ index: Int) -> String { String(decoding: part(index).bytes, as: UTF8.self) }

    let path = part(0).isEmpty ? "a.md" : part(0)
    let file = SourceFile(path: path, bytes: ContiguousArray(part(7).bytes))
    var places = part(1).bytes[...]
    func range() -> SourceRange {
      let start = Int(places.popFirst() ?? 0) * file.bytes.count / 256
      return SourceRange(start, min(file.bytes.count, start + Int(places.popFirst() ?? 0)))
    }
    let diagnostics = [Severity.error, .warning, .info].enumerated().map { index, severity in
      let note = Note(at: range(), in: index == 1 ? path : nil, text(3))
      let fix = Fix(text(4), .safe, [Edit(range(), part(5))])
      return Diagnostic(
        rule: allRules[index].info.name, severity: severity, path: path,
        finding: Finding(at: range(), text(2), notes: [note], fix: index == 0 ? fix : nil), help: text(6),
        unit: index == 0 ? part(6) : nil,
        pair: index == 0 ? Diagnostic.Pair(target: range(), source: range()) : nil)
    }
    let failure = Report.Failure(path: part(5).isEmpty ? "b.md" : part(5), reason: text(4))
    let report = Report(
      files: [Report.CheckedFile(path: path, units: 1, locale: part(6))], failures: [failure],
      incomplete: [Report.Failure(path: path, reason: text(2))], diagnostics: diagnostics)
    let outputs = Format.allCases.map { format in
      (format: format, options: ReporterOptions(width: 40, rules: RuleCatalogue(allRules)))
    }
    let rendered = report.rendered(as: outputs, sources: SingleSource(file: file))
    return zip(Format.allCases, rendered).flatMap { OutputCheck($0, $1).violations }
  }
}
