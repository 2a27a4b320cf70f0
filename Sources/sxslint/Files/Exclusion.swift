import SXSDocument
import SXSLintCore

/// The patterns of `--exclude` or `--include`, and of the configuration.
struct Exclusion {
  /// The patterns of the command line, relative to the working folder.
  private let patterns: [ByteString]
  private let workingFolder: WorkingFolder
  private let list: IgnoreList
  private let configured: IgnoreList

  /// The patterns that the user gave.
  ///
  /// - Parameters:
  ///   - option: The name of the option, for messages.
  ///   - patterns: What was given for it.
  ///   - workingFolder: The folder that the patterns are relative to.
  ///   - configured: The patterns of the configuration.
  /// - Throws: ``UsageError`` for a pattern that matches nothing, whatever there is.
  init(
    _ option: String, _ patterns: [ByteString], in workingFolder: WorkingFolder, configured: IgnoreList
  ) throws(UsageError) {
    for pattern in patterns where IgnoreList.looksLikeWindows(pattern.bytes) {
      throw UsageError("\(option) '\(pattern.visible)' has backslashes; '/' stands between folders")
    }
    for pattern in patterns where IgnoreList([pattern], in: workingFolder.path).isEmpty {
      throw UsageError("malformed pattern: \(option) '\(pattern.visible)'")
    }
    for pattern in patterns where IgnoreList.namesNoPath(pattern.bytes) {
      throw UsageError("\(option) '\(pattern.visible)' matches nothing: patterns take no '.' or '..'")
    }
    self.configured = configured
    self.patterns = patterns
    self.workingFolder = workingFolder
    list = IgnoreList(patterns, in: workingFolder.path)
  }

  /// The same for the documents of a repository: where it does not lie below the working folder, patterns are relative to
  /// its root.
  func applied(to root: ByteString) -> [IgnoreList] {
    let isNear =
      root == workingFolder.path || root.relative(to: workingFolder.path) != nil
      || workingFolder.path.relative(to: root) != nil
    return [isNear ? list : IgnoreList(patterns, in: root), configured].filter {
      !$0.isEmpty
    }
  }
}
