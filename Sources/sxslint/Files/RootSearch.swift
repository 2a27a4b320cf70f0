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
      if RepositoryRoot.isRepository(candidate) {
        root = candidate
        break
      }
      current = candidate.parentFolder
    }
    let isInRepository = root.map(RepositoryRoot.isRepository) ?? false
    for folder in passed.reversed() {
      if !isInRepository, RepositoryRoot.hasSettings(folder) { root = folder }
      roots[folder] = .some(root)
    }
    return root
  }
}
