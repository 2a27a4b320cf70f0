import SXSDocument
import SXSLintCore

/// The patterns of `--exclude`: what they match is not read.
struct Exclusion {
  /// The patterns, relative to the working folder.
  private let patterns: [ByteString]
  private let workingFolder: WorkingFolder
  private let list: IgnoreList

  /// The patterns that the user gave.
  ///
  /// - Throws: ``UsageError`` for a pattern that matches nothing, whatever there is.
  init(_ patterns: [ByteString], in workingFolder: WorkingFolder) throws(UsageError) {
    for pattern in patterns where IgnoreList(lines: [pattern.bytes], in: workingFolder.path).isEmpty {
      throw UsageError("malformed pattern: --exclude '\(pattern.visible)'")
    }
    self.patterns = patterns
    self.workingFolder = workingFolder
    list = IgnoreList(lines: patterns.map(\.bytes), in: workingFolder.path)
  }

  /// The same for the documents of a repository: where it does not lie below the working folder, patterns are relative to
  /// its root.
  func applied(to root: ByteString) -> IgnoreList {
    let isNear =
      root == workingFolder.path || root.relative(to: workingFolder.path) != nil
      || workingFolder.path.relative(to: root) != nil
    return isNear ? list : IgnoreList(lines: patterns.map(\.bytes), in: root)
  }
}
