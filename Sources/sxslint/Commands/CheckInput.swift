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

  /// All that was named.
  var names: [ByteString] { paths + [document?.path].compactMap(\.self) }

  init(_ options: CheckOptions) throws(UsageError) {
    let named = options.paths.map(Arguments.decode)
    guard let name = options.stdinFilename.map(Arguments.decode) else {
      paths = try Self.paths(options, named)
      document = nil
      return
    }
    // Some editors name standard input as well.
    guard named.isEmpty || named == ["-"], options.filesFrom == nil, !options.endsNamesInZero else {
      throw UsageError("--stdin-filename checks one document; it takes no paths and no --files-from")
    }
    paths = []
    do {
      document = Document(
        path: name, bytes: try StandardStream.readAll(maximumSize: SourceFile.maximumSize))
    } catch {
      throw UsageError("cannot read '\(name.visible)' from standard input: \(error.reason)")
    }
  }

  private static func paths(
    _ options: CheckOptions, _ named: [ByteString]
  ) throws(UsageError) -> [ByteString] {
    guard let list = options.filesFrom.map(Arguments.decode) else {
      guard !options.endsNamesInZero else { throw UsageError("-0 says how names end in --files-from") }
      return named.isEmpty ? ["."] : named
    }
    let end = options.endsNamesInZero ? 0 : UInt8(ascii: "\n")
    // Whoever lists all files of a repository lists its settings.
    let listed = try PathList.read(list, end: end).filter { $0.lastName != RepositoryRoot.settings }
    let paths = named + listed
    guard options.allowEmpty || !paths.isEmpty else {
      throw UsageError("no documents named in '\(list.visible)'; --allow-empty permits that")
    }
    return paths
  }
}
