/// The grammar of BCP 47, as far as locales of documentation use it: `fr-FR`, `zh-Hant-TW`, `sr-latn-rs`, `es-419`.
public enum LanguageTag {
  /// Whether a text is a tag: language, script, region and variants, in this order.
  public static func isValid(_ text: ByteString) -> Bool {
    var parts = text.bytes.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)[...]
    guard let language = parts.popFirst(), (2...3).contains(language.count),
      language.allSatisfy(\.isLetterASCII)
    else { return false }
    if let script = parts.first, script.count == 4, script.allSatisfy(\.isLetterASCII) { parts.removeFirst() }
    if let region = parts.first, isRegion(region) { parts.removeFirst() }
    return parts.allSatisfy(isVariant)
  }

  /// Whether a tag is a given one or a narrower one, letter case aside: `fr` covers `fr-FR` (RFC 4647, basic filtering).
  public static func covers(_ range: ByteString, _ tag: ByteString) -> Bool {
    let (range, tag) = (range.lowercasedASCII.bytes, tag.lowercasedASCII.bytes)
    return tag.starts(with: range) && (tag.count == range.count || tag[range.count] == UInt8(ascii: "-"))
  }

  /// The tag at the end of a repository's name: `fr-fr` of `partner-docs.fr-fr`.
  ///
  /// A language alone does not count: `docs.io` is no Ido.
  public static func suffix(of name: ByteString) -> ByteString? {
    guard let dot = name.bytes.lastIndex(of: UInt8(ascii: ".")) else { return nil }
    let suffix = ByteString(name.bytes[(dot + 1)...])
    guard isValid(suffix), let hyphen = suffix.bytes.lastIndex(of: UInt8(ascii: "-")) else { return nil }
    return isRegion(suffix.bytes[(hyphen + 1)...]) ? suffix : nil
  }

  private static func isRegion(_ part: ArraySlice<UInt8>) -> Bool {
    part.count == 2 ? part.allSatisfy(\.isLetterASCII) : part.count == 3 && part.allSatisfy(\.isDigitASCII)
  }

  private static func isVariant(_ part: ArraySlice<UInt8>) -> Bool {
    guard part.allSatisfy({ $0.isLetterASCII || $0.isDigitASCII }) else { return false }
    return (5...8).contains(part.count) || part.count == 4 && part.first?.isDigitASCII == true
  }
}
