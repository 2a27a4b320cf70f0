import SXSDocument

/// What the user named, for a walk to look up.
struct Selection {
  /// The folders; all documents below are checked.
  let folders: Set<ByteString>

  /// The files.
  let files: Set<ByteString>

  /// The document whose content comes from elsewhere, so that the walk finds it whether it is there or not.
  let content: ByteString?

  /// The folders that lead to something named: a walk enters them even if it would skip them otherwise.
  let passages: Set<ByteString>

  init(_ targets: [Target], content: Target? = nil) {
    self.content = content?.path
    let targets = targets + [content].compactMap(\.self)
    folders = Set(targets.filter(\.isFolder).map(\.path))
    files = Set(targets.filter { !$0.isFolder }.map(\.path))
    var passages: Set<ByteString> = []
    for target in targets { passages.insertFolders(above: target.path) }
    self.passages = passages
  }

  /// Whether a file, or a folder above it, was named.
  func holds(_ file: ByteString) -> Bool { files.contains(file) || file.parentFolder.map(covers) ?? false }

  /// Whether a folder, or one above it, was named.
  func covers(_ folder: ByteString) -> Bool {
    var current: ByteString? = folder
    while let path = current {
      if folders.contains(path) { return true }
      current = path.parentFolder
    }
    return false
  }
}

extension Set<ByteString> {
  /// Adds all folders that an absolute path lies in; where one is there, those above it must be, too.
  mutating func insertFolders(above path: ByteString) {
    var folder = path.parentFolder
    while let next = folder, insert(next).inserted { folder = next.parentFolder }
  }
}
