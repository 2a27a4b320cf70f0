import SXSDocument
import SXSLintCore

/// The locales of the documents of a report.
struct Locales {
  private let locales: [ByteString: ByteString?]

  init(_ report: Report) {
    locales = Dictionary(
      report.files.map { ($0.path, $0.languageLocale) }, uniquingKeysWith: { first, _ in first })
  }

  /// The locale of a document that counts.
  subscript(path: ByteString) -> ByteString? { locales[path] ?? nil }
}
