import SXSDocument
import SXSLintCore

/// Finds what is to be checked, and all that belongs to the same repositories.
///
/// A document belongs to the repository of the innermost folder above it that is a root, see ``RepositoryRoot``. All
/// documents of a repository take part, whatever was named, so that a finding never depends on what was.
struct Discovery {
  /// What was found.
  struct Result {
    var repositories: [RepositoryInput] = []
    var stamps: [FileStamp] = []
    var failures: [Report.Failure] = []
    var notes: [String] = []
    /// The number of documents in what was named that a pattern excludes.
    var excludedCount = 0
    /// The symbolic links to folders, and to documents that are read but not checked, as they are shown.
    var unfollowedLinks: [ByteString] = []
    /// What was named.
    var selection = Selection([])

    /// The document in standard input, by the path that is shown; `nil` if it is not to be checked.
    func content(_ document: CheckInput.Document?) -> (path: ByteString, file: SourceFile)? {
      guard let document, let path = selection.content else { return nil }
      for repository in repositories {
        for input in repository.documents where repository.root.appending(input.path) == path {
          return (input.displayPath, SourceFile(path: input.path, bytes: document.bytes))
        }
      }
      return nil
    }

    /// Whether a folder, or one above it, was named.
    func covers(_ folder: ByteString) -> Bool { selection.covers(folder) }
  }

  /// The folder that paths are shown relative to.
  let workingFolder: WorkingFolder
  /// What is not read.
  let exclusion: Exclusion
  /// What is checked; the rest is read along.
  let inclusion: Exclusion
  /// Whether `.gitignore` files count.
  let respectsIgnoreFiles: Bool
  /// Whether a folder may be without documents.
  let allowsEmpty: Bool
  /// Whether to say that settings are not read, other than these.
  let expectsSettings: Bool
  /// The absolute path of the settings that are read.
  let settings: ByteString?

  /// Finds the documents in what was named.
  ///
  /// - Parameters:
  ///   - paths: The names of files and folders.
  ///   - document: The name of a document whose content comes from elsewhere.
  ///   - unignored: The absolute paths of documents that no ignore file leaves out.
  /// - Returns: What was found.
  /// - Throws: What is wrong with the names.
  func run(
    _ paths: [ByteString], _ document: ByteString? = nil, unignored: Set<ByteString> = []
  ) throws(UsageError) -> Result {
    var targets: [Target] = []
    for path in paths { targets.append(try Target(path)) }
    var content: Target?
    if let document { content = try Target(ofContent: document) }
    let selection = Selection(targets, content: content, unignored: unignored)
    targets += [content].compactMap(\.self)
    var result = Result(selection: selection)
    var found: [RepositoryWalk] = []
    var ignoreFiles = IgnoreFiles()
    var roots = roots(of: targets).map { (path: $0, isIgnored: false) }
    var seen = Set(roots.map(\.path))
    while let (root, isIgnored) = roots.popLast() {
      var walk = RepositoryWalk(
        of: root, selection: selection, exclusion: exclusion.applied(to: root),
        inclusion: inclusion.applied(to: root), respectsIgnoreFiles: respectsIgnoreFiles,
        workingFolder: workingFolder)
      walk.run(isIgnored: isIgnored, &ignoreFiles)
      roots += walk.nestedRoots.filter { seen.insert($0.path).inserted }
      result.add(walk, shownFrom: workingFolder)
      found.append(walk)
    }
    result.repositories.sort { $0.root < $1.root }
    result.follow(found, workingFolder)
    result.failures += failures(of: targets, found)
    try requireDocuments(in: targets, found, result)
    describe(targets, found, in: &result)
    return result
  }

  /// The roots of the repositories that the targets lie in.
  ///
  /// Without a root above it, a named folder stands for the repository, and so does the folder of a named file.
  private func roots(of targets: [Target]) -> [ByteString] {
    var roots: Set<ByteString> = []
    var substitutes: Set<ByteString> = []
    var search = RootSearch()
    for target in targets {
      if let root = search.innermost(above: target.folder) {
        roots.insert(root)
      } else {
        substitutes.insert(target.folder)
      }
    }
    return Array(roots.union(Self.outermost(of: substitutes)))
  }

  /// The folders without those that lie in others: one is no repository of its own just because both were named.
  private static func outermost(of folders: Set<ByteString>) -> [ByteString] {
    var outermost: [(folder: ByteString, prefix: ByteString)] = []
    // With `/` at their ends, all that lie in a folder come right behind it.
    for next in folders.map({ (folder: $0, prefix: $0.folderPrefix) }).sorted(by: { $0.prefix < $1.prefix }) {
      guard let last = outermost.last, next.prefix.hasPrefix(last.prefix) else {
        outermost.append(next)
        continue
      }
    }
    return outermost.map(\.folder)
  }

