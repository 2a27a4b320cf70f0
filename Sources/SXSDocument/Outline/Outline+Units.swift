extension Outline {
  /// Tells the units of places in a document that was dropped.
  ///
  /// A hostile page may have thousands of references and a finding at each.
  package struct UnitFinder {
    private let outline: Outline

    /// How far the references reach up to each one; they may nest, but begin in order.
    private let reach: [Int]

    /// A finder for an outline.
    package init(_ outline: Outline) {
      self.outline = outline
      var furthest = 0
      reach = outline.references.map { reference in
        furthest = max(furthest, reference.range.end)
        return furthest
      }
    }

    /// The unit that holds the reference or the translation at `range`, or the first one of the heading there, if there
    /// is one.
    package func unit(at range: SourceRange) -> Unit? {
      let headings = outline.bareHeadings
      let heading = headings.partitioningIndex { $0.range >= range }
      if heading < headings.count, headings[heading].range == range { return headings[heading].unit }
      let translations = outline.translations
      let translation = translations.partitioningIndex { ($0.unit.target ?? range) >= range }
      if translation < translations.count, translations[translation].unit.target == range {
        return translations[translation].unit
      }
      let references = outline.references
      let index = reach.partitioningIndex { $0 > range.start }
      guard index < references.count, references[index].range.start < max(range.end, range.start + 1)
      else {
        return nil
      }
      return references[index].unit
    }
  }
}
