import SXSDocument
import SXSLintCore
import SXSLintReporters
import SXSLintRules

/// What must hold whatever the bytes of a document are.
public struct Invariants: Sendable {
  private let linter: Linter

  /// The invariants of documents under all rules.
  public init() throws {
    let selection = try RuleSelection(from: allRules, select: ["all"])
    var options = LinterOptions()
    options.show = .info
    options.today = Date(year: 2024, month: 6, day: 1)
    linter = Linter(rules: selection.rules, options)
  }

  /// What does not hold for a document; nothing if all is well.
  ///
  /// A file that begins as the platform's YAML pages do is read as such, any other as Markdown.
  public func violations(of bytes: some Sequence<UInt8>) async throws -> [String] {
    let bytes = ContiguousArray(bytes)
    let isPage = bytes.starts(with: "### YamlMime:".utf8)
    let file = SourceFile(path: isPage ? "docs/a.yml" : "docs/a.md", bytes: bytes)
    var parser = DocumentParser()
    let document = parser.parse(file)
    var violations = rangeViolations(document.ranges, in: document)
    violations += orderViolations(document)
    violations += unaccountedIDs(of: document).map { "the id at \($0) is not accounted for" }
    // The parser keeps its buffers, and nothing else.
    if facts(parser.parse(file)) != facts(document) { violations.append("read differently the second time") }

    let head = parser.parse(file, .frontMatter)
    if publicFacts(head) != publicFacts(document) {
      violations.append("the front matter alone says something else than the whole")
    }

    let report = await lint(file)
    for diagnostic in report.diagnostics {
      violations += rangeViolations(diagnostic.finding.ranges, in: document).map {
        "\(diagnostic.rule): \($0)"
      }
    }
    if !document.unreadParts.isEmpty, report.isWhole, !report.hasFailed {
      violations.append("not read whole, and yet it passes")
    }
    violations += await fixViolations(of: report, document)
    let outputs = render(report, file)
    if render(await lint(file), file) != outputs { violations.append("reported differently the second time") }
    for (format, output) in outputs { violations += OutputCheck(format, output).violations }
    return violations
  }

  // MARK: - Documents

  /// Every fact that has a place, for comparing two readings.
  private func facts(_ document: Document) -> [String] {
    document.ranges.map { "\($0.name) \($0.range)" } + document.faults.map { "\($0.kind)" }
      + document.headings.map { "\($0.targetText) \($0.sourceText)" }
  }

  /// What rules may ask of a document of which the front matter alone was read.
  private func publicFacts(_ document: Document) -> [String] {
    let outline = Outline(document)
    let fields = outline.fields.map { "\($0.key) \($0.content) \($0.place)" }
    return fields + [
      "\(outline.isHandback) \(outline.hasReadableFrontMatter) \(outline.hasUnreadableFrontMatter) \(outline.top)",
      "\(String(describing: outline.locale)) \(String(describing: outline.languageLocale))",
      "\(String(describing: outline.locFileID?.text)) \(String(describing: outline.lastHandoff))",
      "\(outline.misspeltKeys.map(\.text))",
    ]
  }

  private func rangeViolations(
    _ ranges: [(name: String, range: SourceRange)], in document: Document
  ) -> [String] {
    let bytes = document.file.bytes
    func isBorder(_ offset: Int) -> Bool { offset == bytes.count || bytes[offset] & 0xC0 != 0x80 }
    return ranges.compactMap { name, range in
      guard 0 <= range.start, range.start <= range.end, range.end <= bytes.count else {
        return "the \(name) \(range) lies outside the file"
      }
      // Without faults the file is UTF-8, so that no character may be cut in two.
      guard document.encodingFaults.isEmpty, !(isBorder(range.start) && isBorder(range.end)) else {
        return nil
      }
      return "the \(name) \(range) cuts a character"
    }
  }

  private func orderViolations(_ document: Document) -> [String] {
    var violations: [String] = []
    for (unit, next) in zip(document.units, document.units.dropFirst())
    where unit.range.end > next.range.start {
      violations.append("the units \(unit.range) and \(next.range) overlap")
    }
    for unit in document.units {
      if unit.target == nil, unit.source == nil { violations.append("the unit \(unit.range) has no side") }
      for (segment, view) in [(unit.target, document.targetView), (unit.source, document.sourceView)] {
        guard let segment else { continue }
        if !unit.range.contains(segment.range) {
          violations.append("the segment \(segment.range) leaves its unit")
        }
        if !segment.tag.contains(segment.idRange) {
          violations.append("the id \(segment.idRange) leaves its tag")
        }
        if segment.inlines.upperBound > view.inlines.count || segment.links.upperBound > view.links.count {
          violations.append("the segment \(segment.range) names inlines that are not there")
        }
      }
    }
    for view in [document.targetView, document.sourceView] {
      for (index, inline) in view.inlines.enumerated()
      where inline.descendantsEnd <= index || inline.descendantsEnd > view.inlines.count {
        violations.append("the inline \(inline.range) has no end")
      }
    }
    return violations
  }

  // MARK: - Reports

  func lint(_ file: SourceFile) async -> Report {
    let input = Input(path: file.path, displayPath: file.path)
    let repository = RepositoryInput(name: "docs.fr-fr", documents: [input], files: [file.path])
    return await linter.lint([repository]) { _ in file }
  }

  private func render(_ report: Report, _ file: SourceFile) -> [Format: [UInt8]] {
    let formats: [Format] = [.text, .concise, .json]
    let outputs = formats.map { report.rendered(as: $0, sources: SingleSource(file: file)) }
    return Dictionary(uniqueKeysWithValues: zip(formats, outputs))
  }
}

/// One file, for reporters that show an excerpt.
struct SingleSource: SourceProvider {
  let file: SourceFile

  func source(at path: ByteString) -> SourceFile? { file }
}
