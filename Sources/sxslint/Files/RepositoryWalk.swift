import SXSDocument
import SXSLintCore

/// Lists the documents and files of one repository.
struct RepositoryWalk {
  /// A folder that is still to be listed.
  private struct Folder {
    var path: ByteString
    /// What stands before a name in the folder in a path that is relative to the root: empty, or with `/` at its end.
    var prefix: ByteString
    /// Whether the folder, or one above it, was named.
    var isSelected: Bool
    /// Whether git ignores the folder, so that only its files count, not its documents.
    var isIgnored: Bool
    /// Whether the folder is skipped but for what leads to something that was named.
    var isPassage = false
    var ignores: IgnoreStack
  }

  let root: ByteString
  /// Whether it is a root whatever lies above it.
  private let isRepository: Bool
  private let selection: Selection
  private let exclusion: [IgnoreList]
  private let inclusion: [IgnoreList]
  private let respectsIgnoreFiles: Bool
  private let workingFolder: WorkingFolder
  private var pending: [Folder] = []

  /// The documents, to be checked or only outlined.
  private(set) var documents: [Input] = []
  /// What the documents were like when they were found.
  private(set) var stamps: [FileStamp] = []
  /// All files, relative to the root.
  private(set) var files: [ByteString] = []
  /// The roots of the repositories within this one whose documents were selected, and whether git ignores them.
  private(set) var nestedRoots: [(path: ByteString, isIgnored: Bool)] = []
  /// The folders with settings of this tool, by whatever name: the root, and those that were named or lie in such ones.
  private(set) var settingsFolders: [ByteString] = []
  /// What could not be read.
  private(set) var failures: [Report.Failure] = []
  /// The named files that a pattern excludes, absolute.
  private(set) var excludedTargets: [ByteString] = []
  /// The number of documents in named folders that a pattern excludes.
  private(set) var excludedCount = 0
  /// The symbolic links to folders in named folders, absolute.
  private(set) var folderLinks: [ByteString] = []
  /// The symbolic links in named folders that are called like documents, and what they lead to, absolute.
  private(set) var documentLinks: [(path: ByteString, target: ByteString)] = []

  init(
    of root: ByteString, selection: Selection, exclusion: [IgnoreList], inclusion: [IgnoreList],
    respectsIgnoreFiles: Bool, workingFolder: WorkingFolder
  ) {
    self.root = root
    isRepository = RepositoryRoot.isRepository(root)
    self.selection = selection
    self.exclusion = exclusion
    self.inclusion = inclusion
    self.respectsIgnoreFiles = respectsIgnoreFiles
    self.workingFolder = workingFolder
  }

  /// Lists the repository.
  ///
  /// - Parameters:
  ///   - isIgnored: Whether git ignores its root.
  ///   - ignoreFiles: The ignore files above it and other repositories.
  mutating func run(isIgnored: Bool, _ ignoreFiles: inout IgnoreFiles) {
    var ignores = IgnoreStack()
    if respectsIgnoreFiles {
      for folder in RepositoryRoot.foldersOfGit(above: root) {
        push(ignoreFiles.list(of: folder), of: folder, onto: &ignores)
      }
    }
    pending = [
      Folder(
        path: root, prefix: "", isSelected: selection.covers(root), isIgnored: isIgnored, ignores: ignores)
    ]
    while let folder = pending.popLast() { list(folder) }
    documents.sort { $0.path < $1.path }
    files.sort()
    settingsFolders.sort()
  }

  private mutating func list(_ folder: Folder) {
    var entries: [Directory.Entry]
    do {
      entries = try Directory.entries(of: folder.path)
    } catch {
      fail(folder.path, error.reason)
      return
    }
    if folder.path != root, isRoot(folder, entries) {
      if folder.isSelected, !folder.isIgnored || selection.unignoredFolders.contains(folder.path) {
        nestedRoots.append((folder.path, folder.isIgnored))
      }
      return
    }
    if let content = selection.content, content.parentFolder == folder.path,
      !entries.contains(where: { $0.name == content.lastName })
    {
      entries.append(Directory.Entry(name: content.lastName, kind: .regular))
    }
    if folder.path == root || folder.isSelected && !folder.isIgnored,
      entries.contains(where: { RepositoryRoot.isSettings($0.name) })
    {
      settingsFolders.append(folder.path)
    }
    var folder = folder
    if respectsIgnoreFiles, entries.contains(where: { $0.name == IgnoreFiles.name && $0.kind == .regular }) {
      push(IgnoreFiles.read(in: folder.path), of: folder.path, onto: &folder.ignores)
    }
    for entry in entries {
      switch entry.kind {
      case .folder: enter(entry.name, of: folder)
      case .link: note(linkNamed: entry.name, in: folder)
      case .regular, .special: add(entry, in: folder)
      }
    }
  }

