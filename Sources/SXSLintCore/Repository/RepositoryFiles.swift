import SXSDocument

/// The files of a repository by their paths, whatever they hold.
///
/// Known before the documents are read: of a link that leads to a file by its very path there is nothing to remember.
struct RepositoryFiles: Sendable {
  /// The paths.
  private let paths: Set<ByteString>

  /// The first of the paths that are the same in lower case, by what they are then.
  private let byFoldedPath: [ByteString: ByteString]

  /// The first of the paths beyond ASCII that have the same text: strings are equal in all Unicode normal forms.
  private let byText: [String: ByteString]

  /// The paths, in lower case, of pages that the publishing configuration sends elsewhere.
  private let redirected: Set<ByteString>

  /// The files at some paths.
  init(_ paths: [ByteString], redirected: Set<ByteString>) {
    self.paths = Set(paths)
    self.redirected = redirected
    byFoldedPath = Dictionary(paths.lazy.map { ($0.lowercasedASCII, $0) }, uniquingKeysWith: min)
    byText = Dictionary(
      paths.lazy.compactMap { path in path.textBeyondASCII.map { ($0, path) } }, uniquingKeysWith: min)
  }

  /// Whether there is a file at a path, letter case counting.
  func contains(_ path: ByteString) -> Bool { paths.contains(path) }

  /// The file at `path` as it is spelt, if there is one in any letter case.
  func file(at path: ByteString) -> ByteString? {
    // In this order, as it is asked for files that are missing.
    fileInAnyCase(at: path).map { contains(path) ? path : $0 }
  }

  /// The first of the files at `path` whose letter cases differ.
  func fileInAnyCase(at path: ByteString) -> ByteString? { byFoldedPath[path.lowercasedASCII] }

  /// A file whose path looks like one that is that of no file: both have the same text, in other normal forms.
  func lookalike(of path: ByteString) -> ByteString? {
    guard !byText.isEmpty, let text = path.textBeyondASCII else { return nil }
    return byText[text]
  }

  /// Whether the publishing configuration sends readers of the page at `path` elsewhere.
  func isRedirected(_ path: ByteString) -> Bool {
    !redirected.isEmpty && redirected.contains(path.lowercasedASCII)
  }

  /// What `found` has for a path, or else for the first of the files whose letter cases differ from it.
  func inAnyCase<Found>(_ path: ByteString, _ found: (ByteString) -> Found?) -> Found? {
    found(path) ?? fileInAnyCase(at: path).flatMap(found)
  }

  /// The document that a reference of another one leads to.
  ///
  /// - Parameters:
  ///   - place: Where the reference leads.
  ///   - outline: The document that it stands in.
  ///   - document: The document with a path, letter case counting.
  /// - Returns: The document; `nil` if the reference leads to none or nobody can know.
  func document<Found>(
    at place: Outline.Reference.Place, of outline: Outline, _ document: (ByteString) -> Found?
  ) -> Found? {
    switch place {
    case .inside(let path):
      if path == outline.path { return document(path) }
      return isRedirected(path) ? nil : inAnyCase(path, document)
    case .documentSet(let path):
      // Only the first file of that name counts, whatever it is.
      let file = outline.folders.lazy.compactMap { self.file(at: ByteString($0 + path.bytes)) }.first
      return file.flatMap { inAnyCase($0, document) }
    case .outside, .elsewhere:
      return nil
    }
  }

  /// Whether there is more to a reference than a file that is there: an anchor that it names, or a path that is not
  /// that of a file.
  func leavesOpen(_ place: Outline.Reference.Place, _ anchor: ByteString?) -> Bool {
    switch place {
    case .inside(let path): anchor != nil || !contains(path)
    case .documentSet: anchor != nil
    case .outside: true
    case .elsewhere: false
    }
  }
}

extension Outline {
  /// The folders above the document, from the root down, each with a slash at its end but the root.
  fileprivate var folders: [[UInt8]] {
    let slashes = path.bytes.indices.filter { path.bytes[$0] == UInt8(ascii: "/") }
    return [[]] + slashes.map { Array(path.bytes[...$0]) }
  }
}

extension ByteString {
  /// The text, if it has characters beyond ASCII, which alone have several normal forms; `nil` for what is not UTF-8.
  fileprivate var textBeyondASCII: String? {
    bytes.contains { $0 >= 0x80 } ? validString : nil
  }
}
