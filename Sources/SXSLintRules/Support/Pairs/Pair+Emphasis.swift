import SXSDocument

extension Pair {
  /// The asterisks of one side that readers see.
  func literals(_ mark: Unicode.Scalar, ofSource: Bool = false) -> LiteralMarks {
    LiteralMarks(
      UInt8(ascii: mark), in: ofSource ? sourceInlines : targetInlines, of: ofSource ? source : target,
      document)
  }

  /// The escaped asterisks or underscores of the translation, if readers see more of them than in the source.
  var surplusEscapes: [SourceRange] {
    guard target.characters.contains(.backslash) else { return [] }
    if target.characters.contains(.asterisk) {
      let escaped = surplusEscapes("*")
      if !escaped.isEmpty { return escaped }
    }
    // Underscores are parts of names as a rule.
    guard target.characters.contains(.underscore), source.characters.contains(.underscore),
      targetInlines.count(where: { $0.kind.isEmphasis }) < sourceInlines.count(where: { $0.kind.isEmphasis })
    else { return [] }
    return surplusEscapes("_")
  }

  private func surplusEscapes(_ mark: Unicode.Scalar) -> [SourceRange] {
    let targets = literals(mark)
    guard !targets.escaped.isEmpty else { return [] }
    let sources = literals(mark, ofSource: true)
    if targets.escaped.allSatisfy(isOperator) { return [] }
    return targets.count > sources.count ? targets.escaped : []
  }

  /// Whether an escaped asterisk stands between blanks, for `×` or as a bullet.
  private func isOperator(_ escaped: SourceRange) -> Bool {
    let around = [escaped.start - 1, escaped.end].filter(target.content.contains)
    return around.allSatisfy { document.file.bytes[$0].isWhiteSpaceASCII }
  }

  /// The runs of asterisks or underscores of the translation that readers see, if there are more than in the source.
  var surplusMarks: [SourceRange] {
    guard target.characters.contains(.asterisk) || target.characters.contains(.underscore) else { return [] }
    let emphasis = sourceInlines.count { $0.kind.isEmphasis }
    guard emphasis > 0 else { return [] }
    for (mark, kind) in [("*", Characters.asterisk), ("_", .underscore)] as [(Unicode.Scalar, Characters)]
    where target.characters.contains(kind) && source.characters.contains(kind) {
      let targets = literals(mark)
      guard !targets.plain.isEmpty, targets.count > literals(mark, ofSource: true).count else { continue }
      // Underscores are parts of names as a rule.
      if mark == "_", targetInlines.count(where: { $0.kind.isEmphasis }) >= emphasis { continue }
      return targets.plain
    }
    return []
  }
}

extension Inline.Kind {
  /// Whether the text is bold or italic.
  var isEmphasis: Bool { self == .strong || self == .emphasis }
}
