public import SXSDocument
public import SXSLintCore

/// A difference between what a rule reports and what the marks of an example say.
public struct Mismatch: Sendable, CustomStringConvertible {
  /// What is different.
  public enum Kind: Sendable {
    /// A marked range that is not reported.
    case missed
    /// A report of a range that is not marked; the message is given.
    case unexpected(String)
    /// The marks of the document do not pair up, so that it says nothing.
    case unbalancedMarks
  }

  /// What is different.
  public let kind: Kind

  /// The document.
  public let path: ByteString

  /// The bytes of the document without marks.
  public let range: SourceRange

  /// The text of the range.
  public let text: String

  /// The difference in one line.
  public var description: String {
    switch kind {
    case .missed: "not reported: \(path) \(range) '\(text)'"
    case .unexpected(let message): "not marked: \(path) \(range) '\(text)': \(message)"
    case .unbalancedMarks: "unbalanced marks in \(path)"
    }
  }
}

/// All differences between the findings of a rule in an example and the example's marks; none if they agree.
///
/// - Parameters:
///   - rule: The rule with its settings.
///   - example: The documents with marks.
///   - variant: What is done to the texts before they are read.
///   - others: The rules that run besides, for a rule that looks at what was suppressed.
/// - Returns: The differences by document.
public func mismatches(
  of rule: any Rule, in example: Example, as variant: Variant = .asWritten, among others: [any Rule.Type] = []
) -> [Mismatch] {
  var files: [SourceFile] = []
  var expected: [ByteString: [SourceRange]] = [:]
  for (path, text) in example.files {
    let marked = MarkedText(variant.apply(to: text, path: path))
    let file = marked.file(at: ByteString(path))
    guard marked.isBalanced else {
      return [Mismatch(kind: .unbalancedMarks, path: file.path, range: SourceRange(0, 0), text: "")]
    }
    files.append(file)
    expected[file.path] = variant.silences ? [] : marked.ranges
  }
  let found = Dictionary(grouping: MemoryRepository(files).findings(of: rule, among: others), by: \.path)
  return files.flatMap { file in
    var missing = expected[file.path] ?? []
    var mismatches: [Mismatch] = []
    for located in found[file.path] ?? [] {
      let finding = located.finding
      if let index = missing.firstIndex(of: finding.range) {
        missing.remove(at: index)
      } else {
        mismatches.append(
          Mismatch(
            kind: .unexpected(finding.message), path: file.path, range: finding.range,
            text: file.text(finding.range)))
      }
    }
    return mismatches
      + missing.map { Mismatch(kind: .missed, path: file.path, range: $0, text: file.text($0)) }
  }
}
