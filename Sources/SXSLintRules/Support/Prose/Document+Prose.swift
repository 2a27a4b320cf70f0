import SXSDocument

extension Document {
  /// Whether the translation is into the language of the source, so that there is nothing to translate.
  var isSourceLanguage: Bool { language?.isEnglish ?? false }

  /// The script of the target language.
  var script: Script? { language?.script }

  /// The prose of a translation.
  func targetProse(_ target: Segment) -> Prose { Prose(targetView.inlines[target.inlines], of: self) }

  /// The prose that a translation was made from.
  func sourceProse(_ source: Segment) -> Prose { Prose(sourceView.inlines[source.inlines], of: self) }

  /// Whether a scalar of the prose of a segment, in its view, meets a condition.
  func prose(of segment: Segment, in view: View, contains predicate: (Unicode.Scalar) -> Bool) -> Bool {
    segment.inlines.contains { index in
      view.inlines[index].kind == .text
        && file.bytes.containsScalar(in: view.inlines[index].range, where: predicate)
    }
  }

  /// Whether the two sides of a unit are the same text but for white space.
  func isIdentical(_ target: Segment, _ source: Segment) -> Bool {
    // Different alphabets decide most pairs; the kinds that are left out are those of white space, too.
    let spaces: Characters = [.lineEnd, .latin1, .general, .remaining]
    guard target.characters.subtracting(spaces) == source.characters.subtracting(spaces) else { return false }
    let bytes = file.bytes
    var first = target.content.start
    var second = source.content.start
    while true {
      first = bytes.endOfWhiteSpace(first, before: target.content.end)
      second = bytes.endOfWhiteSpace(second, before: source.content.end)
      guard first < target.content.end, second < source.content.end else {
        return first == target.content.end && second == source.content.end
      }
      // Bytes that differ at the start decide almost every pair.
      guard bytes[first] == bytes[second] else { return false }
      first += 1
      second += 1
    }
  }
}

extension ContiguousArray<UInt8> {
  /// The offset behind the white space at an offset; no-break spaces, which some translation tools put in, are part of it.
  fileprivate func endOfWhiteSpace(_ start: Int, before end: Int) -> Int {
    var offset = start
    while offset < end {
      switch self[offset] {
      case let byte where byte.isWhiteSpaceASCII: offset += 1
      // U+00A0 and U+202F.
      case 0xC2 where offset + 1 < end && self[offset + 1] == 0xA0: offset += 2
      case 0xE2 where offset + 2 < end && self[offset + 1] == 0x80 && self[offset + 2] == 0xAF: offset += 3
      default: return offset
      }
    }
    return offset
  }
}
