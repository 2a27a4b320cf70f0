import SXSDocument

/// The blocks that the two sides of a pair stand in: a link or a bracket may move into a neighbouring sentence.
///
/// A paragraph of a hostile page has thousands of pairs. What is asked of its blocks is found out once for all of them.
final class PairBlocks {
  private let document: Document
  private let target: SourceRange?
  private let source: SourceRange?
  private let targetLinks: ArraySlice<Link>
  private let sourceLinks: ArraySlice<Link>
  private let targetInlines: ArraySlice<Inline>
  private let sourceInlines: ArraySlice<Inline>

  fileprivate init(_ pair: Pair) {
    document = pair.document
    let (targetView, sourceView) = (document.targetView, document.sourceView)
    target = targetView.block(of: pair.target)?.range
    source = sourceView.block(of: pair.source)?.range
    targetLinks = targetView.linksOfBlock(at: pair.target)
    sourceLinks = sourceView.linksOfBlock(at: pair.source)
    targetInlines = targetView.inlinesOfBlock(at: pair.target)
    sourceInlines = sourceView.inlinesOfBlock(at: pair.source)
  }

  /// Whether both sides of a pair stand in these blocks.
  fileprivate func hold(_ pair: Pair) -> Bool {
    target?.contains(pair.target.content) == true && source?.contains(pair.source.content) == true
  }

  /// The links that one side has and the other lacks.
  private(set) lazy var unpairedLinks: (target: Set<LinkKey>, source: Set<LinkKey>) = {
    let unpaired = Unpaired(targetLinks, sourceLinks, by: LinkKey.init)
    return (Set(unpaired.target.map(LinkKey.init)), Set(unpaired.source.map(LinkKey.init)))
  }()

  /// The code that one side has and the other lacks.
  private(set) lazy var unpairedCode: (target: Set<ByteString>, source: Set<ByteString>) = {
    let unpaired = Unpaired(document.code(in: targetInlines), document.code(in: sourceInlines), by: \.text)
    return (Set(unpaired.target.map(\.text)), Set(unpaired.source.map(\.text)))
  }()

  /// Whether a bracket of the translation has no partner.
  private(set) lazy var hasUnmatchedBracket =
    !BracketBalance(targetInlines, translating: sourceInlines, of: document.file).unmatched.isEmpty

  /// The blocks that were asked for last.
  final class Memo {
    private var last: PairBlocks?

    /// The blocks of a pair.
    func blocks(of pair: Pair) -> PairBlocks {
      if let last, last.hold(pair) { return last }
      let blocks = PairBlocks(pair)
      last = blocks
      return blocks
    }
  }
}
