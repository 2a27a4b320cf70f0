import SXSDocument

extension Pair {
  /// The pairs before and behind, as far as both sides of them are there.
  ///
  /// What a sentence lost may have gone into the next one: translations move words across sentences.
  var neighbours: [Pair] {
    [index - 1, index + 1].compactMap {
      document.units.indices.contains($0) ? Pair(document, unit: $0) : nil
    }
  }
}
