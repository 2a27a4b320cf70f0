public import SXSDocument

/// The sources that the documents of a repository translate in more than one way.
///
/// Empty unless a rule asks for ``Outline/translations``.
public struct TranslationVariants: Sendable {
  /// One way in which a source is translated.
  public struct Variant: Sendable {
    /// The path of the first document with it.
    public let path: ByteString
    /// The first pair with it there.
    public let first: Outline.Translation
    /// The number of pairs with it.
    public let count: Int
  }

  private let variants: [UInt64: [Variant]]

  /// The variants in some documents, in the order of their paths.
  init(_ outlines: [Outline]) {
    struct Place {
      let source: UInt64
      let target: UInt64
      let outline: Int
      let index: Int
    }
    var places: [Place] = []
    for (outline, translations) in outlines.lazy.map(\.translations).enumerated() {
      for (index, translation) in translations.enumerated() {
        places.append(
          Place(
            source: translation.sourceKey, target: translation.targetKey, outline: outline, index: index))
      }
    }
    places.sort {
      ($0.source, $0.target, $0.outline, $0.index) < ($1.source, $1.target, $1.outline, $1.index)
    }
    var variants: [UInt64: [Variant]] = [:]
    var rest = places[...]
    while let first = rest.first {
      let sameSource = rest.prefix { $0.source == first.source }
      rest = rest.dropFirst(sameSource.count)
      guard sameSource.last?.target != first.target else { continue }
      var found: [Variant] = []
      var others = sameSource
      while let place = others.first {
        let same = others.prefix { $0.target == place.target }
        others = others.dropFirst(same.count)
        found.append(
          Variant(
            path: outlines[place.outline].path, first: outlines[place.outline].translations[place.index],
            count: same.count))
      }
      variants[first.source] = found.sorted {
        ($1.count, $0.path, $0.first.unit.target?.start ?? 0) < (
          $0.count, $1.path, $1.first.unit.target?.start ?? 0
        )
      }
    }
    self.variants = variants
  }

  /// All ways in which the source of a pair is translated, the most frequent first; empty if there is only one.
  public func variants(of translation: Outline.Translation) -> [Variant] {
    variants[translation.sourceKey] ?? []
  }
}
