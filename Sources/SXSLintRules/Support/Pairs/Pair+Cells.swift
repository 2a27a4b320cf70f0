import SXSDocument

extension Pair {
  /// Whether the translation parts other cells of a table than the source: code that a bar runs through is none.
  var partsOtherCells: Bool {
    guard characters.contains(.pipe) else { return false }
    let kinds = [document.targetView.block(of: target)?.kind, document.sourceView.block(of: source)?.kind]
    return kinds.contains(.cell) && document.bars(in: target) != document.bars(in: source)
  }
}

extension Document {
  /// The number of bars in a segment's content that part cells, in code or not.
  func bars(in segment: Segment) -> Int {
    let text = self[segment.content]
    return text.indices.count { index in
      text[index] == UInt8(ascii: "|") && (index == text.startIndex || text[index - 1] != UInt8(ascii: "\\"))
    }
  }
}
