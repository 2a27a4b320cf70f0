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

  /// Whether a scalar of the prose among some inlines of a view, by their indices, meets a condition.
  func prose(of inlines: Range<Int>, in view: View, contains predicate: (Unicode.Scalar) -> Bool) -> Bool {
    inlines.contains { index in
      view.inlines[index].kind == .text
        && file.bytes.containsScalar(in: view.inlines[index].range, where: predicate)
    }
  }
}
