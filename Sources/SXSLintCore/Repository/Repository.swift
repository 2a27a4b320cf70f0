public import SXSDocument

/// All documents that are published together, as outlines by path.
///
/// The unit is the repository, not the run: what a link means, or which locale most documents have, must not depend on
/// which files were named.
///
/// A class, as it is large and passed on to every rule for each document.
public final class Repository: Sendable {
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

  /// The locale that documents should name: the one that the user names, else the one that the name of the repository ends
  /// in, else that of most documents.
  public let expectedLocale: ByteString?

  /// The sources that are translated in more than one way.
  public let translationVariants: TranslationVariants

  let files: RepositoryFiles

  /// A repository.
  ///
  /// - Parameters:
  ///   - name: The name of its folder.
  ///   - outlines: What was parsed.
  ///   - files: The paths of all files, whatever they hold, relative to the root.
  ///   - redirected: The paths, in lower case, of pages that the publishing configuration sends elsewhere.
  ///   - today: The day of the check.
  ///   - locale: The locale that the user says all documents have.
  public convenience init(
    name: ByteString = "", outlines: [Outline], files: [ByteString], redirected: Set<ByteString> = [],
    today: Date? = nil, locale: ByteString? = nil
  ) {
    self.init(
      name: name, outlines: outlines, files: RepositoryFiles(files, redirected: redirected), today: today,
      locale: locale)
  }

  /// A repository with some files.
  init(name: ByteString, outlines: [Outline], files: RepositoryFiles, today: Date?, locale: ByteString?) {
    self.name = name
    self.outlines = outlines.sorted { $0.path < $1.path }
    self.today = today
    self.locale = locale
    habits = Habits(self.outlines)
    let named = locale ?? LanguageTag.suffix(of: name)
    // As the documents spell it.
    let isHabit = named == nil || habits.locale?.lowercasedASCII == named?.lowercasedASCII
    expectedLocale = isHabit ? habits.locale : named
    translationVariants = TranslationVariants(self.outlines)
    self.files = files
  }

  /// The outline of the document at `path`, in any letter case: the published site does not tell them apart.
  public subscript(path: ByteString) -> Outline? {
    files.inAnyCase(path, outline)
  }

  /// The outline of the document at `path`, letter case counting.
  func outline(at path: ByteString) -> Outline? {
    let index = outlines.partitioningIndex { $0.path >= path }
    return index < outlines.count && outlines[index].path == path ? outlines[index] : nil
  }

  /// The file at `path` as it is spelt, if there is one in any letter case.
  public func file(at path: ByteString) -> ByteString? { files.file(at: path) }

  /// The file whose path differs from `path`, which is that of no file, in its Unicode normal form only.
  public func lookalike(of path: ByteString) -> ByteString? { files.lookalike(of: path) }

  /// Whether the publishing configuration sends readers of the page at `path` elsewhere.
  public func isRedirected(_ path: ByteString) -> Bool { files.isRedirected(path) }
}
