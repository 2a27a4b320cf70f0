public import SXSDocument

/// What the path of a document says of its part in the published site.
public enum PagePath: Sendable {
  /// A page that readers find by its address.
  case page
  /// A part of other pages, in a folder `includes`.
  case include
  /// A file for the people who work in the repository, or a table of contents: nothing of it needs front matter.
  case auxiliary

  /// The part of the document at a path.
  public init(_ path: ByteString) {
    let parts = path.lowercasedASCII.bytes.split(separator: UInt8(ascii: "/"))
    let stem = parts.last?.prefix { $0 != UInt8(ascii: ".") } ?? []
    if Self.auxiliaryNames.contains(where: { stem.elementsEqual($0.utf8) }) {
      self = .auxiliary
    } else if parts.dropLast().contains(where: {
      $0.elementsEqual("includes".utf8) || $0.elementsEqual("_includes".utf8)
    }) {
      self = .include
    } else {
      self = parts.first?.first == UInt8(ascii: ".") ? .auxiliary : .page
    }
  }

  private static let auxiliaryNames = [
    "readme", "contributing", "license", "license-code", "code_of_conduct", "toc", "issue_template",
    "pull_request_template", "security", "thirdpartynotices",
  ]
}
