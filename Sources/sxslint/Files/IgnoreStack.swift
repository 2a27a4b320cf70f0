import SXSDocument
import SXSLintCore

/// The ignore files of a folder and of those above it: the innermost one that says something decides.
///
/// Each document is compared with each pattern, so that a file above ``maximumFileSize`` is not read, and the run fails.
struct IgnoreStack {
  /// The largest ignore file that is read, in bytes.
  static let maximumFileSize = 1 << 20

  private var lists: [IgnoreList] = []

  /// Adds the list of a folder below all those before.
  mutating func push(_ list: IgnoreList) {
    if !list.isEmpty { lists.append(list) }
  }

  /// Whether what lies at an absolute path is left out.
  func ignores(_ path: ByteString, isFolder: Bool) -> Bool {
    for list in lists.reversed() {
      if let decision = list.decision(on: path, isFolder: isFolder) { return decision }
    }
    return false
  }
}
