import SXSDocument

/// The ids of a document that nothing accounts for: no unit has them, no fault tells of them, and they stand neither in
/// code nor in a comment.
///
/// Counted anew from the bytes, without what parsing itself uses for its account.
func unaccountedIDs(of document: Document) -> [SourceRange] {
  let tags = document.units.flatMap { [$0.target?.tag, $0.source?.tag].compactMap(\.self) }
  var isTaken = [Bool](repeating: false, count: tags.count)
  // A comment that is never closed hides all that follows.
  let hiding = document.faults.first { if case .unclosedComment = $0.kind { true } else { false } }?.range
    .start
  let silent = document.code + document.comments
  return idNames(in: document).filter { name in
    if silent.contains(where: { $0.overlaps(name) }) { return false }
    if document.faults.contains(where: { $0.range.contains(name) && $0.kind.tellsOfIDs }) { return false }
    if let hiding, hiding < name.start { return false }
    // A tag accounts for one id only.
    guard let index = tags.firstIndex(where: { $0.contains(name) }), !isTaken[index] else { return true }
    isTaken[index] = true
    return false
  }
}

extension WeaveFault.Kind {
  /// Whether the fault says that ids in its range were not read.
  fileprivate var tellsOfIDs: Bool { self == .lost || self == .tooDeep || self == .nestedSpan }
}

/// The names of id attributes in the body, in any letter case.
private func idNames(in document: Document) -> [SourceRange] {
  let names = [Array("data-ttu-id".utf8), Array("data-stu-id".utf8)]
  let body = document[document.body]
  return body.indices.compactMap { start in
    guard body[start] | 0x20 == UInt8(ascii: "d"), body.endIndex - start >= 11 else { return nil }
    let word = body[start..<start + 11].map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    return names.contains(word) ? SourceRange(start, start + 11) : nil
  }
}
