import SXSDocument
import SXSLintCore

/// Tells which findings a change has made: those on changed lines, and those that were not there before it, wherever
/// they lie.
///
/// For the latter the repository is checked once more as it was before: with the old content of the changed files.
struct ChangedFindings {
  private let changes: Changes
  private let workingFolder: WorkingFolder

  init(_ changes: Changes, _ workingFolder: WorkingFolder) {
    self.changes = changes
    self.workingFolder = workingFolder
  }

  /// Gives files that have not changed only the rules by which a change elsewhere is seen.
  ///
  /// - Throws: ``UsageError`` if a document lies where git does not look.
  func narrow(
    _ repositories: inout [RepositoryInput], _ ruleSets: inout [[ActiveRule]]
  ) throws(UsageError) {
    let count = ruleSets.count
    ruleSets += ruleSets.map { $0.filter(\.looksAtRepository) }
    for repository in repositories.indices {
      guard changes.cover(repositories[repository].root) else {
        let root = repositories[repository].root
        let path = workingFolder.display(root).visible
        // One within is a submodule, or was cloned there.
        let remedy = root.relative(to: changes.root) == nil ? "" : "; leave it out: --exclude '\(path)/'"
        throw UsageError(
          "cannot tell what has changed in '\(path)': it is no part of the repository of git in "
            + "'\(changes.root.visible)'\(remedy)")
      }
      for index in repositories[repository].documents.indices {
        let document = repositories[repository].documents[index]
        let path = workingFolder.absolute(document.displayPath)
        if changes.files[path] == nil { repositories[repository].documents[index].ruleSet += count }
      }
    }
  }

  /// The documents that the change has made or edited and that are not checked, as nobody named them: absolute, in order.
  ///
  /// Those that the user wants left out are none of them.
  func outside(of selection: Selection, _ discovery: Discovery) throws(UsageError) -> [ByteString] {
    let exclusion = discovery.exclusion.applied(to: changes.root)
    let inclusion = discovery.inclusion.applied(to: changes.root)
    let outside = changes.files.keys.filter { path in
      guard path.isDocumentName, !selection.holds(path), let relative = path.relative(to: changes.root)
      else { return false }
      let folders = relative.bytes.split(separator: UInt8(ascii: "/")).dropLast().map { ByteString($0) }
      return !folders.contains(where: \.isSkippedFolderName) && !exclusion.contains { $0.excludes(path) }
        && (inclusion.isEmpty || inclusion.contains { $0.excludes(path) })
    }
    guard discovery.respectsIgnoreFiles, outside.contains(where: { changes.files[$0]?.basePath == nil })
    else {
      return outside.sorted()
    }
    let ignored = try changes.ignoredDocuments()
    return outside.filter { changes.files[$0]?.path.map { !ignored.contains($0) } ?? false }.sorted()
  }

  /// The report with what the change has made.
  ///
  /// - Parameters:
  ///   - report: What is found now.
  ///   - repositories: What was checked.
  ///   - linter: What checked it.
  ///   - recollection: What it has made of the documents.
  ///   - sources: The files as they are now.
  /// - Returns: The report without what was there before, and without files that have nothing to do with the change.
  /// - Throws: ``UsageError`` if it cannot be known what the files were like.
  func filter(
    _ report: Report, _ repositories: [RepositoryInput], _ linter: Linter, _ recollection: Recollection,
    _ sources: FileSourceProvider
  ) throws -> Report {
    let base = try BaseRepositories(repositories, changes, workingFolder)
    var unchanged = Recollection(recollection, without: base.contents.keys)
    let before = linter.run(on: base.inputs, recalling: &unchanged) { input throws(ReadError) in
      if let bytes = base.contents[input.displayPath] { return SourceFile(path: input.path, bytes: bytes) }
      return SourceFile(path: input.path, bytes: try FileReader.read(input.displayPath))
    }
    let known = Baseline(
      BaselineEntry.all(of: before.diagnostics, sources: BaseSources(base, sources)) { $0 })
    let found = BaselineEntry.all(of: report.diagnostics, sources: sources) { $0 }
    let isKnown = known.compare(found, isGone: { _ in false }).isKnown
    var lines: [ByteString: ChangedLines] = [:]
    var kept: [Diagnostic] = []
    let isHidden = report.isOfHiddenText(report.diagnostics)
    for ((diagnostic, isKnown), isBlind) in zip(zip(report.diagnostics, isKnown), isHidden) {
      guard isKnown else {
        kept.append(diagnostic)
        continue
      }
      guard let file = changes.files[workingFolder.absolute(diagnostic.path)] else { continue }
      let changed =
        lines[diagnostic.path] ?? ChangedLines(file.lines, of: sources.source(at: diagnostic.path))
      lines[diagnostic.path] = changed
      // What could not be read of a changed file may hide what the change has made.
      if isBlind || changed.touch(diagnostic) { kept.append(diagnostic) }
    }
    let paths = Set(kept.map(\.path))
    return report.leavingOutKnown(but: kept).keeping { path in
      paths.contains(path) || changes.files[workingFolder.absolute(path)] != nil
    }
  }
}

