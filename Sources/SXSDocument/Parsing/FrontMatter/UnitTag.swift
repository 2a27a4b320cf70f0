/// Tells the tags of translation units from other ones where libxml2 does not read them.
enum UnitTag {
  private static let names = ["data-ttu-id", "data-stu-id", "sxs-lookup"].map { ByteString($0) }

  /// How many letters a name may be away from what it is meant to be.
  private static let maximumDistance = 2

  /// Whether the text behind a `<` is, or was, a start tag of a unit: a span with the name of one of its attributes, its
  /// class, or an id.
  static func isMeant(by text: ArraySlice<UInt8>) -> Bool {
    let tag = text.drop(while: \.isWhiteSpaceASCII)
    guard tag.prefix(4).map(\.lowercasedASCII).elementsEqual("span".utf8) else { return false }
    return tag.dropFirst(4).split { !($0.isLetterASCII || $0.isDigitASCII || $0 == UInt8(ascii: "-")) }
      .contains { isOfUnit($0) }
  }

  private static func isOfUnit(_ word: ArraySlice<UInt8>) -> Bool {
    guard (8...UnitID.maximumLength).contains(word.count) else { return false }
    let name = word.map(\.lowercasedASCII)
    return UnitID(word) != nil
      || names.contains { EditDistance.between($0.bytes, name) <= maximumDistance }
  }
}
