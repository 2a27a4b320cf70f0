import SXSDocument
import SXSLintCore

/// Names for the diagnostics of a report by which a server knows them again in the next one.
///
/// A name is made of the rule, the path, what the diagnostic is about (the id of its unit, a key of the front matter, or
/// else the text of its range), and a number among those that have all this in common. So it stays when lines move and
/// when the sentence is edited. It is the 64-bit FNV-1a hash of these in hex: enough to tell apart what one repository
/// has, no protection against somebody who wants two to be the same.
struct Fingerprint {
  /// More of a range, or of a key, says nothing new.
  private static let maximumText = 200

  private let paths: ReportedPaths
  private var path: ByteString?
  private var reportedPath: ByteString = ""
  private var counts: [UInt64: Int] = [:]
  /// The keys of the file at ``path``, once they were asked for.
  private var keys: FrontMatterKeys?

  /// The names for a report.
  init(_ options: ReporterOptions) { paths = options.paths }

  /// The name of the next diagnostic; they come in the order of their paths.
  mutating func next(_ diagnostic: Diagnostic, in file: OpenFile?) -> String {
    if path != diagnostic.path {
      path = diagnostic.path
      reportedPath = paths.fromRoot(diagnostic.path)
      counts.removeAll(keepingCapacity: true)
      keys = nil
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
  private mutating func combine(_ diagnostic: Diagnostic, _ file: OpenFile?, into hash: inout StableHash) {
    if let unit = diagnostic.unit {
      hash.combine("unit".utf8)
      return hash.combine(unit.bytes)
    }
    guard let file else {
      hash.combine("message".utf8)
      return hash.combine(diagnostic.finding.message.utf8)
    }
    let range = diagnostic.finding.range
    let lineNumber = file.lines.line(at: range.start)
    let keys = self.keys ?? FrontMatterKeys(of: file)
    self.keys = keys
    if let key = keys[lineNumber] {
      hash.combine("key".utf8)
      return hash.combine(Self.beginning(of: key, in: file))
    }
    hash.combine("text".utf8)
    hash.combine(Self.beginning(of: range.isEmpty ? file.lines.content(ofLine: lineNumber) : range, in: file))
  }

  private static func beginning(of range: SourceRange, in file: OpenFile) -> ArraySlice<UInt8> {
    file.source[SourceRange(range.start, min(range.end, range.start + maximumText))]
  }
}

extension StableHash {
  /// Adds a field, so that none runs into the next.
  fileprivate mutating func combine(_ field: some Sequence<UInt8>) {
    for byte in field { combine(byte) }
    combine(0 as UInt8)
  }
}
