internal import SXSDocument

/// The two sides of a unit, with what they are made of.
struct Pair {
  /// The document.
  let document: Document
  /// The translation.
  let target: Segment
  /// What was translated.
  let source: Segment
  /// What is kept of the blocks that the pairs of the document stand in.
  var memo = PairBlocks.Memo()

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
