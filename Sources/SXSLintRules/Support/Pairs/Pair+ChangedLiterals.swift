import SXSDocument

extension Pair {
  /// The code spans and destinations of the translation that are not the source's, in order.
  ///
  /// They are reported as a whole, so that the characters that make the difference are not reported again.
  var changedLiterals: [SourceRange] {
    let spans = CodeDifference(self)?.target.map(\.range) ?? []
    let destinations = LinkDifference.all(in: self).compactMap { difference in
      switch difference {
      case .changed(let target, _), .changedReference(let target, _): target.destinationRange
      default: nil as SourceRange?
      }
    }
    return (spans + destinations).sorted()
  }

  /// The characters of the translation, in order, that no difference of code or of destinations explains.
  func unexplained(_ characters: [PlacedScalar]) -> [PlacedScalar] {
    guard !characters.isEmpty else { return [] }
    let literals = changedLiterals
    return characters.filter { !literals.covers($0.range.start) }
  }

  /// Whether a difference of code or of destinations explains what is found in a range of the translation.
  func isExplained(_ range: SourceRange) -> Bool { changedLiterals.contains { $0.contains(range) } }
}
