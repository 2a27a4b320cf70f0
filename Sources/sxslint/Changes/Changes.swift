import SXSDocument
import SXSLintCore

/// What has changed since a base: a commit, or what the next commit adds to.
struct Changes {
  /// The files by their absolute paths now.
  let files: [ByteString: ChangedFile]

  /// The files that are gone, by their absolute paths then.
  let gone: [ByteString: ChangedFile]

  /// The documents, by their absolute paths, that have changes besides which are not staged, in order.
  private(set) var unstaged: [ByteString] = []

  private let git: Git

  /// The changes since the commit at which the work branched off from another one, files that git does not know yet
  /// included.
  init(since reference: String) throws(UsageError) {
    let name = Arguments.decode(reference)
    guard !name.isEmpty else {
      throw UsageError("--diff-base is empty; it takes a commit, such as origin/main")
    }
    let git = try Git()
    guard name.bytes.first != UInt8(ascii: "-"),
      let commit = git.commit(name)
    else {
      guard git.commit("HEAD") != nil else {
        throw UsageError(
          "--diff-base: there is no commit here yet, so that everything is new; check all files")
      }
      throw UsageError(
        name == "HEAD" || ["HEAD~", "HEAD^", "HEAD@"].contains(where: name.hasPrefix)
          ? "--diff-base: no commit '\(reference)' here; the history does not go back that far, or was fetched in part"
          : "--diff-base: no commit '\(reference)' here; fetch it, with 'git fetch origin' and its name")
    }
    guard let base = git.line(["merge-base", commit, "HEAD"]) else {
      let isShallow = git.line(["rev-parse", "--is-shallow-repository"]) == "true"
      throw UsageError(
        isShallow
          ? "--diff-base: the history was fetched in part, so that it is not known where '\(reference)' and HEAD "
            + "parted; fetch it whole: 'git fetch --unshallow', or 'fetch-depth: 0' for actions/checkout"
          : "--diff-base: '\(reference)' and HEAD have no commit in common")
    }
    try self.init(git, base: base, untracked: true) { _ in true }
  }

  /// The changes that are staged for the next commit.
  ///
  /// What is checked is the work tree, so that no staged file may have other changes besides.
  static func staged() throws(UsageError) -> Changes {
    let git = try Git()
    let base: ByteString
    let staged: Set<ByteString>
    let unstaged: [ByteString]
    let untracked: [ByteString]
    do throws(Git.Failure) {
      // Before the first commit, everything is new.
      if let head = git.commit("HEAD") {
        base = head
      } else {
        base = ByteString(try git.run(["hash-object", "-t", "tree", "--stdin"]).dropLast())
      }
      staged = Set(try git.run(["diff", "--cached", "--name-only", "--no-renames", "-z", base]).names)
      unstaged = try git.run(["diff", "--name-only", "-z"]).names
      untracked =
        try git.run(["ls-files", "--others", "--exclude-standard", "-z", "--"] + documentPatterns).names
    } catch {
      throw UsageError("cannot tell what is staged: \(error.reason)")
    }
    if let path = unstaged.filter(staged.contains).min() {
      throw UsageError(
        "--staged: '\(path.visible)' has changes that are not staged, so that it is not what the next commit holds; "
          + "stage them, or put them aside: 'git stash --keep-index'")
    }
    var changes = try Changes(git, base: base, untracked: false) { file in
      (file.path.map(staged.contains) ?? false) || (file.basePath.map(staged.contains) ?? false)
    }
    changes.unstaged = (unstaged.filter(\.isDocumentName) + untracked).sorted().map(git.root.appending)
    return changes
  }

