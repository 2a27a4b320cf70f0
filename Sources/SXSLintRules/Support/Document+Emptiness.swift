import SXSDocument

extension Document {
  /// Whether a translation says nothing where its source does.
  ///
  /// Punctuation alone will do for a source of a word or two: the rest of a sentence whose words stand elsewhere.
  func isEmptied(_ target: Segment, of source: Segment) -> Bool {
    guard isEmpty(target, in: targetView) else { return false }
    // Where nothing at all is left of the source, a number is missed, too.
    return !showsSign(target, in: targetView)
      ? !isEmpty(source, in: sourceView)
      : hasLetter(source, in: sourceView) && sourceProse(source).words.count >= 3
  }

  /// Whether a segment shows a reader any sign: tags, comments, blanks and what joins letters show none.
  private func showsSign(_ segment: Segment, in view: View) -> Bool {
    view.inlines[segment.inlines].contains { inline in
      let text: ByteString
      switch inline.kind {
      case .text, .code: text = file.byteString(inline.range)
      case .entity: text = file.byteString(inline.range).decodingEntities
      default: return false
      }
      return UTF8Scalars(text.bytes[...]).contains(where: \.showsSign)
    }
  }

  /// Whether a source says nothing where its translation does.
  func isEmptied(source: Segment, of target: Segment) -> Bool {
    isEmpty(source, in: sourceView) && hasLetter(target, in: targetView)
  }

  /// Whether there is nothing but white space in a segment, no-break spaces included.
  func isBlank(_ segment: Segment) -> Bool {
    UTF8Scalars(self[segment.content]).allSatisfy(\.properties.isWhitespace)
  }

  /// Whether a segment shows a reader a letter, in prose or in code.
  func hasLetter(_ segment: Segment, in view: View) -> Bool {
    segment.inlines.contains { index in
      let inline = view.inlines[index]
      return (inline.kind == .text || inline.kind == .code)
        && file.bytes.containsScalar(in: inline.range, where: { $0.isLetter })
    }
  }

  /// Whether a segment shows a reader no letter, no digit, no code and no image.
  func isEmpty(_ segment: Segment, in view: View) -> Bool {
    // Plain prose with a letter or digit of ASCII, which the kinds of characters tell at once.
    if let first = segment.inlines.first, view.inlines[first].kind == .text,
      view.inlines[first].range == segment.content,
      !segment.characters.isDisjoint(with: [.latinLetter, .digit])
    {
      return false
    }
    // A key path would be made anew for each segment.
    if prose(of: segment, in: view, contains: { $0.isLetterOrDigit }) { return false }
    return !view.inlines[segment.inlines].contains { $0.kind == .code || $0.kind == .image }
  }
}
