import SXSDocument

/// What two links must have in common to be the same link in two languages.
struct LinkKey: Hashable {
  /// What a reader gets.
  let role: Link.Role

  /// The destination in lower case, without a locale, a `./` at its beginning and a slash at its end.
  let destination: ByteString

  init(_ link: Link) {
    role = link.role
    destination = Self.normalized(link.destination)
  }

  private static func normalized(_ destination: ByteString) -> ByteString {
    let slash = UInt8(ascii: "/")
    let parts = destination.withoutHere.lowercasedASCII.bytes.split(
      separator: slash, omittingEmptySubsequences: false)
    var kept = parts.filter { !isLocale($0) }
    if kept.count > 1, kept.last?.isEmpty == true { kept.removeLast() }
    return ByteString(kept.joined(separator: [slash]))
  }

  /// Whether a part of a path is a language and a region: `fr-fr`, `zh-hant-tw`.
  private static func isLocale(_ part: ArraySlice<UInt8>) -> Bool {
    guard (5...10).contains(part.count), part.contains(UInt8(ascii: "-")) else { return false }
    return LanguageTag.isValid(ByteString(part))
  }
}

extension Link {
  /// Whether the destination is the id of a page, which the build looks up.
  var isCrossReference: Bool { destination.lowercasedASCII.hasPrefix("xref:") }
}
