import SXSDocument

/// `[!NOTE]` and its kin at the start of a quote.
enum AlertMarker {
  /// The words that the publishing system makes alerts of, in any letter case.
  private static let alerts: Set<ByteString> = ["note", "tip", "warning", "important", "caution"]

  /// The first words of its other commands in this form.
  private static let commands: Set<ByteString> = [
    "include", "notebook", "video", "div", "primary", "secondary",
  ]

  /// What the first words of others begin with.
  private static let prefixes: [ByteString] = ["code", "azure"]

  /// A marker at an offset: letters of any script between `[!` and `]`.
  ///
  /// - Returns: The whole marker and the word, or `nil` if there is none or it is another command.
  static func marker(at offset: Int, in file: SourceFile, before end: Int) -> (
    range: SourceRange, word: SourceRange
  )? {
    let bytes = file.bytes
    guard offset + 4 < end, bytes[offset] == UInt8(ascii: "["), bytes[offset + 1] == UInt8(ascii: "!") else {
      return nil
    }
    var index = offset + 2
    while index < end, bytes[index].isPartOfWord || bytes[index] == UInt8(ascii: " ") {
      index += 1
    }
    let word = SourceRange(offset + 2, index)
    let text = file.byteString(word).lowercasedASCII
    guard index < end, bytes[index] == UInt8(ascii: "]"), word.count > 1, !commands.contains(text),
      !prefixes.contains(where: text.hasPrefix)
    else { return nil }
    return (SourceRange(offset, index + 1), word)
  }

  /// Whether a word makes an alert.
  static func isKnown(_ word: ByteString) -> Bool { alerts.contains(word.lowercasedASCII) }
}

extension Segment {
  /// The alert marker that the content begins with.
  func alertMarker(in file: SourceFile) -> (range: SourceRange, word: SourceRange)? {
    guard characters.isSuperset(of: [.exclamation, .bracket]) else { return nil }
    var start = content.start
    while start < content.end, file.bytes[start].isWhiteSpaceASCII { start += 1 }
    return AlertMarker.marker(at: start, in: file, before: content.end)
  }
}