  private init(
    _ git: Git, base: ByteString, untracked: Bool, _ isWanted: (ChangedFile) -> Bool
  ) throws(UsageError) {
    let options: [ByteString] = [
      "diff", "--no-ext-diff", "--no-textconv", "--find-renames", "--no-relative", "--ignore-submodules",
      "-O/dev/null",
    ]
    // Attributes, or a zero byte, may make git take a document for binary and tell no lines of it.
    let patchOptions: [ByteString] = [
      "--unified=0", "--inter-hunk-context=0", "--text", "--src-prefix=a/", "--dst-prefix=b/",
    ]
    var files: [ByteString: ChangedFile] = [:]
    var gone: [ByteString: ChangedFile] = [:]
    do throws(Git.Failure) {
      let raw = try git.run(options + ["--raw", "-z", "--no-abbrev", base, "--"])
      let patch = try git.run(options + patchOptions + [base, "--"] + Self.documentPatterns)
      let lines = ChangedFile.lines(ofPatch: patch)
      for var file in ChangedFile.parse(raw: raw) where isWanted(file) {
        if let path = file.path {
          // A file whose name alone has changed has no line that did.
          if file.lines != nil { file.lines = lines[path] ?? [] }
          files[git.root.appending(path)] = file
        }
        if let path = file.basePath, path != file.path { gone[git.root.appending(path)] = file }
      }
      if untracked {
        // Those that git ignores, too: who has them checked means them.
        let names = try git.run(["ls-files", "--others", "-z", "--"] + Self.documentPatterns).names
        for path in names {
          files[git.root.appending(path)] = ChangedFile(
            path: path, basePath: nil, baseContent: nil, isTracked: false)
        }
      }
    } catch {
      throw UsageError("cannot tell what has changed: \(error.reason)")
    }
    self.git = git
    self.files = files
    self.gone = gone
  }

  /// The absolute paths of the documents that have changed, or that an ignore file matches, and that git knows: an ignore
  /// file, which the change may have edited as well, does not hide them from it.
  func trackedDocuments() throws(UsageError) -> Set<ByteString> {
    let changed = files.lazy.filter { $0.value.isTracked && $0.key.isDocumentName }.map(\.key)
    return try Set(changed).union(ignoredDocuments("--cached").lazy.map(git.root.appending))
  }

  /// Whether git tells of changes in the repository at an absolute path; not if it lies elsewhere, or in a submodule.
  func cover(_ repository: ByteString) -> Bool { RepositoryRoot.gitFolder(above: repository) == git.root }

  /// The names, from the root of the work tree, of documents that git neither knows nor wants to know.
  func ignoredDocuments() throws(UsageError) -> Set<ByteString> { try ignoredDocuments("--others") }

  private func ignoredDocuments(_ kind: ByteString) throws(UsageError) -> Set<ByteString> {
    do throws(Git.Failure) {
      let words: [ByteString] = ["ls-files", kind, "--ignored", "--exclude-standard", "-z", "--"]
      return Set(try git.run(words + Self.documentPatterns).names)
    } catch {
      throw UsageError("cannot tell what has changed: \(error.reason)")
    }
  }

  /// What documents are called, for git.
  private static let documentPatterns: [ByteString] = [":(icase)*.md", ":(icase)*.yml"]

  /// The root of the work tree, as shown in messages.
  var root: ByteString { git.root }

  /// The content in the base of files that have changed.
  func baseContents(of files: [ChangedFile]) throws(UsageError) -> [ByteString: ContiguousArray<UInt8>] {
    let names = Set(files.compactMap(\.baseContent)).sorted()
    let input = names.flatMap { $0.bytes + [UInt8(ascii: "\n")] }
    let output: [UInt8]
    do throws(Git.Failure) { output = try git.run(["cat-file", "--batch"], input: input) } catch {
      throw UsageError("cannot read what files were like before: \(error.reason)")
    }
    var contents: [ByteString: ContiguousArray<UInt8>] = [:]
    var rest = output[...]
    for name in names {
      // "1234… blob 567", the content, and a line end.
      let head = rest.prefix { $0 != UInt8(ascii: "\n") }
      rest = rest[head.endIndex...].dropFirst()
      let parts = head.split(separator: UInt8(ascii: " "))
      guard parts.count == 3, let size = Int(String(decoding: parts[2], as: UTF8.self)), size <= rest.count
      else {
        throw UsageError(
          "cannot read what files were like before: git has no '\(name)'; fetch the history whole")
      }
      contents[name] = ContiguousArray(rest.prefix(size))
      rest = rest.dropFirst(size + 1)
    }
    return contents
  }
}

extension [UInt8] {
  /// The names that zero bytes end.
  fileprivate var names: [ByteString] { split(separator: 0).map { ByteString($0) } }
}
