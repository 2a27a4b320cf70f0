public import SXSDocument

/// All documents that are published together, as outlines by path.
///
/// The unit is the repository, not the run: what a link means, or which locale most documents have, must not depend on
/// which files were named.
public struct Repository: Sendable {
  /// The name of the folder, which often ends in the locale: `partner-center-pr.fr-fr`.
  public let name: ByteString

  /// The outlines, in the order of their paths.
  public let outlines: [Outline]

  /// The day of the check, for rules that compare with it: `nil` turns them off.
  public let today: Date?

  /// The locale that the user says all documents have; `nil` if they may tell themselves.
  public let locale: ByteString?

  /// What the handbacks have in common.
  public let habits: Habits

  /// The sources that are translated in more than one way.
  public let translationVariants: TranslationVariants

  private let indexByPath: [ByteString: Int]
  private let files: Set<ByteString>
  private let fileByFoldedPath: [ByteString: ByteString]
  private let redirected: Set<ByteString>

  /// A repository.
  ///
  /// - Parameters:
  ///   - name: The name of its folder.
  ///   - outlines: What was parsed.
  ///   - files: The paths of all files, whatever they hold, relative to the root.
  ///   - redirected: The paths, in lower case, of pages that the publishing configuration sends elsewhere.
  ///   - today: The day of the check.
  ///   - locale: The locale that the user says all documents have.
  public init(
    name: ByteString = "", outlines: [Outline], files: [ByteString], redirected: Set<ByteString> = [],
    today: Date? = nil, locale: ByteString? = nil
  ) {
    self.name = name
    self.outlines = outlines.sorted { $0.path < $1.path }
    self.today = today
    self.locale = locale
    habits = Habits(self.outlines)
    translationVariants = TranslationVariants(self.outlines)
    self.redirected = redirected
    self.files = Set(files)
    indexByPath = Dictionary(
      self.outlines.enumerated().map { ($1.path, $0) }, uniquingKeysWith: { first, _ in first })
    fileByFoldedPath = Dictionary(
      files.map { ($0.lowercasedASCII, $0) }, uniquingKeysWith: { min($0, $1) })
  }

  /// The outline of the document at `path`, in any letter case: the published site does not tell them apart.
  public subscript(path: ByteString) -> Outline? {
    if let index = indexByPath[path] { return outlines[index] }
    guard let file = fileByFoldedPath[path.lowercasedASCII], let index = indexByPath[file] else { return nil }
    return outlines[index]
  }

  /// The file at `path` as it is spelt, if there is one in any letter case.
  public func file(at path: ByteString) -> ByteString? {
    files.contains(path) ? path : fileByFoldedPath[path.lowercasedASCII]
  }

  /// Whether the publishing configuration sends readers of the page at `path` elsewhere.
  public func isRedirected(_ path: ByteString) -> Bool {
    !redirected.isEmpty && redirected.contains(path.lowercasedASCII)
  }
}
