internal import SXSDocument

extension Document {
  /// Whether the translation is into the language of the source, so that there is nothing to translate.
  var isSourceLanguage: Bool {
    guard let locale = frontMatter?.value(HandbackKey.contentLocale.key)?.lowercasedASCII else {
      return false
    }
    return locale == "en" || locale.hasPrefix("en-")
  }

  /// The inlines of a segment in one of the views.
  func inlines(of segment: Segment, in view: View) -> ArraySlice<Inline> {
    let start = view.inlines.partitioningIndex { $0.range.start >= segment.content.start }
    return view.inlines[start...].prefix { $0.range.start < segment.content.end }
  }

  /// The prose of the translation in a unit.
  func targetProse(_ unit: TranslationUnit) -> Prose? {
    unit.target.map { Prose(inlines(of: $0, in: targetView), of: self) }
  }

  /// The prose of the sentence that a unit was translated from.
  func sourceProse(_ unit: TranslationUnit) -> Prose? {
    unit.source.map { Prose(inlines(of: $0, in: sourceView), of: self) }
  }

  /// Whether the two sides of a unit are the same text but for white space.
  func isIdentical(_ target: Segment, _ source: Segment) -> Bool {
    // Bytes that differ at the start decide almost every pair.
    self[target.content].lazy.filter { !$0.isWhiteSpaceASCII }
      .elementsEqual(self[source.content].lazy.filter { !$0.isWhiteSpaceASCII })
  }
}
