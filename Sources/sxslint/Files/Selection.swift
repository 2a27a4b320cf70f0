import SXSDocument

/// What the user named, for a walk to look up.
struct Selection {
  /// The folders; all documents below are checked.
  let folders: Set<ByteString>

  /// The files.
  let files: Set<ByteString>

  /// The document whose content comes from elsewhere, so that the walk finds it whether it is there or not.
  let content: ByteString?

  /// The documents that no ignore file leaves out, whether they were named or not.
  let unignored: Set<ByteString>

  /// The folders that hold one of those, or lead to one.
  let unignoredFolders: Set<ByteString>

  /// The folders that lead to something named: a walk enters them even if it would skip them otherwise.
  let passages: Set<ByteString>

  init(_ targets: [Target], content: Target? = nil, unignored: Set<ByteString> = []) {
    self.content = content?.path
    self.unignored = unignored
    unignoredFolders = Self.folders(above: unignored)
    let targets = targets + [content].compactMap(\.self)
    folders = Set(targets.filter(\.isFolder).map(\.path))
    files = Set(targets.filter { !$0.isFolder }.map(\.path))
    passages = Self.folders(above: targets.map(\.path))
  }

  /// All folders that files and folders lie in, by absolute paths.
  static func folders(above paths: some Sequence<ByteString>) -> Set<ByteString> {
    var folders: Set<ByteString> = []
    for path in paths {
      var folder = path.parentFolder
      while let path = folder, folders.insert(path).inserted { folder = path.parentFolder }
    }
    return folders
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