  private func isRoot(_ folder: Folder, _ entries: [Directory.Entry]) -> Bool {
    RepositoryRoot.hasLocaleSuffix(folder.path.lastName)
      || entries.contains { RepositoryRoot.isMarker($0.name, isInRepository: isRepository) }
  }

  /// Adds the ignore file of a folder, if there is one.
  private mutating func push(
    _ list: Result<IgnoreList, ReadError>?, of folder: ByteString, onto ignores: inout IgnoreStack
  ) {
    switch list {
    case .success(let list)?: ignores.push(list)
    case .failure(let error)?: fail(folder.appending(IgnoreFiles.name), error.reason)
    case nil: break
    }
  }

  /// Whether an ignore file leaves out a file in a folder.
  private func ignores(_ path: ByteString, in folder: Folder) -> Bool {
    (folder.isIgnored || folder.ignores.ignores(path, isFolder: false)) && !selection.unignored.contains(path)
  }

  private mutating func enter(_ name: ByteString, of folder: Folder) {
    let path = folder.path.appending(name)
    let isNamed = selection.folders.contains(path)
    var child = Folder(
      path: path, prefix: ByteString(folder.prefix.bytes + name.bytes + [UInt8(ascii: "/")]),
      isSelected: folder.isSelected || isNamed, isIgnored: folder.isIgnored, ignores: folder.ignores)
    if isNamed {
      // Who names a folder wants it, whatever an ignore file says.
      child.isIgnored = false
    } else if folder.isPassage || name.isSkippedFolderName {
      guard selection.passages.contains(path) else { return }
      child.isPassage = true
    } else {
      child.isIgnored = folder.isIgnored || folder.ignores.ignores(path, isFolder: true)
    }
    pending.append(child)
  }

  private mutating func note(linkNamed name: ByteString, in folder: Folder) {
    guard !folder.isPassage else { return }
    files.append(ByteString(folder.prefix.bytes + name.bytes))
    let path = folder.path.appending(name)
    guard folder.isSelected, !ignores(path, in: folder), !excludes(path) else { return }
    do {
      if try FileStatus(of: path, followingLinks: true).kind == .folder {
        if !name.isSkippedFolderName { folderLinks.append(path) }
      } else if name.isDocumentName {
        documentLinks.append((path, try path.resolved()))
      }
    } catch {
      if name.isDocumentName { fail(path, error.reasonOfLink) }
    }
  }

  private mutating func add(_ entry: Directory.Entry, in folder: Folder) {
    let isDocument = entry.name.isDocumentName
    let path = isDocument || folder.isPassage ? folder.path.appending(entry.name) : ""
    let isNamed = isDocument && selection.files.contains(path)
    guard isNamed || !folder.isPassage else { return }
    let relative = ByteString(folder.prefix.bytes + entry.name.bytes)
    files.append(relative)
    guard isDocument, isNamed || !ignores(path, in: folder) else { return }
    let isExcluded = excludes(path)
    let isIncluded = !isExcluded && (inclusion.isEmpty || inclusion.contains { $0.excludes(path) })
    if !isIncluded {
      if isNamed { excludedTargets.append(path) } else if folder.isSelected { excludedCount += 1 }
    }
    if isExcluded { return }
    let display = workingFolder.display(path)
    documents.append(
      Input(
        path: relative, displayPath: display, isChecked: isIncluded && (folder.isSelected || isNamed)))
    if let status = try? FileStatus(of: path, followingLinks: false) {
      stamps.append(FileStamp(status, displayPath: display, path: relative))
    }
  }

  private func excludes(_ path: ByteString) -> Bool { exclusion.contains { $0.excludes(path) } }

  private mutating func fail(_ path: ByteString, _ reason: String) {
    failures.append(Report.Failure(path: workingFolder.display(path), reason: reason))
  }
}
