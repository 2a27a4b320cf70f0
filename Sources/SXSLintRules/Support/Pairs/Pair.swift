import SXSDocument

/// The two sides of a unit, with what they are made of.
struct Pair {
  /// The document.
  let document: Document
  /// The index of the unit.
  // The sides are not kept here: they would be copied for each rule that looks at the pair.
  private(set) var index: Int
  /// What is kept of the blocks that the pairs of the document stand in.
  private let memo = PairBlocks.Memo()

  /// The two sides of a unit; `nil` if one is missing.
  init?(_ document: Document, unit index: Int) {
    guard document.units[index].target != nil, document.units[index].source != nil else { return nil }
    self.init(in: document)
    move(to: index)
  }

  /// What goes through the pairs of a document, and is none yet.
  // Made once for all of them: the document would be retained for each.
  init(in document: Document) {
    self.document = document
    index = -1
  }

  /// Makes it the pair of another unit, which must have both sides.
  mutating func move(to unit: Int) { index = unit }

  /// The translation.
  var target: Segment {
    guard let target = document.units[index].target else { preconditionFailure("a pair without a target") }
    return target
  }

  /// What was translated.
  var source: Segment {
    guard let source = document.units[index].source else { preconditionFailure("a pair without a source") }
    return source
  }

  /// Whether the sides have the same links in the same order, as almost all have.
  var hasSameLinks: Bool { document.units[index].hasSameLinks }

  /// Whether the prose of both sides has the same numbers, as almost all have.
  var hasSameNumbers: Bool { document.units[index].hasSameNumbers }

  /// The inlines of the translation, in the order of the document.
  var targetInlines: ArraySlice<Inline> { document.targetView.inlines[target.inlines] }
  /// The inlines of the source.
  var sourceInlines: ArraySlice<Inline> { document.sourceView.inlines[source.inlines] }
  /// The links, images and inclusions of the translation.
  var targetLinks: ArraySlice<Link> { document.targetView.links[target.links] }
  /// The links, images and inclusions of the source.
  var sourceLinks: ArraySlice<Link> { document.sourceView.links[source.links] }
  /// The prose of the translation.
  var targetProse: Prose { document.targetProse(target) }
  /// The prose of the source.
  var sourceProse: Prose { document.sourceProse(source) }
  /// The blocks that the two sides stand in.
  var blocks: PairBlocks { memo.blocks(of: self) }
  /// The kinds of characters that either side has.
  var characters: Characters { target.characters.union(source.characters) }
}
