/// One `key: value` of the front matter.
public struct Field: Sendable {
  /// How a scalar is written.
  public enum Style: Sendable {
    /// Without quotes.
    case plain
    /// In single quotes.
    case singleQuoted
    /// In double quotes.
    case doubleQuoted
    /// As a block, `|` or `>`.
    case block
  }

  /// What a field holds.
  public enum Value: Sendable {
    /// Text, as it is meant, quotes and escapes undone. YAML's implicit types are not applied: `no` stays `no`.
    case scalar(ByteString, Style)
    /// A sequence or a mapping.
    case collection
  }

  /// The key as it is meant.
  public let key: ByteString

  /// Which of the six keys of the translation system it is, if it is one.
  package let handbackKey: HandbackKey?

  /// The bytes of the key.
  public let keyRange: SourceRange

  /// What the field holds.
  public let value: Value

  /// The bytes of the value, quotes included; empty behind the colon if there is no value.
  public let valueRange: SourceRange

  /// Whether the field is at the top level; `false` if it stands under `metadata:`.
  public let isTopLevel: Bool

  init(
    key: ByteString, keyRange: SourceRange, value: Value, valueRange: SourceRange, isTopLevel: Bool
  ) {
    self.key = key
    handbackKey = HandbackKey(key)
    self.keyRange = keyRange
    self.value = value
    self.valueRange = valueRange
    self.isTopLevel = isTopLevel
  }

  /// Where to point at for the value: at the key if nothing is there.
  package var place: SourceRange { valueRange.isEmpty ? keyRange : valueRange }

  /// The text, if the field holds some that is not blank.
  ///
  /// The words that stand for nothing in YAML are no text: the build reads them so.
  public var text: ByteString? {
    guard case .scalar(let text, let style) = value, !text.isBlank,
      style != .plain || !Self.nullWords.contains(text)
    else { return nil }
    return text
  }

  private static let nullWords: [ByteString] = ["~", "null", "Null", "NULL"]
}

extension ByteString {
  /// Whether the text has no character that is seen.
  fileprivate var isBlank: Bool {
    if bytes.contains(where: { $0 > 0x20 && $0 < 0x7F }) { return false }
    return !string.unicodeScalars.contains(where: \.showsSign)
  }
}
