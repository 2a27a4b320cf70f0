import SXSDocument
import SXSLintCore

/// What is to be checked.
struct CheckInput {
  /// A document that is read from standard input.
  struct Document {
    /// Where it belongs; it need not be there.
    let path: ByteString
    /// Its content.
    let bytes: ContiguousArray<UInt8>
  }

  /// The files and folders as they were named, but for ``document``.
  let paths: [ByteString]

  /// The document in standard input, if there is one.
  let document: Document?

  /// The file that names them, if there is one.
  let list: ByteString?

  /// The number of files in it that are no documents, which are passed over as they are in a folder.
  let otherFileCount: Int

  /// All that was named.
  var names: [ByteString] { paths + [document?.path].compactMap(\.self) }

  init(_ options: CheckOptions) throws(UsageError) {
    let named = options.paths.map(Arguments.decode)
    list = options.filesFrom.map(Arguments.decode).flatMap { $0 == "-" ? nil : $0 }
    guard let name = options.stdinFilename.map(Arguments.decode) else {
      (paths, otherFileCount) = try Self.paths(options, named)
      document = nil
      return
    }
    // Some editors name standard input as well.
    guard named.isEmpty || named == ["-"], options.filesFrom == nil, !options.endsNamesInZero else {
      throw UsageError("--stdin-filename checks one document; it takes no paths and no --files-from")
    }
    paths = []
    otherFileCount = 0
    do {
      document = Document(
        path: name, bytes: try StandardStream.readAll(maximumSize: SourceFile.maximumSize))
    } catch {
      throw UsageError("cannot read '\(name.visible)' from standard input: \(error.reason)")
    }
  }

  private static func paths(
    _ options: CheckOptions, _ named: [ByteString]
  ) throws(UsageError) -> (paths: [ByteString], otherFileCount: Int) {
    guard let list = options.filesFrom.map(Arguments.decode) else {
      guard !options.endsNamesInZero else { throw UsageError("-0 says how names end in --files-from") }
      return (named.isEmpty ? ["."] : named, 0)
    }
    let end = options.endsNamesInZero ? 0 : UInt8(ascii: "\n")
    // Whoever lists all files of a repository lists its settings.
    let listed = try PathList.read(list, end: end).filter { $0.lastName != RepositoryRoot.settings }
    var paths = named
    var others = 0
    for path in listed { if isOther(path) { others += 1 } else { paths.append(path) } }
    guard options.allowEmpty || !paths.isEmpty else {
      throw UsageError("no documents named in '\(list.visible)'; --allow-empty permits that")
    }
    return (paths, others)
  }

  /// Whether a file is there that is no document: whoever lists the files of a change lists pictures, too.
  private static func isOther(_ path: ByteString) -> Bool {
    guard !path.isDocumentName, let resolved = try? path.resolved(), !resolved.isDocumentName else {
      return false
    }
    return (try? FileStatus(of: resolved, followingLinks: false))?.kind == .regular
  }
}