  /// Makes a failure of each named file that no walk has come upon, as it would pass for checked.
  ///
  /// A file system that does not tell letter cases apart opens a file under a name that its folder does not list.
  private func failures(of targets: [Target], _ walks: [RepositoryWalk]) -> [Report.Failure] {
    var unseen = Set(targets.lazy.filter { !$0.isFolder }.map(\.path))
    guard !unseen.isEmpty else { return [] }
    for walk in walks {
      unseen.subtract(walk.excludedTargets)
      for document in walk.documents where document.isChecked {
        unseen.remove(walk.root.appending(document.path))
      }
    }
    return unseen.sorted().map {
      Report.Failure(path: workingFolder.display($0), reason: "its folder does not list it by this name")
    }
  }

  private func requireDocuments(
    in targets: [Target], _ walks: [RepositoryWalk], _ result: Result
  ) throws(UsageError) {
    guard !allowsEmpty, result.failures.isEmpty else { return }
    let folders = Selection.folders(
      above: result.repositories.lazy.flatMap { repository in
        repository.documents.lazy.filter(\.isChecked).map { repository.root.appending($0.path) }
      })
    for target in targets where target.isFolder && !folders.contains(target.path) {
      let excluded = walks.reduce(0) { $0 + $1.excludedCount }
      throw UsageError(
        "no documents (*.md, *.yml) in '\(target.given.visible)'"
          + (excluded > 0 ? " but those that patterns leave out" : "") + "; --allow-empty permits that")
    }
  }

  private func describe(_ targets: [Target], _ walks: [RepositoryWalk], in result: inout Result) {
    result.excludedCount = walks.reduce(0) { $0 + $1.excludedCount + $1.excludedTargets.count }
    let excluded = Set(walks.flatMap(\.excludedTargets))
    var said: Set<ByteString> = []
    for target in targets where excluded.contains(target.path) && said.insert(target.path).inserted {
      result.notes.append(
        "not checked, as --exclude, --include or the configuration says: '\(target.given.visible)'")
    }
    if expectsSettings {
      for folder in walks.flatMap(\.settingsFolders) { result.notes += remarks(onSettingsIn: folder) }
    }
    let links = result.unfollowedLinks.count
    if links > 0 { result.notes.append("\(links.counted("symbolic link")) not followed") }
  }

  /// What there is to say of the settings in a folder: nothing of those that are read.
  private func remarks(onSettingsIn folder: ByteString) -> [String] {
    func shown(_ path: ByteString) -> String { "'\(workingFolder.display(path).visible)'" }
    guard RepositoryRoot.hasSettings(folder) else {
      return [RepositoryRoot.remark(onMisnamedSettingsIn: folder, workingFolder)]
    }
    let path = folder.appending(RepositoryRoot.settings)
    guard path != settings else { return [] }
    let reason = settings.map { "\(shown($0)) counts" } ?? "start in its folder for that"
    return ["\(shown(path)) is not read; \(reason)"]
  }
}

extension Discovery.Result {
  fileprivate mutating func add(_ walk: RepositoryWalk, shownFrom workingFolder: WorkingFolder) {
    let root = walk.root
    failures += walk.failures
    stamps += walk.stamps
    guard walk.documents.contains(where: \.isChecked) else { return }
    var redirected: Set<ByteString> = []
    do { redirected = try Redirections.pages(inRepositoryAt: root) } catch {
      failures.append(
        Report.Failure(
          path: workingFolder.display(Redirections.path(inRepositoryAt: root)), reason: error.reason))
    }
    repositories.append(
      RepositoryInput(
        name: root.lastName, root: root, documents: walk.documents, files: walk.files, redirected: redirected)
    )
  }

  /// Makes a failure of each link to a document that is not read, as it would go unnoticed.
  fileprivate mutating func follow(_ walks: [RepositoryWalk], _ workingFolder: WorkingFolder) {
    unfollowedLinks = walks.flatMap(\.folderLinks).map(workingFolder.display)
    defer { unfollowedLinks.sort() }
    let links = walks.flatMap(\.documentLinks)
    guard !links.isEmpty else { return }
    let isChecked = Dictionary(
      repositories.flatMap(\.documents).map { ($0.displayPath, $0.isChecked) }, uniquingKeysWith: { $0 || $1 }
    )
    for link in links {
      switch isChecked[workingFolder.display(link.target)] {
      case true?: break
      case false?: unfollowedLinks.append(workingFolder.display(link.path))
      case nil:
        failures.append(
          Report.Failure(
            path: workingFolder.display(link.path),
            reason: "symbolic link out of what is read, not followed"))
      }
    }
  }
}
