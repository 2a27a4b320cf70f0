import SXSDocument
import SXSLintCore

/// A file or folder that the user named.
struct Target {
  /// The path as it was typed.
  let given: ByteString

  /// The absolute path, without symbolic links.
  let path: ByteString

  /// Whether it is a folder.
  let isFolder: Bool

  /// The folder that is searched for a root from.
  var folder: ByteString { isFolder ? path : path.parentFolder ?? path }

  /// Finds what the user named.
  init(_ given: ByteString) throws(UsageError) {
    let status: FileStatus
    do {
      path = try given.resolved()
      status = try FileStatus(of: path, followingLinks: false)
    } catch {
      if (try? FileStatus(of: given, followingLinks: false))?.kind == .link {
        throw UsageError("cannot read '\(given.visible)': \(error.reasonOfLink)")
      }
      if error.isMissingFile, Sxslint.commandNames.contains(Arguments.encode(given.bytes)) {
        throw UsageError(
          "no such file or folder: '\(given.visible)'; the command of that name stands before all options")
      }
      if given == "-" {
        throw UsageError(
          "no such file or folder: '-'; standard input holds a document with --stdin-filename, names with --files-from -"
        )
      }
      throw error.isMissingFile
        ? UsageError(
          "no such file or folder: '\(given.visible)'", suggestion: Self.suggestion(for: given)?.visible)
        : UsageError("cannot read '\(given.visible)': \(error.reason)")
    }
    self.given = given
    isFolder = status.kind == .folder
    try requireDocument()
  }

  /// Finds where a document belongs whose content comes from elsewhere.
  init(ofContent given: ByteString) throws(UsageError) {
    self.given = given
    let name = given.lastName
    do throws(SystemError) {
      if let existing = try? given.resolved() {
        path = existing
      } else {
        path = try Self.parent(of: given).resolved().appending(name)
      }
    } catch {
      throw UsageError("no folder for '\(given.visible)': \(error.reason)")
    }
    isFolder = (try? FileStatus(of: path, followingLinks: false))?.kind == .folder
    guard !isFolder else { throw UsageError("not a document but a folder: '\(given.visible)'") }
    try requireDocument()
  }

  private static func parent(of given: ByteString) -> ByteString {
    given.bytes.contains(UInt8(ascii: "/")) ? given.parentFolder ?? "/" : "."
  }

  private func requireDocument() throws(UsageError) {
    guard isFolder || path.lastName.isDocumentName else {
      throw UsageError("not a document: '\(given.visible)' (documents are *.md and *.yml)")
    }
  }

  /// An existing path that was perhaps meant: the first part that is not there is replaced by its nearest sibling.
  private static func suggestion(for given: ByteString) -> ByteString? {
    var folder: ByteString = given.bytes.first == UInt8(ascii: "/") ? "/" : ""
    var parts = given.bytes.split(separator: UInt8(ascii: "/")).map { ByteString($0) }[...]
    while let part = parts.first, exists(folder.appending(part)) {
      folder = folder.appending(part)
      parts.removeFirst()
    }
    guard let missing = parts.popFirst(),
      let entries = try? Directory.entries(of: folder.isEmpty ? "." : folder),
      let name = EditDistance.nearest(
        to: Arguments.encode(missing.bytes), among: entries.map { Arguments.encode($0.name.bytes) })
    else { return command(for: given) }
    let nearest = folder.appending(Arguments.decode(name))
    let whole = parts.reduce(nearest) { $0.appending($1) }
    return exists(whole) ? whole : nearest
  }

  /// A command that was perhaps meant: without one, every word is a path.
  private static func command(for given: ByteString) -> ByteString? {
    EditDistance.nearest(to: Arguments.encode(given.bytes), among: Sxslint.commandNames).map {
      ByteString($0)
    }
  }

  private static func exists(_ path: ByteString) -> Bool {
    (try? FileStatus(of: path, followingLinks: true)) != nil
  }
}
