/// A link's destination, taken apart as docfx does.
public struct LinkDestination: Sendable, Equatable {
  /// What the path of a destination starts from.
  public enum Base: Sendable, Equatable {
    /// The folder of the document; also that of a destination without a path.
    case document
    /// The folder of the set of documents, `~/`: an ancestor of the document, only the build knows which.
    case documentSet
    /// The root of the published site, `/` or `\`, or another host, `//host/`.
    case site
    /// A drive of somebody's computer, `C:\`.
    case drive
    /// An absolute URI with this scheme, in lower case.
    case scheme(ByteString)
  }

  /// What the path starts from.
  public let base: Base

  /// The path behind the base, percent signs decoded, `/` between the parts; everything behind a scheme.
  public let path: ByteString

  /// What stands between `?` and `#`, as written.
  public let query: ByteString?

  /// What stands behind the first `#`, as written but for blanks at its ends.
  public let rawFragment: ByteString?

  /// What stands behind the first `#`, percent signs decoded.
  public let fragment: ByteString?

  /// The parts of a destination; any bytes are one.
  public init(_ destination: ByteString) {
    var rest = destination.bytes.trimmingWhiteSpace
    if let scheme = Self.scheme(of: rest) {
      base = .scheme(ByteString(scheme).lowercasedASCII)
      path = ByteString(rest.dropFirst(scheme.count + 1))
      query = nil
      rawFragment = nil
      fragment = nil
      return
    }
    rawFragment = Self.cut(&rest, at: "#").map { ByteString(Array($0).trimmingWhiteSpace) }
    fragment = rawFragment.map { ByteString($0.bytes.percentDecoded) }
    query = Self.cut(&rest, at: "?").map { ByteString($0) }
    let slash = UInt8(ascii: "/")
    let decoded = rest.count == destination.count ? destination.pathDecoded : ByteString(rest).pathDecoded
    if decoded.bytes.starts(with: "~/".utf8) {
      base = .documentSet
      path = ByteString(decoded.bytes.dropFirst(2))
    } else if decoded.bytes.first == slash {
      base = .site
      path = decoded
    } else if decoded.count >= 2, decoded.bytes[0].isLetterASCII, decoded.bytes[1] == UInt8(ascii: ":") {
      base = .drive
      path = decoded
    } else {
      base = .document
      path = decoded
    }
  }

  /// Whether a destination is an absolute URI.
  static func isAbsolute(_ destination: ByteString) -> Bool {
    scheme(of: destination.bytes.trimmingWhiteSpace) != nil
  }

  /// Whether the destination is a tab of a tabbed section, `#tab/windows`: a heading, not a place.
  public var isTab: Bool { path.isEmpty && (fragment?.hasPrefix(Self.tab) ?? false) }

  private static let top: ByteString = "top"
  private static let enlarged: ByteString = "lightbox"
  private static let tab: ByteString = "tab/"
  private static let text: ByteString = ":~:"

  /// The fragment, if it names an anchor; `nil` for none, an empty one, `#top`, tabs, text and the enlarged image.
  public var anchor: ByteString? {
    guard let fragment, !fragment.isEmpty, fragment.lowercasedASCII != Self.top, fragment != Self.enlarged
    else { return nil }
    return fragment.hasPrefix(Self.tab) || fragment.hasPrefix(Self.text) ? nil : fragment
  }

  /// The path relative to the root of the repository, seen from the document at `document`.
  ///
  /// - Returns: `nil` if the path leaves the repository. The document itself for a destination without a path. A slash
  ///   at the end stays; the root is empty.
  public func resolved(from document: ByteString) -> ByteString? {
    if path.isEmpty, base == .document { return document }
    let slash = UInt8(ascii: "/")
    // The parts of the path, each with a slash behind it.
    var result: [UInt8] = []
    result.reserveCapacity(document.count + path.count + 1)
    if base == .document { result += document.bytes[..<document.endOfFolder] }
    var start = 0
    while start <= path.count {
      let end = path.bytes[start...].firstIndex(of: slash) ?? path.count
      let dots = path.bytes[start..<end].allSatisfy { $0 == UInt8(ascii: ".") } ? end - start : .max
      if dots <= 1 {
        if end == path.count, !result.isEmpty { result.append(slash) }
      } else if dots == 2 {
        guard !result.isEmpty else { return nil }
        result.removeLast()
        while let last = result.last, last != slash { result.removeLast() }
      } else {
        result += path.bytes[start..<min(end + 1, path.count)]
        if end == path.count { result.append(slash) }
      }
      start = end + 1
    }
    if !result.isEmpty { result.removeLast() }
    return ByteString(result)
  }
}

extension LinkDestination {
  /// The scheme that an absolute URI begins with; a single letter is a drive.
  private static func scheme(of bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard let first = bytes.first, first.isLetterASCII else { return nil }
    let name = bytes.prefix {
      $0.isLetterASCII || $0.isDigitASCII || $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-")
        || $0 == UInt8(ascii: ".")
    }
    return name.count > 1 && name.endIndex < bytes.endIndex && bytes[name.endIndex] == UInt8(ascii: ":")
      ? name : nil
  }

  /// What stands behind the first `separator`; it and the separator are removed.
  private static func cut(_ rest: inout ArraySlice<UInt8>, at separator: Unicode.Scalar) -> ArraySlice<UInt8>?
  {
    guard let index = rest.firstIndex(of: UInt8(ascii: separator)) else { return nil }
    defer { rest = rest[..<index] }
    return rest[(index + 1)...]
  }
}

extension ByteString {
  /// The path that is meant: percent signs decoded, and slashes for the backslashes that browsers take for some.
  fileprivate var pathDecoded: ByteString {
    let backslash = UInt8(ascii: "\\")
    guard bytes.contains(where: { $0 == UInt8(ascii: "%") || $0 == backslash }) else { return self }
    return ByteString(bytes.percentDecoded.map { $0 == backslash ? UInt8(ascii: "/") : $0 })
  }

  /// The offset behind the last slash, or 0.
  fileprivate var endOfFolder: Int { bytes.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0 }
}

extension [UInt8] {
  fileprivate var trimmingWhiteSpace: ArraySlice<UInt8> {
    guard let first = firstIndex(where: { !$0.isWhiteSpaceASCII }),
      let last = lastIndex(where: { !$0.isWhiteSpaceASCII })
    else { return [] }
    return self[first...last]
  }
}

extension ByteString {
  /// The path of a link without the `./` that it may begin with, which leads nowhere else.
  package var withoutHere: ByteString {
    var path = bytes[...]
    while path.starts(with: "./".utf8), path.count > 2 { path = path.dropFirst(2) }
    return path.count == count ? self : ByteString(path)
  }
}