/// The changed lines of a file as it is now.
private struct ChangedLines {
  /// The ranges; `nil` for the whole file.
  private let ranges: OverlapIndex?

  init(_ lines: [ClosedRange<Int>]?, of file: SourceFile?) {
    guard let lines, let bytes = file?.bytes else {
      ranges = nil
      return
    }
    // Git's lines end with a line feed, whatever else ends one for a reader.
    var starts = [0]
    for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") { starts.append(index + 1) }
    ranges = OverlapIndex(
      lines.compactMap { line in
        guard line.lowerBound <= starts.count else { return nil }
        let end = line.upperBound < starts.count ? starts[line.upperBound] : bytes.count + 1
        return SourceRange(starts[line.lowerBound - 1], end)
      })
  }

  /// Whether a finding, its pair, or what it notes in the same file lies on a changed line.
  func touch(_ diagnostic: Diagnostic) -> Bool {
    guard let ranges else { return true }
    let notes = diagnostic.finding.notes.filter { $0.path == nil || $0.path == diagnostic.path }
    let places =
      [diagnostic.finding.range] + notes.compactMap(\.range)
      + [diagnostic.pair?.target, diagnostic.pair?.source].compactMap(\.self)
    return places.contains { ranges.overlaps($0) || ranges.contains($0.start) }
  }
}

/// The repositories as they were before a change.
private struct BaseRepositories {
  /// The documents; those that have changed go by the paths that are shown for them now.
  let inputs: [RepositoryInput]

  /// The old content of changed files, by the path that is shown.
  let contents: [ByteString: ContiguousArray<UInt8>]

  init(
    _ repositories: [RepositoryInput], _ changes: Changes, _ workingFolder: WorkingFolder
  ) throws(UsageError) {
    let changed = Array(changes.files.values) + Array(changes.gone.values)
    let blobs = try changes.baseContents(
      of: changed.filter {
        ($0.basePath ?? "").isDocumentName || ($0.basePath ?? "").lastName == Redirections.fileName
      })
    var contents: [ByteString: ContiguousArray<UInt8>] = [:]
    var inputs: [RepositoryInput] = []
    var roots = RootSearch()
    for var repository in repositories {
      let root = repository.root
      repository.documents = repository.documents.compactMap { document in
        guard let file = changes.files[workingFolder.absolute(document.displayPath)] else { return document }
        guard let content = file.baseContent.flatMap({ blobs[$0] }), let old = file.basePath,
          let path = changes.root.appending(old).relative(to: root)
        else { return nil }
        contents[document.displayPath] = content
        var before = Input(path: path, displayPath: document.displayPath, isChecked: document.isChecked)
        before.ruleSet = document.ruleSet
        before.suppressions = document.suppressions
        return before
      }
      let taken = Set(repository.documents.map(\.path))
      var files = Set(repository.files)
      for (absolute, file) in changes.files where file.basePath == nil || file.basePath != file.path {
        if let path = absolute.relative(to: root) { files.remove(path) }
      }
      for (absolute, file) in changes.gone {
        guard let path = absolute.relative(to: root), let folder = absolute.parentFolder,
          roots.innermost(above: folder) == root
        else { continue }
        files.insert(path)
        guard absolute.isDocumentName, !taken.contains(path),
          let content = file.baseContent.flatMap({ blobs[$0] })
        else { continue }
        let display = workingFolder.display(absolute)
        contents[display] = content
        repository.documents.append(Input(path: path, displayPath: display, isChecked: false))
      }
      repository.documents.sort { $0.path < $1.path }
      repository.files = files.sorted()
      let list = root.appending(Redirections.fileName)
      if let file = changes.files[list] ?? changes.gone[list] {
        do throws(ReadError) {
          repository.redirected =
            try file.baseContent.flatMap { blobs[$0] }.map(Redirections.pages(in:)) ?? []
        } catch {
          let path = workingFolder.display(list).visible
          throw UsageError("cannot read what '\(path)' was like before: \(error.reason)")
        }
      }
      inputs.append(repository)
    }
    self.inputs = inputs
    self.contents = contents
  }
}

/// The files as they were before a change.
private struct BaseSources: SourceProvider {
  private let base: BaseRepositories
  private let now: FileSourceProvider

  init(_ base: BaseRepositories, _ now: FileSourceProvider) {
    self.base = base
    self.now = now
  }

  func source(at path: ByteString) -> SourceFile? {
    guard let bytes = base.contents[path] else { return now.source(at: path) }
    return SourceFile(path: path, bytes: bytes)
  }
}
