import SXSDocument
import SXSLintCore

/// Names for the diagnostics of a report by which a server knows them again in the next one.
///
/// A name is made of the rule, the path, what the diagnostic is about (the id of its unit, a key of the front matter, or
/// else the text of its range), and a number among those that have all this in common. So it stays when lines move and
/// when the sentence is edited. It is the 64-bit FNV-1a hash of these in hex: enough to tell apart what one repository
/// has, no protection against somebody who wants two to be the same.
struct Fingerprint {
  /// More of a range says nothing new.
  private static let maximumText = 200

  private let paths: ReportedPaths
  private var path: ByteString?
  private var reportedPath: ByteString = ""
  private var counts: [UInt64: Int] = [:]

  /// The names for a report.
  init(_ options: ReporterOptions) { paths = options.paths }

  /// The name of the next diagnostic; they come in the order of their paths.
  mutating func next(_ diagnostic: Diagnostic, in file: OpenFile?) -> String {
    if path != diagnostic.path {
      path = diagnostic.path
      reportedPath = paths.fromRoot(diagnostic.path)
      counts.removeAll(keepingCapacity: true)
    }
    var hash = StableHash()
    hash.combine(diagnostic.rule.utf8)
    hash.combine(reportedPath.bytes)
    combine(diagnostic, file, into: &hash)
    counts[hash.value, default: 0] += 1
    hash.combine(String(counts[hash.value, default: 1]).utf8)
    return hash.digits
  }

  /// What a diagnostic is about.
  private func combine(_ diagnostic: Diagnostic, _ file: OpenFile?, into hash: inout StableHash) {
    if let unit = diagnostic.unit {
      hash.combine("unit".utf8)
      return hash.combine(unit.bytes)
    }
    guard let file else {
      hash.combine("message".utf8)
      return hash.combine(diagnostic.finding.message.utf8)
    }
    let range = diagnostic.finding.range
    if let key = file.frontMatterKey(at: range.start) {
      hash.combine("key".utf8)
      return hash.combine(file.source[key])
    }
    hash.combine("text".utf8)
    let line = file.lines.content(ofLine: file.lines.line(at: range.start))
    let text = range.isEmpty ? line : range
    hash.combine(file.source[SourceRange(text.start, min(text.end, text.start + Self.maximumText))])
  }
}

extension StableHash {
  /// Adds a field, so that none runs into the next.
  fileprivate mutating func combine(_ field: some Sequence<UInt8>) {
    for byte in field { combine(byte) }
    combine(0 as UInt8)
  }
}

extension OpenFile {
  /// The key that the value at an offset of the front matter has; `nil` outside of it.
  fileprivate func frontMatterKey(at offset: Int) -> SourceRange? {
    var line = lines.line(at: offset)
    guard lines.content(ofLine: line).end < frontMatterEnd else { return nil }
    // The key stands above a value of several lines.
    while line > 1 {
      let content = lines.content(ofLine: line)
      let text = source[content]
      let isIndented = text.first.map { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "#") } ?? true
      if !isIndented, let colon = text.firstIndex(of: UInt8(ascii: ":")) {
        return SourceRange(content.start, colon)
      }
      line -= 1
    }
    return nil
  }
}
