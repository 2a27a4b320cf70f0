internal import SXSDocument

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
    for index in segment.inlines where view.inlines[index].kind == .text {
      for scalar in UTF8Scalars(self[view.inlines[index].range]) where predicate(scalar) { return true }
    }
    return false
  }

  /// Whether the two sides of a unit are the same text but for white space.
  func isIdentical(_ target: Segment, _ source: Segment) -> Bool {
    // Different alphabets decide most pairs.
    guard target.characters.subtracting(.lineEnd) == source.characters.subtracting(.lineEnd) else {
      return false
    }
    let bytes = file.bytes
    var first = target.content.start
    var second = source.content.start
    while true {
      while first < target.content.end, bytes[first].isWhiteSpaceASCII { first += 1 }
      while second < source.content.end, bytes[second].isWhiteSpaceASCII { second += 1 }
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
