import SXSDocument

extension Document {
  /// Whether a translation says nothing where its source does.
  ///
  /// Punctuation alone will do for a source of a word or two: the rest of a sentence whose words stand elsewhere.
  // Inlined like what it asks first, as the segments would be copied for each pair.
  @inline(__always)
  func isEmptied(_ target: Segment, of source: Segment) -> Bool {
    isEmpty(target, in: targetView) && says(source, moreThan: target)
  }

  /// Whether a source says something that is missed in an empty translation.
  private func says(_ source: Segment, moreThan target: Segment) -> Bool {
    // Where nothing at all is left of the source, a number is missed, too.
    showsSign(target, in: targetView)
      ? hasLetter(source, in: sourceView) && sourceProse(source).words.count >= 3
      : !isEmpty(source, in: sourceView)
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
  @inline(__always)
  func isEmptied(source: Segment, of target: Segment) -> Bool {
    isEmpty(source, in: sourceView) && hasLetter(target, in: targetView)
  }

  /// Whether there is nothing but white space in a segment, no-break spaces included.
  func isBlank(_ segment: Segment) -> Bool {
    UTF8Scalars(self[segment.content]).allSatisfy(\.isWhiteSpace)
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
  @inline(__always)
  func isEmpty(_ segment: Segment, in view: View) -> Bool {
    isEmpty(segment.inlines, in: view)
  }

  private func isEmpty(_ inlines: Range<Int>, in view: View) -> Bool {
    // A key path would be made anew for each segment.
    if prose(of: inlines, in: view, contains: { $0.isLetterOrDigit }) { return false }
    return !view.inlines[inlines].contains { $0.kind == .code || $0.kind == .image }
  }
}
