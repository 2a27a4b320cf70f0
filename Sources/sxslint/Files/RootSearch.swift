import SXSDocument

/// Finds the roots above folders; of thousands that lie in each other, each is looked at once.
struct RootSearch {
  /// The innermost root among each folder that was passed and those above it; `nil` if there is none.
  private var roots: [ByteString: ByteString?] = [:]

  /// The innermost root among a folder and those above it.
  mutating func innermost(above folder: ByteString) -> ByteString? {
    var passed: [ByteString] = []
    var current: ByteString? = folder
    var root: ByteString?
    while let candidate = current {
      if let known = roots[candidate] {
        root = known
        break
      }
      passed.append(candidate)
      if RepositoryRoot.isRoot(candidate) {
        root = candidate
        break
      }
      current = candidate.parentFolder
    }
    for folder in passed { roots[folder] = .some(root) }
    return root
  }
}
