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
    let path = path.lowercasedASCII.bytes
    let name = path.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0
    let stem = path[name...].prefix { $0 != UInt8(ascii: ".") }
    if Self.auxiliaryNames.contains(where: { $0.count == stem.count && stem.elementsEqual($0) }) {
      self = .auxiliary
    } else if name > 0, Self.isBelowIncludes(path[..<name]) {
      self = .include
    } else {
      self = path.first == UInt8(ascii: ".") ? .auxiliary : .page
    }
  }

  /// Whether one of the folders of a path, each with a slash behind it, holds the parts of other pages.
  private static func isBelowIncludes(_ folders: ArraySlice<UInt8>) -> Bool {
    var start = folders.startIndex
    for end in folders.indices where folders[end] == UInt8(ascii: "/") {
      switch end - start {
      case 8 where folders[start..<end].elementsEqual("includes".utf8): return true
      case 9 where folders[start..<end].elementsEqual("_includes".utf8): return true
      default: start = end + 1
      }
    }
    return false
  }

  private static let auxiliaryNames = [
    "readme", "contributing", "license", "license-code", "code_of_conduct", "toc", "issue_template",
    "pull_request_template", "security", "thirdpartynotices",
  ].map { Array($0.utf8) }
}
