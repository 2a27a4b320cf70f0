import SXSDocument
import SXSLintCore

struct InvalidUTF8: DocumentRule {
  static let info = RuleInfo(
    "invalid-utf8", .file, .error, "bytes that are not UTF-8",
    rationale: """
      The build reads every file as UTF-8. Bytes of another encoding become replacement characters on the page, and \
      a file in UTF-16 cannot be read at all.
      """,
    help: "Save the file as UTF-8, from the encoding that it was written in.",
    good: ["Été, 日本語, עברית, 🙂"],
    bad: ["Un caf⟦⟪E9⟫⟧, deux th⟦⟪E9⟫⟧s."])

  /// The number of findings in a file; what is behind is only counted.
  private static let maximumFindings = 20

  func check(_ document: Document) -> [Finding] {
    let runs = document.encodingFaults
    let shown = runs.count > Self.maximumFindings ? Self.maximumFindings - 1 : runs.count
    var findings = runs[..<shown].map { run in
      switch run.kind {
      case .utf16, .utf32:
        Finding(
          at: run.range, "the file is in \(run.kind == .utf16 ? "UTF-16" : "UTF-32")",
          help: "Save the file as UTF-8.")
      case .invalidUTF8:
        Finding(at: run.range, message(document, run.range))
      }
    }
    if shown < runs.count {
      let rest = runs.count - shown
      findings.append(
        Finding(at: runs[shown].range, "bytes that are not UTF-8 at \(rest) more places from here on"))
    }
    return findings
  }

  private func message(_ document: Document, _ range: SourceRange) -> String {
    let limit = 8
    let bytes = document[range].prefix(limit).map { $0.digits(width: 2, radix: 16, uppercase: true) }
      .joined(separator: " ")
    let noun = range.count == 1 ? "byte" : "bytes"
    return
      "the \(noun) \(bytes)\(range.count > limit ? " …" : "") at offset \(range.start) \(range.count == 1 ? "is" : "are") not UTF-8"
  }
}
