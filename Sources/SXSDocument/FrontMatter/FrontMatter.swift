/// The YAML block at the top of a document, or the metadata of a landing page.
public struct FrontMatter: Sendable {
  /// Why a block could not be read.
  public enum Fault: Sendable, Equatable {
    /// The first line is not `---`, so that the build finds none.
    case misplaced(Obstacle)
    /// No closing `---`, but perhaps a line behind the fields that looks like it: `----`, `–––`, `--`.
    case unclosed(lookalike: SourceRange?)
    /// It cannot be read as YAML, for this reason.
    case syntax(String)
    /// The block is not a mapping.
    case notMapping
    /// The block holds span tags or translated keys: it was translated as if it were text.
    case translated
  }

  /// What keeps the first line from being `---`.
  public enum Obstacle: Sendable {
    /// Blank lines before the `---`.
    case blankLine
    /// White space in its line.
    case blanks
    /// A second byte order mark.
    case byteOrderMark
    /// A comment.
    case comment
    /// An empty block: two lines `---` where one should be.
    case emptyBlock
    /// Another line in its place.
    case otherLine
    /// No line in its place: the fields begin at once.
    case noLine
  }

  /// The whole block, with its delimiters; for a `.yml` page, the whole file.
  public let range: SourceRange

  /// Where to point at for the block as a whole: the `---` that opens it, or what stands there instead; for a `.yml`
  /// page, the first field that the translation system has written, else the first one.
  public let top: SourceRange

  /// The fields in their order, those under `metadata:` included for a `.yml` page.
  public let fields: [Field]

  /// What keeps the block from being read, and where.
  public let faults: [(kind: Fault, range: SourceRange)]

  // By index, here and elsewhere, as each field that is looked at would be copied otherwise.

  /// The first field with a key.
  public func field(_ key: ByteString) -> Field? {
    fields.indices.first { fields[$0].key == key }.map { fields[$0] }
  }

  /// The first field with a key of the translation system.
  package func field(_ key: HandbackKey) -> Field? {
    fields.indices.first { fields[$0].handbackKey == key }.map { fields[$0] }
  }

  /// The text of a scalar field that is there and not blank.
  public func value(_ key: ByteString) -> ByteString? { field(key)?.text }

  /// The text of a scalar field of the translation system that is there and not blank.
  package func value(_ key: HandbackKey) -> ByteString? { field(key)?.text }

  /// Whether there is a field with a key of the translation system.
  var hasHandbackKey: Bool { fields.indices.contains { fields[$0].handbackKey != nil } }

  /// Whether the closing `---` is missing, so that nobody knows where the page begins.
  public var isUnclosed: Bool {
    faults.contains { if case .unclosed = $0.kind { true } else { false } }
  }

  /// Whether the fields are to be trusted: the block was read whole.
  public var isReadable: Bool { faults.isEmpty }
}
